import { expect, it } from 'vitest';
import { createLoop, settle } from '../core/loop/machine';
import { VALIDATORS } from '../core/loop/validators/index';
import type { RunState } from '../core/loop/types';
import type { ItemReading } from '../core/vocabulary';
import { createSimulator } from '../engines/simulator/index';
import { longItems, longLoop, longSettings } from '../../tests/bench/long-record';
import { meetDemand } from './meet-demand';

const LENGTH = { candidates: 240, questions: 12 };
const { signal } = new AbortController();

interface Driven {
  /** How often anything in a stored answer was read, after each quarter of the prompts. */
  readonly marks: readonly number[];
  readonly state: RunState;
  readonly reads: () => number;
}

async function drive(): Promise<Driven> {
  let reads = 0;
  const counted = (reading: ItemReading) =>
    new Proxy(reading, {
      get(answer, key) {
        reads++;
        return Reflect.get(answer, key) as unknown;
      },
    });
  const byId = new Map(longItems(LENGTH).search.map((item) => [item.id, item]));
  const engine = createSimulator({ landscape: 'smooth', seed: 3 });
  await engine.load({});
  const loop = longLoop(LENGTH);
  let state = settle(loop, loop.start());
  const marks: number[] = [];
  while (marks.length < 4) {
    const demand = loop.demand(state);
    if (demand.kind === 'finished' || demand.kind === 'advance' || state.stage === 'confirm') break;
    const context = { engine, state, item: (id: string) => byId.get(id), batch: 6, show: () => undefined };
    const event = await meetDemand(demand, context, signal);
    const stored = event.type === 'scored' ? { ...event, readings: event.readings.map(counted) } : event;
    state = settle(loop, loop.reduce(state, stored));
    const scored = Object.keys(state.readings.search).length;
    if (scored >= ((marks.length + 1) * LENGTH.candidates) / 4) marks.push(reads);
  }
  return { marks, state, reads: () => reads };
}

it('the last prompts of a long run cost as many looks at its answers as the first ones', async () => {
  const { marks } = await drive();
  const [, second = 0, third = 0, fourth = Infinity] = marks.map((mark, i) => mark - (marks[i - 1] ?? 0));
  expect(second).toBeGreaterThan(0);
  expect(Math.max(third, fourth)).toBeLessThan(1.2 * second);
});

it('a long run just opened is read in pieces, and what it does next reads hardly anything of it again', async () => {
  const { state, reads } = await drive();
  // As from a file: nothing is known of these settings yet.
  const settings = { ...longSettings(LENGTH) };
  const opened = { ...state, settings };
  const loop = createLoop(settings, longItems(LENGTH));
  const before = reads();
  const pieces: number[] = [];
  const work = loop.prepare(opened);
  for (let from = before; !work.next().done; from = reads()) pieces.push(reads() - from);
  // The others use the validators for the first time, one at a time.
  expect(pieces.filter((read) => read > 0)).toHaveLength(Math.ceil(opened.candidates.length / 50));
  expect(pieces.filter((read) => read === 0).length).toBeGreaterThanOrEqual(VALIDATORS.length);
  const whole = reads() - before;
  expect(Math.max(...pieces)).toBeLessThan(whole / 2);
  const began = reads();
  const next = settle(loop, loop.reduce(opened, { type: 'advanced' }));
  expect(next.stage).not.toBe(opened.stage);
  expect(reads() - began).toBeLessThan(whole / 10);
  // A run that is paused and goes on is not read again.
  expect(loop.prepare(opened).next().done).toBe(true);
});
