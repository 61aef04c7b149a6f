import { shrunkenMeans } from '../stats/shrink';
import type { RunItems } from './plan';
import { standings, type Standing } from './standings';
import { objectiveOf } from './summary';
import type { RunSettings, RunState } from './types';

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
  const before = ranked.get(settings);
  const from = [readings.search, shuffled.search, dropped, step, items];
  if (before?.from.every((part, i) => part === from[i])) return before.value;
  const of = standings(state, items);
  if (before?.of.length === of.length && before.of.every((one, i) => one === of[i])) {
    ranked.set(settings, { ...before, from });
    return before.value;
  }
  const shrunken = shrunkenMeans(of.map(({ noisy }) => noisy));
  const list = of.map(({ id, mean, objective }, i) => ({
    ...{ id, mean, objective },
    shrunken: objectiveOf(state, shrunken[i] ?? mean),
  }));
  const value = sorted(state, asBefore(list, before?.value ?? []), (r) => r.objective);
  ranked.set(settings, { from, of, value });
  return value;
}

/** Only a prompt that is read to its end moves the ranking; it is asked for several times between two of them. */
const ranked = new WeakMap<
  RunSettings,
  { readonly from: readonly unknown[]; readonly of: readonly Standing[]; readonly value: readonly Ranked[] }
>();

/** In the order of the last ranking, new ones at the end: what is nearly sorted is quickly sorted. */
function asBefore(list: readonly Ranked[], before: readonly Ranked[]): Ranked[] {
  const left: (Ranked | undefined)[] = [];
  for (const r of list) left[r.id] = r;
  const ordered: Ranked[] = [];
  for (const { id } of [...before, ...list]) {
    const r = left[id];
    if (r) ordered.push(r);
    left[id] = undefined;
  }
  return ordered;
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
