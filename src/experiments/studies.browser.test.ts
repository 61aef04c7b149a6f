import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { asCsv, asJsonLines, ownRows, traitRows } from '../../tests/fixtures/items/rows';
import { readStudy } from '../core/record/study';
import { studies, type StudyId } from '../core/studies/index';
import { importBank } from './items/item-banks';
import { openWorkbench } from './open-workbench';
import type { StudyController } from './study-contract';

const choice = { kind: 'simulator', landscape: 'smooth' } as const;
const opened: StudyController[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((study) => study.dispose()));
  await deleteDB('personaloop');
});

const bench = async () => (await openWorkbench()).studies;
const made = async (study: StudyId, settings: unknown) => {
  const controller = await (await bench()).create(study, settings, choice);
  opened.push(controller);
  return controller;
};
const take = async (rows: string, name: string) => {
  const files = [new File([rows], name)];
  const { signal } = new AbortController();
  return (await importBank({ kind: 'files', files, trait: null }, { signal })).id;
};
const prompts = [{ label: 'Quiet', text: 'You are quiet and like to be alone.', aim: null }];

it.each(['ipip-neo-120', 'card-task', 'capability'] as const)(
  'a profile by %s keeps its questions, is cut off, goes on and ends as one that was not',
  async (instrument) => {
    const settings = { instrument, prompts };
    const straight = await made('profile', settings);
    await straight.run();
    expect(straight.snapshot()).toMatchObject({ status: 'finished', error: null });
    expect(straight.snapshot().head.bank.id).toBe(instrument);

    const broken = await made('profile', settings);
    const going = broken.run();
    await new Promise<void>((resolve) => broken.subscribe(({ clock }) => clock.done > 0 && resolve()));
    await broken.dispose();
    await going;
    const again = await (await bench()).open(broken.snapshot().head.id);
    opened.push(again);
    expect(again.snapshot().clock.done).toBeGreaterThan(0);
    await again.run();
    const logOdds = (study: StudyController) =>
      [...study.snapshot().readings].map(([job, list]) => [job, list.map((r) => r.logOdds)]);
    expect(logOdds(again)).toEqual(logOdds(straight));
    const record = again.record();
    expect(readStudy(JSON.parse(JSON.stringify(record)))).toEqual(JSON.parse(JSON.stringify(record)));
  },
);

it('calibration, comparison, quality and intensity ask the questions of an imported bank', async () => {
  const bank = await take(asJsonLines(traitRows(20)), 'TRAIT.jsonl');
  for (const id of ['calibration', 'compare', 'quality', 'intensity'] as const) {
    const study = await made(id, { ...studies[id].defaults, bank });
    await study.run();
    const { status, head } = study.snapshot();
    expect(status).toBe('finished');
    expect(head.bank.id).toBe(bank);
    expect(head.settings).toMatchObject({ bank });
    expect(head.items.extraversion?.[0]?.situation).toContain('Extraversion day');
  }
});

it('a bank that lacks a trait is refused with its name', async () => {
  const bank = await take(asCsv(ownRows(12)), 'choir.csv');
  await expect(made('compare', { ...studies.compare.defaults, bank })).rejects.toThrow(
    /choir has no questions about openness/,
  );
  const quality = await made('quality', { ...studies.quality.defaults, bank });
  await quality.run();
  expect(quality.snapshot().status).toBe('finished');
});
