import { shrunkenScores } from '../stats/shrink';
import { fullyRead, type RunItems } from './plan';
import { sampleOf } from './samples';
import { objectiveOf } from './summary';
import type { RunState } from './types';

export interface Ranked {
  readonly id: number;
  /** Mean score towards the target, 0..1. */
  readonly mean: number;
  /** What the search maximises, of the mean. */
  readonly objective: number;
  /** The same of the shrunken score: what the meta-prompt shows, so that a lucky prompt is not oversold. */
  readonly shrunken: number;
}

/** All fully read candidates, best first; ties within .01 keep the shorter prompt (science.md 4). */
export function ranking(state: RunState, items: RunItems): readonly Ranked[] {
  const { readings, shuffled, dropped, settings, step } = state;
  const before = ranked.get(readings.search);
  const of = [shuffled.search, dropped, settings, step, items];
  if (before && before.of.every((part, i) => part === of[i])) return before.value;
  const value = rank(state, items);
  ranked.set(readings.search, { of, value });
  return value;
}

/** Only readings move the ranking; it is asked for several times between two of them. */
const ranked = new WeakMap<object, { readonly of: readonly unknown[]; readonly value: readonly Ranked[] }>();

function rank(state: RunState, items: RunItems): Ranked[] {
  const read = Object.keys(state.readings.search).map(Number);
  const ids = read.filter((id) => fullyRead(state, items, id));
  const samples = ids.map((id) => sampleOf(state, id, 'search').map((s) => s.score));
  const measured = ids.flatMap((id, i) => (samples[i]?.length ? [{ id, sample: samples[i] }] : []));
  const shrunken = shrunkenScores(measured.map((m) => m.sample));
  const list = measured.map(({ id, sample }, i) => {
    const mean = sample.reduce((a, b) => a + b, 0) / sample.length;
    return {
      id,
      mean,
      objective: objectiveOf(state, mean),
      shrunken: objectiveOf(state, shrunken[i] ?? mean),
    };
  });
  return sorted(state, list, (r) => r.objective);
}

function sorted(state: RunState, list: readonly Ranked[], by: (r: Ranked) => number): Ranked[] {
  const length = (id: number) => state.candidates[id]?.text?.length ?? 0;
  const hundredths = (r: Ranked) => Math.round(by(r) * 100);
  return list.toSorted((a, b) => hundredths(b) - hundredths(a) || length(a.id) - length(b.id) || a.id - b.id);
}

/**
 * The best n, worst first as the meta-prompt shows them. By the mean: where noise is larger than the differences,
 * shrunken scores are all alike and the shorter-prompt rule would decide alone. Runs recorded before this was seen
 * say `shrunken` and are replayed as they went.
 */
export const keepBest = (state: RunState, items: RunItems): number[] =>
  kept(state, items)
    .slice(0, state.settings.keep)
    .map((r) => r.id)
    .reverse();

const kept = (state: RunState, items: RunItems): readonly Ranked[] =>
  state.settings.selection === 'shrunken' && state.settings.protocol === 'careful'
    ? sorted(state, ranking(state, items), (r) => r.shrunken)
    : ranking(state, items);

/** The best candidate that says something; None cannot win. Null when nothing is fully read. */
export const bestPrompt = (state: RunState, items: RunItems): number | null =>
  ranking(state, items).find((r) => r.id !== 0)?.id ?? null;
