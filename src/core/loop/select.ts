import { remembered } from '../remembered';
import { shrunkenMeans } from '../stats/shrink';
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
  if (before?.of.length === of.length && before.of.every((one, i) => one === of[i])) {
    ranked.set(settings, { ...before, from });
    return before.value;
  }
  const value = sorted(asBefore(of, before?.value ?? []), (r) => r.objective);
  ranked.set(settings, { from, of, value });
  return value;
}

/** Only a prompt that is read to its end moves the ranking; it is asked for several times between two of them. */
const ranked = new WeakMap<
  RunSettings,
  { readonly from: readonly unknown[]; readonly of: readonly Standing[]; readonly value: readonly Standing[] }
>();

/** In the order of the last ranking, new ones at the end: what is nearly sorted is quickly sorted. */
function asBefore(list: readonly Standing[], before: readonly Standing[]): Standing[] {
  const left: (Standing | undefined)[] = [];
  for (const r of list) left[r.id] = r;
  const ordered: Standing[] = [];
  for (const { id } of [...before, ...list]) {
    const r = left[id];
    if (r) ordered.push(r);
    left[id] = undefined;
  }
  return ordered;
}

function sorted(list: readonly Standing[], by: (r: Standing) => number): Standing[] {
  const hundredths = (r: Standing) => Math.round(by(r) * 100);
  return list.toSorted((a, b) => hundredths(b) - hundredths(a) || a.length - b.length || a.id - b.id);
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
  const shrunken = shrunkenObjectives(state, items);
  return sorted(ranked, (r) => shrunken.get(r.id) ?? r.objective);
}

/**
 * What the search maximises, of the shrunken score, by id: what the meta-prompt shows, so that a lucky prompt is not
 * oversold.
 */
export function shrunkenObjectives(state: RunState, items: RunItems): ReadonlyMap<number, number> {
  const ranked = ranking(state, items);
  return remembered('shrunken', [ranked], () => {
    const of = standings(state, items);
    const means = shrunkenMeans(of.map(({ noisy }) => noisy));
    return new Map(of.map(({ id, mean }, i) => [id, objectiveOf(state, means[i] ?? mean)]));
  });
}

/** The best candidate that says something; None cannot win. Null when nothing is fully read. */
export const bestPrompt = (state: RunState, items: RunItems): number | null =>
  ranking(state, items).find((r) => r.id !== 0)?.id ?? null;
