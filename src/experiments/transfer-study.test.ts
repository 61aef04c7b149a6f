import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '../core/errors';
import { readStudy, type StudyHead, type StudyRecord } from '../core/record/study';
import { noneJobOn, promptJobOn, transfer, type TransferSettings } from '../core/studies/transfer';
import type { ItemReading } from '../core/vocabulary';
import { createSimulator } from '../engines/simulator/index';
import { studyTables } from '../storage/export/study-tables';
import { studyStem } from '../storage/export/study';
import { itemsFor } from './measured-study.fixture';
import { ChooseAgain } from './choose-again';
import { runAgain } from './run-again';
import { reproduction } from './reproduce';
import { readStudyExperiment } from './study-experiment';
import { StudyRun } from './study-run';

const models: TransferSettings['models'] = [
  { kind: 'simulator', landscape: 'smooth' },
  { kind: 'simulator', landscape: 'flat' },
  { kind: 'gguf-files', names: ['mine.gguf'] },
];
const aim = { trait: 'extraversion', pole: 'low' } as const;
const settings: TransferSettings = {
  ...transfer.defaults,
  prompts: [{ label: 'Quiet', text: 'You are quiet and like to be alone.', aim, home: 0 }],
  models,
  items: 6,
};
const items = itemsFor(transfer, settings);
const TOTAL = 3 * 2 * 6;
const head: StudyHead = {
  schema: 1,
  id: 'matrix',
  title: 'Transfer',
  createdAt: '2026-11-21T00:00:00.000Z',
  app: '0',
  study: 'transfer',
  settings,
  bank: { id: 'built-in', version: 1, digest: '0' },
  items,
  choice: models[0] ?? { kind: 'default-cpu' },
  target: null,
  models: models.map((choice) => ({ choice, target: null, failure: null })),
  device: { browser: 'test', cores: null, memoryGB: null, isolated: false },
  simulated: false,
  runningMs: 0,
  progress: { done: 0, total: TOTAL },
};

/** Three columns; the third has no file until one is chosen. What was loaded is written down. */
function stand(events: StudyRecord['events'] = [], from: Partial<StudyHead> = {}) {
  const loads: number[] = [];
  const files = new Set<number>();
  const kept: StudyHead[] = [];
  const done = events.flatMap((event) => event.readings).length;
  const broken = { at: -1 };
  const run: StudyRun = new StudyRun({
    head: { ...head, ...from, progress: { done, total: TOTAL } },
    events,
    append: () => Promise.resolve(),
    since: () => Promise.resolve({ head, events: [] }),
    keep: async (at) => void kept.push(at),
    settle: () => Promise.resolve(),
    choose: (model) => void files.add(model),
    engine: async (_signal, model) => {
      const place = model ?? 0;
      if (place === 2 && !files.has(2))
        throw new ChooseAgain('target', { kind: 'file-again', role: 'target', name: 'mine.gguf' });
      if (place === broken.at) throw new EngineError('out-of-memory', 'no room');
      loads.push(place);
      const engine = createSimulator({ landscape: place === 1 ? 'flat' : 'smooth', seed: 1 });
      await engine.load({});
      return engine;
    },
    batch: () => 5,
    now: () => 0,
  });
  return { run, loads, kept, broken };
}

// As in a browser without Web Locks: there is no other tab here.
const alone = () => vi.stubGlobal('navigator', {});
afterEach(() => vi.unstubAllGlobals());
const places = ({ run }: ReturnType<typeof stand>) =>
  run.record().events.map(({ job }) => Number(/model(\d+)/.exec(job)?.[1]));

describe('a matrix of models', () => {
  it('loads each model once, leaves a missing one empty with the reason, and takes it up later', async () => {
    alone();
    const one = stand();
    await one.run.run();
    expect(one.loads).toEqual([0, 1]);
    expect(places(one)).toEqual([...places(one)].sort());
    const { status, head: after, clock } = one.run.snapshot();
    expect(status).toBe('paused');
    expect(clock).toMatchObject({ done: 24, total: TOTAL });
    expect(after.models?.map(({ failure }) => failure?.code ?? null)).toEqual([null, null, 'choose-again']);
    expect(after.models?.[1]?.target?.model.id).toBe('simulator-flat');
    expect(one.kept.at(-1)?.models?.[2]?.failure?.raw).toBe(
      'Choose the model file mine.gguf again. It answers the questions of this run.',
    );

    await one.run.retry(2, { kind: 'gguf-files', files: [] });
    expect(one.loads).toEqual([0, 1, 2]);
    expect(one.run.snapshot()).toMatchObject({ status: 'finished', clock: { done: TOTAL, leftMs: 0 } });
    expect(one.run.snapshot().head.models?.[2]?.failure).toBeNull();
  });

  it('goes on in mid-matrix after being cut off anywhere, without a model that is done', async () => {
    alone();
    const straight = stand();
    await straight.run.run();
    for (const cut of [3, 8, 12, 17, 23]) {
      const part = stand();
      const off = part.run.subscribe(({ clock }) => {
        if (clock.done < cut) return;
        off();
        void part.run.pause();
      });
      await part.run.run();
      const { events, ...stored } = JSON.parse(JSON.stringify(part.run.record())) as StudyRecord;
      const rest = stand(events, stored);
      await rest.run.run();
      expect(rest.loads).toEqual(cut >= 12 ? [1] : [0, 1]);
      const answers = (of: StudyRun) =>
        [...of.snapshot().readings].map(([job, list]) => [job, list.map((r) => r.logOdds)]);
      expect(answers(rest.run)).toEqual(answers(straight.run));
    }
  });

  it('leaves out a model that does not fit, and tries every failed one when no other is left', async () => {
    alone();
    const one = stand();
    one.broken.at = 0;
    await one.run.run();
    expect(one.loads).toEqual([1]);
    expect(one.run.snapshot().head.models?.[0]?.failure).toEqual({ code: 'out-of-memory', raw: 'no room' });
    one.broken.at = -1;
    await one.run.run();
    expect(one.loads).toEqual([1, 0]);
    expect(one.run.snapshot().clock.done).toBe(24);
  });

  it('does not go on with another model in a column than the one that began there', async () => {
    alone();
    const first = stand();
    await first.run.run();
    const { events, ...stored } = first.run.record();
    const swapped = (stored.models ?? []).map((one, i) =>
      i === 0 ? { ...one, target: stored.models?.[1]?.target ?? null } : one,
    );
    const rest = stand(events.slice(0, 1), { ...stored, models: swapped });
    await rest.run.run();
    expect(rest.run.snapshot().head.models?.[0]?.failure?.code).toBe('other-model');
    expect(rest.run.snapshot().head.models?.[1]?.failure).toBeNull();
  });
});

const answer = (itemId: string, logOdds: number, mass: number | null = null): ItemReading => ({
  itemId,
  logOdds,
  slotBias: null,
  mass,
  asks: [],
});
const ids = ['a', 'b', 'c', 'd'];
const list = (values: readonly number[], mass: number | null = null) =>
  ids.map((id, i) => answer(id, values[i] ?? 0, mass));
/** Log-odds against 0 of no persona that give these gains towards the low pole: 1 - sigmoid(x) - .5. */
const towardsLow = (gains: readonly number[]) => gains.map((g) => Math.log((0.5 - g) / (0.5 + g)));

describe('what a matrix says', () => {
  const none = list([0, 0, 0, 0]);
  const two = { ...settings, models: models.slice(0, 2) };
  const readings = (home: readonly number[], there: readonly number[]) =>
    new Map([
      [noneJobOn(0, 'extraversion'), none],
      [promptJobOn(0, 0), list(towardsLow(home))],
      [noneJobOn(1, 'extraversion'), none],
      [promptJobOn(1, 0), list(towardsLow(there))],
    ]);

  it('counts scores and gains towards the aim, by hand', () => {
    // Gains .2 .4 .3 .3: mean .3, SD .08165, t(.975, 3) x SE = .12992.
    const { cells, none: without } = transfer.summarise(
      two,
      {},
      readings([0.2, 0.4, 0.3, 0.3], [0.1, 0.2, 0.15, 0.15]),
    );
    expect(without.map(({ score }) => score?.mean)).toEqual([0.5, 0.5]);
    const [home, there] = cells;
    expect(home?.score?.mean).toBeCloseTo(0.8, 6);
    expect(home?.against?.difference.mean).toBeCloseTo(0.3, 6);
    expect(home?.against?.difference.low).toBeCloseTo(0.3 - 0.12992, 4);
    expect(home?.kept).toEqual({ kind: 'home' });
    expect(there?.against?.difference.mean).toBeCloseTo(0.15, 6);
    // Half on every question: exactly half is kept, and half is not less than half.
    expect(there?.kept).toMatchObject({ kind: 'share', share: { mean: expect.closeTo(0.5, 6) as number } });
    // Sign flips of four like differences: 2 of 16 patterns reach the mean, and Holm doubles the smaller.
    expect(home?.against?.pRandomisation).toBeCloseTo(0.125, 1);
    expect(home?.against?.pHolm).toBeCloseTo(2 * (home?.against?.pRandomisation ?? 0), 6);
  });

  it('calls poor what keeps less than half, and nothing where home gains nothing', () => {
    const kept = (home: readonly number[], there: readonly number[]) =>
      transfer.summarise(two, {}, readings(home, there)).cells[1]?.kept;
    expect(kept([0.2, 0.4, 0.3, 0.3], [0.02, 0.04, 0.03, 0.03])).toMatchObject({ verdict: 'poor' });
    expect(kept([0.2, 0.4, 0.3, 0.3], [0.2, 0.4, 0.3, 0.3])).toMatchObject({ verdict: 'keeps' });
    expect(kept([0.4, -0.2, 0.1, 0.1], [0.2, 0.4, 0.3, 0.3])).toEqual({ kind: 'none', why: 'no-home-gain' });
    const half = new Map([...readings([0.2, 0.4, 0.3, 0.3], [])].filter(([job]) => !job.includes('model1')));
    expect(transfer.summarise(two, {}, half).cells[1]?.kept).toEqual({ kind: 'none', why: 'waiting' });
  });

  it('shows no score of a model that puts its probability elsewhere', () => {
    const low = list([-1, -1, -1, -1], 0.3);
    const heard = new Map([...readings([0.2, 0.4, 0.3, 0.3], []), [promptJobOn(1, 0), low]]);
    const [, there] = transfer.summarise(two, {}, heard).cells;
    expect(there).toMatchObject({ heard: false, score: null, against: null });
    expect(there?.mass).toBeCloseTo(0.3, 10);
  });

  it('refuses a home that is no column, and a column twice', () => {
    const fails = (part: Partial<TransferSettings>) =>
      !v.safeParse(transfer.settings, { ...settings, ...part }).success;
    expect(fails({})).toBe(false);
    expect(
      fails({
        models: models.slice(0, 1),
        prompts: [{ ...settings.prompts[0], label: 'x', text: 'y', aim, home: 1 }],
      }),
    ).toBe(true);
    expect(fails({ models: [models[0], models[0]].flatMap((one) => one ?? []) })).toBe(true);
  });
});

describe('a matrix as a record', () => {
  it('is read again, labels exactly its simulated rows, and can be repeated', async () => {
    alone();
    const one = stand();
    await one.run.run();
    const record = one.run.record();
    const again = readStudy(JSON.parse(JSON.stringify(record)));
    expect(again).toEqual(JSON.parse(JSON.stringify(record)));
    expect(() => readStudy({ ...record, models: record.models?.slice(1) })).toThrow(/models/);
    expect(studyStem(record)).toMatch(/-PARTLY-SIMULATED$/);
    const tables = studyTables(record);
    const rows = (tables['cells.csv'] ?? '')
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const at = (name: string) => rows[0]?.indexOf(name) ?? -1;
    // No persona and one prompt on three models.
    expect(rows).toHaveLength(1 + 2 * 3);
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
    expect(rows.slice(1).map((row) => row[at('simulated')])).toEqual([
      'true',
      'true',
      'false',
      'true',
      'true',
      'false',
    ]);
    expect(rows.at(-1)?.[at('failure')]).toBe('choose-again');
    expect(rows[4]?.[at('gain_kept_says')]).toBe('home');
    expect((tables['readings.csv'] ?? '').trim().split('\r\n')).toHaveLength(1 + 24);

    const fresh = runAgain(record, { id: 'again', createdAt: head.createdAt, app: '0', device: head.device });
    expect(fresh).toMatchObject({
      models: [{ target: null }, { target: null }, { failure: null }],
      events: [],
    });
    expect(reproduction(record, fresh)).toMatchObject({ kind: 'refused', reason: 'not-begun' });
    const second = stand([], fresh as StudyHead);
    await second.run.run();
    expect(reproduction(record, second.run.record())).toMatchObject({
      compared: 24,
      agreeing: 24,
      difference: null,
    });
  });

  it('comes from an experiment file with prompts by rule, each with its home', () => {
    const example: unknown = JSON.parse(readFileSync('examples/transfer.json', 'utf8'));
    const read = readStudyExperiment(example).settings as TransferSettings;
    expect(read.models).toHaveLength(3);
    expect(read.prompts.map(({ home }) => home)).toEqual([0, undefined]);
    expect(read.prompts[1]?.text).toContain('1.');
  });
});
