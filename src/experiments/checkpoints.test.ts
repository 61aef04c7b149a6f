import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { conclusion } from '../core/loop/conclusion';
import { createLoop, replayEvents, settle } from '../core/loop/machine';
import { bestSoFar, chartPoints } from '../core/loop/summary';
import type { RunEvent, RunSettings, RunState } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';
import { checkpointStore } from '../storage/checkpoints';
import { openDatabase, type Database } from '../storage/db';
import { runStore } from '../storage/runs';
import { checkpoints } from './checkpoints';
import { drive, fresh, pair } from './drive.fixture';
import { foldRun } from './fold-run';
import { headOf, smooth } from './two-models.fixture';

const KINDS: Readonly<Record<string, Partial<RunSettings>>> = {
  careful: { race: 5, finalists: 2, onTopic: true },
  letters: { reading: 'letters', finalists: 2 },
  'beyond words': { objective: 'beyond-words', protocol: 'paper' },
};
interface Made {
  readonly head: RunHead;
  readonly events: readonly RunEvent[];
}
const made: Made[] = [];
beforeAll(async () => {
  for (const [id, own] of Object.entries(KINDS)) {
    const { events } = await drive(...pair(fresh({ steps: 2, ...own })));
    made.push({
      head: { ...headOf({ target: smooth, writer: null }, own), id: id.replace(' ', '-') },
      events,
    });
  }
});

const stateOf = ({ settings, items }: RunHead, events: readonly RunEvent[]): RunState => {
  const loop = createLoop(settings, items);
  return settle(loop, replayEvents(loop, events));
};
const storeOf = async (): Promise<Database> => openDatabase(undefined, `test-${crypto.randomUUID()}`);
/** What is drawn of a run. */
const picture = (state: RunState) => {
  const points = chartPoints(state);
  return {
    points,
    best: bestSoFar(state, points),
    conclusion: conclusion(state),
    candidates: state.candidates,
  };
};

describe('a checkpoint', () => {
  it('and the events after it come to what all events come to, wherever it was made; its picture is the same', async () => {
    const db = await storeOf();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...made),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (run, share) => {
          const { head, events } = run;
          await runStore(db).put(head, events);
          const at = Math.round(share * events.length);
          const kept = checkpoints(checkpointStore(db), 'code', 0);
          const there = stateOf(head, events.slice(0, at));
          await kept.keeper(head, -1).keep(there, at, true);
          const found = await kept.of(head);
          expect(found?.events).toBe(at);
          if (!found) return;
          expect(picture(found.sketch)).toEqual(picture(there));
          expect(await foldRun(head, events, found)).toEqual(stateOf(head, events));
          expect(await foldRun(head, events.slice(0, at), found)).toEqual(there);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('of other code, damaged, of other events or of a record that was replaced or deleted is not used', async () => {
    const db = await storeOf();
    const [run, other] = made;
    if (!run || !other) throw new Error('no runs');
    const { head, events } = run;
    const store = runStore(db);
    const rows = checkpointStore(db);
    const kept = checkpoints(rows, 'code', 0);
    const end = stateOf(head, events);
    const keep = () => kept.keeper(head, 0).keep(end, events.length, true);
    await store.put(head, events);
    await keep();
    const found = await kept.of(head);
    const row = await rows.get(head.id);
    if (!found || !row) throw new Error('no checkpoint');

    expect(await checkpoints(rows, 'other code', 0).of(head)).toBeNull();
    const text = await row.pieces.text();
    const [first = 0, ...rest] = row.sizes;
    expect(text).toContain('"step":2');
    for (const wrong of [
      { ...row, pieces: new Blob([text.replace('"step":2', '"step":1')]) },
      { ...row, pieces: new Blob([text.slice(first)]), sizes: rest },
      { ...row, pieces: new Blob([text.slice(1)]), sizes: [first - 1, ...rest] },
      { ...row, pieces: new Blob([text.slice(0, -1)]) },
      { ...row, sizes: rest },
      { ...row, events: row.events - 1 },
      { ...row, pieces: 'none' as never },
      { ...row, sizes: 1 as never },
    ]) {
      await rows.put(wrong);
      expect(await kept.of(head)).toBeNull();
    }

    const swapped = events.map((event, i) =>
      i === 0 && event.type === 'scored'
        ? { ...event, readings: event.readings.map((r) => ({ ...r, logOdds: r.logOdds + 1 })) }
        : event,
    );
    expect(await foldRun(head, swapped, found)).toEqual(stateOf(head, swapped));
    const otherwise = events.map((event) =>
      event.type === 'replied' ? { ...event, result: { ...event.result, text: 'Something else.' } } : event,
    );
    expect(await foldRun(head, otherwise, found)).toEqual(stateOf(head, otherwise));
    const less = events.slice(0, -1);
    expect(await foldRun(head, less, found)).toEqual(stateOf(head, less));

    await keep();
    await store.put(head, other.events);
    expect(await rows.get(head.id)).toBeUndefined();
    await keep();
    await store.remove(head.id);
    expect(await rows.get(head.id)).toBeUndefined();
    // Kept too late: the run is gone meanwhile.
    await keep();
    expect(await rows.get(head.id)).toBeUndefined();
  });

  it('is made of long runs only, now and then and at the end; no room for it is no failure', async () => {
    const [run] = made;
    if (!run) throw new Error('no run');
    const { head, events } = run;
    const state = stateOf(head, events);
    const put: number[] = [];
    const full = {
      get: () => Promise.resolve(undefined),
      put: (row: { readonly events: number }) => {
        put.push(row.events);
        return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      },
    };
    const { keep } = checkpoints(full).keeper(head, 0);
    for (let n = 1; n <= 2600; n++) await keep(state, n, false);
    expect(put).toEqual([1000, 2000]);
    await keep(state, 2600, true);
    await keep(state, 2600, true);
    expect(put).toEqual([1000, 2000, 2600]);
    await checkpoints(full).keeper(head, 0).keep(state, 300, true);
    expect(put).toHaveLength(3);
  });
});
