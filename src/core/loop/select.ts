import { remembered } from '../remembered';
import { shrinkage } from '../stats/shrink';
import type { RunItems } from './plan';
import { standings, type Standing } from './standings';
import { objectiveOf } from './summary';
import type { RunSettings, RunState } from './types';

/** All fully read candidates, best first; ties within .01 keep the shorter prompt (science.md 4). */
export function ranking(state: RunState, items: RunItems): readonly Standing[] {
  const { readings, shuffled, dropped, settings, step } = state;
  const before = ranked.get(settings);
  const from = [readings.search, shuffled.search, dropped, step, items];
  if (before?.from.every((part, i) => part === from[i])) return before.value;
  const of = standings(state, items);
  const value =
    before && before.of.every((one, i) => one === of[i])
      ? joined(before.value, of.slice(before.of.length))
      : of.toSorted(BEST_FIRST);
  ranked.set(settings, { from, of, value });
  return value;
}

/** Only a prompt that is read to its end moves the ranking; it is asked for several times between two of them. */
const ranked = new WeakMap<
  RunSettings,
  { readonly from: readonly unknown[]; readonly of: readonly Standing[]; readonly value: readonly Standing[] }
>();

/** Best first; ties within .01 to the shorter prompt. */
const bestFirst =
  (by: (r: Standing) => number) =>
  (a: Standing, b: Standing): number =>
    Math.round(by(b) * 100) - Math.round(by(a) * 100) || a.length - b.length || a.id - b.id;
const BEST_FIRST = bestFirst((r) => r.objective);

/** A ranking that some more have joined, each at its place: of ten thousand, a few a step. */
function joined(before: readonly Standing[], more: readonly Standing[]): readonly Standing[] {
  if (more.length === 0) return before;
  const ranked = [...before];
  for (const one of more) {
    let [low, high] = [0, ranked.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = ranked[middle];
      if (other && BEST_FIRST(other, one) < 0) low = middle + 1;
      else high = middle;
    }
    ranked.splice(low, 0, one);
  }
  return ranked;
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

function kept(state: RunState, items: RunItems): readonly Standing[] {
  const { selection, protocol } = state.settings;
  const ranked = ranking(state, items);
  if (selection !== 'shrunken' || protocol !== 'careful') return ranked;
  const shrunken = shrunkenObjective(state, items);
  return ranked.toSorted(bestFirst(shrunken));
}

/** What the search maximises, of the shrunken score: what the meta-prompt shows, so that a lucky prompt is not oversold. */
export function shrunkenObjective(state: RunState, items: RunItems): (of: Standing) => number {
  const ranked = ranking(state, items);
  // Of few prompts it is asked what it is; what it is pulled by is that of all.
  const shrunken = remembered('shrunken', [ranked], () =>
    shrinkage(standings(state, items).map(({ noisy }) => noisy)),
  );
  return ({ noisy }) => objectiveOf(state, shrunken(noisy));
}

/** The best candidate that says something; None cannot win. Null when nothing is fully read. */
export const bestPrompt = (state: RunState, items: RunItems): number | null =>
  ranking(state, items).find((r) => r.id !== 0)?.id ?? null;
