import { describe, expect, it } from 'vitest';
import type { AskResult } from '../core/vocabulary';
import { createSimulator } from '../engines/simulator/index';
import { readings } from '../core/readings/index';
import { withMemory } from './answer-memory';
import { LAB_ITEMS } from './lab/items.fixture';

const { signal } = new AbortController();
const reading = readings.answers;

describe('answers that several experiments share', () => {
  it('asks the model once and gives the same results in the same order', async () => {
    const asked: number[] = [];
    const store = new Map<string, AskResult>();
    const engine = createSimulator({ landscape: 'smooth', seed: 1 });
    await engine.load({});
    const score = engine.score.bind(engine);
    engine.score = (asks, options) => (asked.push(asks.length), score(asks, options));
    const memory = {
      recall: (key: string) => store.get(key),
      keep: (key: string, r: AskResult) => void store.set(key, r),
    };
    const kind = { persona: 'You are kind.' };
    const asks = (names: readonly number[], { persona }: { persona: string }) =>
      names.flatMap((i) =>
        LAB_ITEMS.slice(i, i + 1).flatMap((item) => reading.asks(persona, item, { bothPairs: true })),
      );
    const first = await withMemory(engine, memory).score(asks([0, 1], kind), { signal });
    const before = asked.length;
    const heard: number[] = [];
    const again = await withMemory(engine, memory).score(asks([1, 2, 0], kind), {
      signal,
      onResult: (i) => heard.push(i),
    });
    expect(asked).toHaveLength(before + 1);
    const fresh = await score(asks([1, 2, 0], kind), { signal });
    expect(again.map((r) => r.options)).toEqual(fresh.map((r) => r.options));
    expect(heard.toSorted((a, b) => a - b)).toEqual(again.map((_, i) => i));
    expect(again.at(-1)).toEqual(first.at(first.length / 2 - 1));
    await withMemory(engine, memory).score(asks([0], { persona: 'You are rude.' }), { signal });
    expect(asked).toHaveLength(before + 2);
  });
});
