import { describe, expect, it } from 'vitest';
import { zipSync, strToU8 } from 'fflate';
import { conclusion } from '../../core/loop/conclusion';
import { createLoop, replayEvents, settle } from '../../core/loop/machine';
import { randomEffects } from '../../core/stats/random-effects';
import { fileOf, studentRecord } from './class.fixture';
import type { ClassRun } from './contract';
import { besides, comparable, differing, groupsOf } from './groups';
import { onceEach } from './once';
import { poolOf } from './pool';
import { readClassFile } from './read-file';
import { studentName } from './student-name';

const read = async (record: unknown, name = 'Anna.personaloop.json') => readClassFile(fileOf(record, name));
const runOf = async (record: unknown, name?: string): Promise<ClassRun> => {
  const [run] = (await read(record, name)).runs;
  if (!run) throw new Error('no run was read');
  return run;
};
const reasons = async (record: unknown, name = 'x.json') =>
  (await read(record, name)).refused.map(({ because }) => because);
const groupOf = (runs: readonly ClassRun[]) => {
  const [group] = groupsOf(runs);
  if (!group) throw new Error('no group');
  return group;
};

describe('a student’s file', () => {
  it('gives the curve and the result that the run itself has', async () => {
    const record = await studentRecord(1);
    const loop = createLoop(record.settings, record.items);
    const state = settle(loop, replayEvents(loop, record.events));
    const none = conclusion(state)?.against.find((a) => a.baseline === 'none');
    const run = await runOf(record);
    expect(run.standing).toBe('finished');
    expect(run.curve).toHaveLength(record.settings.steps + 1);
    expect(run.curve.toSorted((a, b) => a - b)).toEqual(run.curve);
    expect(run.result?.gain.mean).toBe(none?.paired.difference.mean);
    expect(run.result?.gain.se).toBe(none?.paired.difference.se);
    expect(run.prompt).toBe(state.candidates[state.winner ?? -1]?.text);
    expect(JSON.stringify(run).length).toBeLessThan(JSON.stringify(record).length / 20);
  });

  it('is shown without a result while it is not finished, and refused while nothing is measured', async () => {
    const whole = await studentRecord(2);
    const half = await runOf({ ...whole, events: whole.events.slice(0, -3) });
    expect(half).toMatchObject({ standing: 'unfinished', result: null });
    expect(await reasons({ ...whole, events: [] })).toEqual(['nothing-measured']);
    const ended = [...whole.events.slice(0, 30), { type: 'stopped', reason: 'user' }];
    expect((await runOf({ ...whole, events: ended })).standing).not.toBe('finished');
  });

  it('is refused with the reason when it is something else', async () => {
    expect(await reasons('{"kind":')).toEqual(['not-a-run']);
    expect(await reasons({ hello: 1 })).toEqual(['not-a-run']);
    expect((await read({ hello: 1 })).refused[0]?.problem).toEqual({ kind: 'not-a', what: 'run' });
    expect(await reasons('')).toEqual(['empty']);
    const record = await studentRecord(3);
    const damaged = { ...record, settings: { ...record.settings, keep: 'many' } };
    expect((await read(damaged)).refused[0]?.problem).toMatchObject({
      kind: 'damaged',
      at: expect.stringMatching(/settings\.keep/),
    });
  });

  it('may lie in a bundle, in a zip of bundles, or be no zip at all', async () => {
    const text = JSON.stringify(await studentRecord(4));
    const bundle = zipSync({ 'README.txt': strToU8('hi'), 'personaloop-x.personaloop.json': strToU8(text) });
    const all = zipSync({
      'Ben.zip': bundle,
      'other/Cleo.json': strToU8(text),
      '__MACOSX/._Ben.json': bundle,
    });
    const zip = (bytes: Uint8Array, name: string) => readClassFile(new File([bytes.slice()], name));
    expect((await zip(bundle, 'Anna.zip')).runs.map(({ path }) => studentName(path))).toEqual(['Anna']);
    const many = await zip(all, 'all.zip');
    expect(many.refused).toEqual([]);
    expect(many.runs.map(({ path }) => studentName(path))).toEqual(['Ben', 'Cleo']);
    const none = await zip(zipSync({ 'a.csv': strToU8('a') }), 'csv.zip');
    expect(none.refused[0]?.because).toBe('no-run-in-zip');
    const cut = await zip(bundle.slice(0, bundle.length / 2), 'cut.zip');
    expect(cut.refused[0]?.because).toBe('broken-zip');
  });
});

describe('files that are there twice', () => {
  it('count once: the longer state of a run, the first of two with the same answers', async () => {
    const record = await studentRecord(5);
    const whole = await runOf(record);
    const earlier = await runOf({ ...record, events: record.events.slice(0, 12) });
    const again = await runOf(record, 'copy.json');
    const times = record.events.map((e) =>
      e.type === 'replied' ? { ...e, result: { ...e.result, ms: 99 } } : e,
    );
    const twin = await runOf({ ...record, id: 'other', events: times });
    const { once, twice } = onceEach([earlier, whole, again, twin]);
    expect(once).toEqual([whole]);
    expect(twice.map(({ because, of }) => [because, of === whole])).toEqual([
      ['earlier-state', true],
      ['same-run', true],
      ['same-answers', true],
    ]);
  });
});

describe('groups', () => {
  it('hold what is alike but for the seed, and compare by what alone differs', async () => {
    const [a, b, c] = await Promise.all([studentRecord(6), studentRecord(7), studentRecord(8, { keep: 2 })]);
    const real = { ...a, simulated: false, id: 'real' };
    const runs = await Promise.all([a, b, c, real].map((record) => runOf(record)));
    const groups = groupsOf(runs);
    expect(groups.map((g) => g.runs.length)).toEqual([2, 1, 1]);
    expect(differing(groups)).toEqual(['data', 'keep']);
    const first = groupOf(runs);
    expect(comparable(first, groups)).toEqual(['keep']);
    expect(besides(first, groups, 'keep').map((g) => g.first.settings.keep)).toEqual([3, 2]);
    expect(besides(first, groups, 'data')).toEqual([first]);
  });

  it('are pooled over the finished runs', async () => {
    const records = await Promise.all([1, 2, 3, 4].map((seed) => studentRecord(seed)));
    const open = { ...(await studentRecord(9)), id: 'open' };
    const runs = await Promise.all(
      [...records, { ...open, events: open.events.slice(0, 12) }].map((record) => runOf(record)),
    );
    const pool = poolOf(groupOf(runs));
    expect(pool.counted).toHaveLength(4);
    expect(pool.left).toHaveLength(1);
    expect(pool.pooled).toEqual(randomEffects(pool.counted.map(({ result }) => result.gain)));
    expect(pool.curve).toHaveLength(3);
    const start = pool.counted.map((run) => run.curve[0] ?? NaN);
    expect(pool.curve[0]?.mean).toBeCloseTo(start.reduce((x, y) => x + y, 0) / 4, 10);
    expect(pool.sharedSeeds).toEqual([]);
    const gains = pool.counted.map(({ result }) => result.gain.mean);
    expect(pool.overQuestions?.mean).toBeCloseTo(gains.reduce((x, y) => x + y, 0) / 4, 10);
    expect(pool.counted.every(({ result }) => result.byQuestion.length === result.questions)).toBe(true);
  });
});

describe('a student’s name', () => {
  it.each([
    [['Anna Lee.personaloop.json'], 'Anna Lee'],
    [['all.zip', 'Ben_12/personaloop-extraversion-high-2026.personaloop.json'], 'Ben 12'],
    [['personaloop-openness-low.zip'], 'personaloop-openness-low'],
    [['Ada personaloop-openness-low-SIMULATED.personaloop.json'], 'Ada'],
    [['s1-personaloop-openness-low.zip'], 's1'],
  ])('comes from %j', (path, name) => {
    expect(studentName(path)).toBe(name);
  });
});
