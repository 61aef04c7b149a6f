import { expect, it } from 'vitest';
import { settle } from '../core/loop/machine';
import type { ItemReading } from '../core/vocabulary';
import { createSimulator } from '../engines/simulator/index';
import { longItems, longLoop } from '../../tests/bench/long-record';
import { meetDemand } from './meet-demand';

const LENGTH = { candidates: 240, questions: 12 };
const { signal } = new AbortController();

/** Drives a long run and notes, after each quarter of its prompts, how often anything in a stored answer was read. */
async function readsByQuarter(): Promise<number[]> {
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
  return marks.map((mark, i) => mark - (marks[i - 1] ?? 0));
}

it('the last prompts of a long run cost as many looks at its answers as the first ones', async () => {
  const [, second = 0, third = 0, fourth = Infinity] = await readsByQuarter();
  expect(second).toBeGreaterThan(0);
  expect(Math.max(third, fourth)).toBeLessThan(1.2 * second);
});
