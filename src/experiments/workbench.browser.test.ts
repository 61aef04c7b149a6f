import { afterEach, describe, expect, it } from 'vitest';
import { deleteDB } from 'idb';
import { InputError } from '../core/errors';
import { chartPoints } from '../core/loop/summary';
import type { RunController, RunSnapshot } from './contract';
import { defaultSettings } from './new-run';
import { openWorkbench } from './open-workbench';
import { openReplay } from './replay-run';

const choice = { kind: 'simulator', landscape: 'smooth' } as const;
const settings = {
  ...defaultSettings({ kind: 'pole', trait: 'neuroticism', pole: 'low' }),
  steps: 3,
  perStep: 2,
  items: 10,
};

const endless = { evaluations: null, tokens: null, minutes: null };

/** Resolves when the run's snapshot first satisfies the condition. */
const until = (run: RunController, what: () => boolean) =>
  new Promise<void>((resolve) => {
    if (what()) return resolve();
    const off = run.subscribe(() => {
      if (!what()) return;
      off();
      resolve();
    });
  });

const openRuns: RunController[] = [];
afterEach(async () => {
  await Promise.all(openRuns.splice(0).map((run) => run.dispose()));
  await deleteDB('personaloop');
});

describe('a run in the browser', () => {
  it('is stored as it goes and continues after a reload as an uninterrupted one', async () => {
    const whole = await openWorkbench();
    const straight = await whole.create(settings, choice);
    openRuns.push(straight);
    await straight.run();
    expect(straight.snapshot().status).toBe('finished');

    const broken = await whole.create(settings, choice);
    const ran = broken.run();
    await until(broken, () => broken.snapshot().state.step === 2);
    // The tab dies: nothing is said goodbye to, the next workbench sees only what is stored.
    await broken.dispose();
    await ran;
    const again = await (await openWorkbench()).open(broken.snapshot().head.id);
    openRuns.push(again);
    expect(again.snapshot().state.step).toBeGreaterThanOrEqual(2);
    expect(again.snapshot().status).toBe('ready');
    await again.run();
    const texts = (run: RunController) => run.snapshot().state.candidates.map((c) => c.text);
    expect(texts(again)).toEqual(texts(straight));
    expect(again.snapshot().state.winner).toBe(straight.snapshot().state.winner);
    expect(again.record().events.length).toBe(straight.record().events.length);
  });

  it('keeps who answers and who writes, and one model for both where nothing has been measured', async () => {
    const bench = await openWorkbench();
    const writer = { kind: 'simulator', landscape: 'deceptive' } as const;
    const run = await bench.create({ ...settings, steps: 1 }, choice, { writer });
    openRuns.push(run);
    const { id } = run.snapshot().head;
    const shared = await bench.open(id, { writer: choice });
    openRuns.push(shared);
    expect('writer' in shared.snapshot().head).toBe(false);
    const two = await (await openWorkbench()).open(id, { writer });
    openRuns.push(two);
    await two.run();
    expect(two.snapshot()).toMatchObject({ status: 'finished', head: { choice, writer } });
    const [stored] = await bench.runs();
    expect(stored?.head.target?.model.id).toBe('simulator-smooth');
    expect(stored?.head.optimizer?.model.id).toBe('simulator-deceptive');
    const replay = openReplay(two.record(), { speed: Infinity });
    openRuns.push(replay);
    replay.seek(0.3);
    await replay.run();
    expect(replay.snapshot()).toMatchObject({ status: 'finished', error: null });
  });

  it('stands still at the end of a stage when stepping, and pauses', async () => {
    const run = await (await openWorkbench()).create(settings, choice);
    openRuns.push(run);
    await run.step();
    expect(run.snapshot()).toMatchObject({ status: 'paused', state: { stage: 'select' } });
    await run.step();
    expect(run.snapshot().state.stage).toBe('meta-prompt');
    const going = run.run();
    await run.pause();
    await going;
    expect(run.snapshot().status).toBe('paused');
  });

  it('ends the search on stop and still reports the winner', async () => {
    const run = await (await openWorkbench()).create({ ...settings, steps: 50 }, choice);
    openRuns.push(run);
    const going = run.run();
    await until(run, () => run.snapshot().state.step === 2);
    await run.stop();
    await going;
    const { state, status } = run.snapshot();
    expect(status).toBe('finished');
    expect(state.stopReason).toBe('user');
    expect(state.readings.report[state.winner ?? -1]?.length).toBeGreaterThan(0);
  });

  it('lets one tab write a run', async () => {
    const bench = await openWorkbench();
    const first = await bench.create({ ...settings, steps: 500 }, choice);
    const other = await (await openWorkbench()).open(first.snapshot().head.id);
    openRuns.push(first, other);
    const going = first.run();
    await until(first, () => first.snapshot().status === 'running');
    await other.run();
    expect(other.snapshot().status).toBe('elsewhere');
    await first.pause();
    await going;
  });

  it('is read along by another tab, which goes on when the first lets go, from what that one stored', async () => {
    const bench = await openWorkbench();
    // Long enough that it is not over before the second tab has opened it.
    const longer = { ...settings, steps: 10 };
    const first = await bench.create(longer, choice);
    const { id } = first.snapshot().head;
    // Opened before anything was measured: what it knows is old by the time it takes over.
    const early = await (await openWorkbench()).open(id);
    const going = first.run();
    await until(first, () => first.snapshot().state.step === 1);
    const late = await (await openWorkbench()).open(id);
    openRuns.push(first, early, late);
    expect(late.snapshot()).toMatchObject({ status: 'elsewhere', waits: false });
    await until(late, () => late.snapshot().state.step >= 2);
    await early.run();
    expect(early.snapshot()).toMatchObject({ status: 'elsewhere', waits: true });
    await first.dispose();
    await going;
    const taken = first.record().events.length;
    await until(early, () => early.snapshot().status === 'finished');
    await until(late, () => late.snapshot().status === 'finished');
    expect(early.record().events.length).toBeGreaterThan(taken);
    expect(early.record().events.slice(0, taken)).toEqual(first.record().events);
    expect(late.record().events).toEqual(early.record().events);
    const straight = await bench.create(longer, choice);
    openRuns.push(straight);
    await straight.run();
    expect(early.snapshot().state.candidates).toEqual(straight.snapshot().state.candidates);
    expect(early.snapshot().state.winner).toBe(straight.snapshot().state.winner);
  });

  it('exports a file that imports as the same run, and refuses others with a sentence', async () => {
    const bench = await openWorkbench();
    const run = await bench.create({ ...settings, steps: 1 }, choice);
    openRuns.push(run);
    await run.run();
    const file = new Blob([JSON.stringify(run.record())]);
    const id = run.snapshot().head.id;
    await bench.remove(id);
    expect(await bench.runs()).toEqual([]);
    const imported = await bench.importFile(file);
    expect(imported).toMatchObject({ kind: 'run', run: { finished: true, head: { id, simulated: true } } });
    const opened = await bench.open(id);
    openRuns.push(opened);
    expect(opened.snapshot().state).toEqual(run.snapshot().state);
    await expect(bench.importFile(new Blob(['{"kind":"other"}']))).rejects.toThrow(/not a Personaloop run/);
    await expect(bench.importFile(new Blob(['{"kin']))).rejects.toThrow(/cut short/);
    expect(await bench.runs()).toHaveLength(1);
  });

  it('reads a large file in a worker: the same run, the same sentences', async () => {
    const bench = await openWorkbench();
    const run = await bench.create({ ...settings, steps: 1 }, choice);
    openRuns.push(run);
    await run.run();
    const room = ' '.repeat(1_100_000);
    const { id } = run.snapshot().head;
    await bench.remove(id);
    const imported = await bench.importFile(new Blob([JSON.stringify(run.record()), room]));
    expect(imported).toMatchObject({ kind: 'run', run: { finished: true, head: { id } } });
    const opened = await bench.open(id);
    openRuns.push(opened);
    expect(opened.snapshot().state).toEqual(run.snapshot().state);
    const refused = bench.importFile(new Blob(['{"kind":"other"}', room]));
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(/not a Personaloop run/);
    expect(await bench.runs()).toHaveLength(1);
  });

  it('shows the picture of a long run before its answers are read, and then the same run', async () => {
    const bench = await openWorkbench();
    const run = await bench.create(
      { ...settings, steps: 200, patience: 0, race: 0, budget: endless },
      choice,
    );
    openRuns.push(run);
    await run.run();
    const { head, state } = run.snapshot();
    expect(run.record().events.length).toBeGreaterThan(500);
    const pictures: RunSnapshot[] = [];
    const opened = await (await openWorkbench()).open(head.id, {}, (picture) => void pictures.push(picture));
    openRuns.push(opened);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toMatchObject({ status: 'finished', head });
    expect(chartPoints(pictures[0]?.state ?? state)).toEqual(chartPoints(state));
    expect(pictures[0]?.state.candidates).toEqual(state.candidates);
    expect(opened.snapshot().state).toEqual(state);
  });

  it('replays a record as it went, from any point', async () => {
    const bench = await openWorkbench();
    const run = await bench.create(settings, choice);
    openRuns.push(run);
    await run.run();
    const replay = openReplay(run.record(), { speed: Infinity });
    openRuns.push(replay);
    expect(replay.snapshot().status).toBe('finished');
    replay.seek(0.3);
    const partial = replay.snapshot().state;
    expect(partial.candidates.length).toBeLessThan(run.snapshot().state.candidates.length);
    await replay.run();
    expect(replay.snapshot()).toMatchObject({ status: 'finished', error: null });
    expect(replay.snapshot().state.candidates).toEqual(run.snapshot().state.candidates);
  });

  it('gives a removed run back', async () => {
    const bench = await openWorkbench();
    const run = await bench.create({ ...settings, steps: 1 }, choice);
    await run.run();
    const { id } = run.snapshot().head;
    const putBack = await bench.remove(id);
    await putBack();
    const [stored] = await bench.runs();
    expect(stored).toMatchObject({ finished: true, head: { id } });
  });
});
