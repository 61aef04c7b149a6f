import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { ladderSentence } from '../core/baselines/adjectives';
import { capability } from '../core/instruments/capability';
import { HUMAN_REFERENCE } from '../core/instruments/ipip-reference';
import { readStudy, type StudyRecord } from '../core/record/study';
import { profile, type ProfileSettings } from '../core/studies/profile';
import { TRAITS } from '../core/vocabulary';
import { studyTables } from '../storage/export/study-tables';
import { measure } from './measured-study.fixture';
import { readStudyExperiment } from './study-experiment';

const low = ladderSentence('extraversion', 1);
const settingsFor = (instrument: ProfileSettings['instrument']): ProfileSettings => ({
  instrument,
  prompts: [
    { label: 'None', text: null, aim: null },
    { label: 'Introvert', text: low, aim: { trait: 'extraversion', pole: 'low' } },
  ],
});
const cellOf = ({ result }: ReturnType<typeof measured>, prompt: number, scale: string) => {
  const cell = result.cells.find((c) => c.prompt === prompt && c.scale === scale);
  if (!cell) throw new Error(`${scale} is no scale`);
  return cell;
};
const measured = (instrument: ProfileSettings['instrument'], jobs?: number) =>
  measure(profile, settingsFor(instrument), 'smooth', 1, jobs);

describe('a profile of self-report', () => {
  const all = measured('ipip-neo-120');

  it('has a scale a trait beside the mean of people, and no persona as the reference', () => {
    expect(all.result.cells.map((c) => c.scale)).toEqual([...TRAITS, ...TRAITS]);
    for (const trait of TRAITS) {
      const none = cellOf(all, 0, trait);
      expect(none).toMatchObject({ against: null, reference: HUMAN_REFERENCE[trait].mean, range: [1, 5] });
      expect(none.score?.low).toBeLessThan(none.score?.mean ?? 0);
    }
  });

  it('finds that a persona moves its own trait, after correction for all traits', () => {
    const own = cellOf(all, 1, 'extraversion');
    expect(own.against?.difference.high).toBeLessThan(0);
    expect(own.against?.n).toBe(24);
    expect(own.against?.pHolm).toBeLessThan(0.05);
    expect(own.against?.pHolm).toBeGreaterThan(own.against?.pRandomisation ?? 1);
    for (const trait of TRAITS.filter((t) => t !== 'extraversion'))
      expect(Math.abs(cellOf(all, 1, trait).against?.difference.mean ?? 9)).toBeLessThan(
        Math.abs(own.against?.difference.mean ?? 0),
      );
  });

  it('has the instrument’s own score only when every question is answered', () => {
    const [none, introvert] = all.result.own;
    if (none?.instrument !== 'ipip-neo-120') throw new Error('another instrument was scored');
    for (const trait of TRAITS)
      expect(cellOf(all, 0, trait).score?.mean).toBeCloseTo(none.score.traits[trait].mean, 10);
    expect(introvert).not.toBeNull();
    const part = new Map([...all.readings].map(([job, list]) => [job, list.slice(0, 119)]));
    const { own, cells } = profile.summarise(settingsFor('ipip-neo-120'), all.items, part);
    expect(own).toEqual([null, null]);
    expect(cells.every((c) => c.score !== null)).toBe(true);
  });

  it('has nothing to say before anything is answered', () => {
    const { cells, own } = measured('ipip-neo-120', 0).result;
    expect(cells.every((c) => c.score === null && c.against === null)).toBe(true);
    expect(own).toEqual([null, null]);
  });
});

describe('a profile of what a model does and knows', () => {
  it('knowledge is not moved by a persona of the simulator, and is far above guessing', () => {
    const all = measured('capability');
    expect(all.result.cells.slice(0, 5).map((c) => c.scale)).toEqual([
      'all',
      'facts',
      'arithmetic',
      'logic',
      'beliefs',
    ]);
    expect(cellOf(all, 0, 'all')).toMatchObject({ reference: 0.25, range: [0, 1] });
    expect(cellOf(all, 0, 'all').score?.low).toBeGreaterThan(0.25);
    for (const { against } of all.result.cells.slice(5)) expect(against?.pHolm).toBeGreaterThan(0.05);
    const [none] = all.result.own;
    if (none?.instrument !== 'capability') throw new Error('another instrument was scored');
    expect(none.score.share.high).toBeGreaterThan(none.score.share.mean);
  });

  it('cards are counted beside the mean of the best numbers', () => {
    const all = measured('card-task');
    const cell = cellOf(all, 0, 'cards');
    expect(cell.range).toEqual([0, 32]);
    const [none] = all.result.own;
    if (none?.instrument !== 'card-task') throw new Error('another instrument was scored');
    expect(cell.score?.mean).toBeCloseTo(none.score.cards, 10);
    // Mean cards minus mean optimum is the mean deviation.
    expect((cell.score?.mean ?? 0) - (cell.reference ?? 0)).toBeCloseTo(none.score.deviation, 10);
  });
});

describe('settings', () => {
  it('are refused where they name no instrument or no prompt', () => {
    expect(v.safeParse(profile.settings, { ...profile.defaults, instrument: 'horoscope' }).success).toBe(
      false,
    );
    expect(v.safeParse(profile.settings, { ...profile.defaults, prompts: [] }).success).toBe(false);
  });

  it('come from an experiment file, prompts by rule filled in', () => {
    const aim = { trait: 'openness', pole: 'high' };
    const read = readStudyExperiment({
      study: 'profile',
      settings: { instrument: 'capability', prompts: [{ baseline: 'dp', aim }] },
    });
    expect(read.settings).toMatchObject({ instrument: 'capability', prompts: [{ aim }] });
    expect(JSON.stringify(read.settings)).toContain('openness');
    expect(() => readStudyExperiment({ study: 'profile', bank: 'own.csv' })).toThrow(/own questions/);
    expect(readStudyExperiment({ study: 'compare', bank: 'own.csv' }).bank).toBe('own.csv');
    expect(() => readStudyExperiment({ study: 'compare', settings: { bank: 'x' } })).toThrow(/"bank"/);
  });
});

describe('the record of a profile', () => {
  const record = (instrument: ProfileSettings['instrument']): StudyRecord => {
    const { items, readings } = measured(instrument);
    const answers = [...readings].reduce((sum, [, list]) => sum + list.length, 0);
    const made: StudyRecord = {
      kind: 'personaloop-study',
      schema: 1,
      id: 'abc',
      title: 'A profile',
      createdAt: '2026-11-21T10:00:00.000Z',
      app: '0.1.0',
      study: 'profile',
      settings: settingsFor(instrument),
      bank: { id: instrument, version: 1, digest: 'ffff' },
      items,
      choice: { kind: 'simulator', landscape: 'smooth' },
      target: null,
      device: { browser: 'Chrome 156 on Linux', cores: 2, memoryGB: null, isolated: true },
      simulated: true,
      runningMs: 0,
      progress: { done: answers, total: answers },
      events: [...readings].map(([job, list]) => ({ type: 'read', job, readings: list })),
    };
    return JSON.parse(JSON.stringify(made)) as StudyRecord;
  };

  it.each(['ipip-neo-120', 'card-task', 'capability'] as const)('%s comes back as it went', (id) => {
    const made = record(id);
    expect(readStudy(made)).toEqual(made);
  });

  it('is refused in words where a question or an answer is damaged', () => {
    const made = record('capability');
    const { capability: questions = [] } = made.items;
    const changed = questions.map((q, i) => (i === 3 ? { ...q, right: '7' } : q));
    expect(() => readStudy({ ...made, items: { capability: changed } })).toThrow(
      /damaged at "items\.capability\.3\.right"/,
    );
    const events = made.events.map((event, i) =>
      i === 1 ? { ...event, readings: event.readings.map((r) => ({ ...r, asks: r.asks.slice(1) })) } : event,
    );
    expect(() => readStudy({ ...made, events })).toThrow(
      /damaged at "events\.1": The forward order of fact-01/,
    );
  });

  it('leaves the page as tables, each answer with what it contributes', () => {
    const made = record('capability');
    const tables = studyTables(made);
    const [header = '', ...rows] = (tables['readings.csv'] ?? '').trim().split('\r\n');
    expect(rows).toHaveLength(2 * capability.size);
    const at = header.split(',').indexOf('value');
    const values = rows.slice(0, capability.size).map((row) => Number(row.split(',')[at]));
    expect(values.every((x) => x >= 0 && x <= 1)).toBe(true);
    expect(tables['results.csv']).toContain(',cells.0.scale,all');
    expect(tables['results.csv']).toContain(',own.0.score.share.mean,');
  });
});
