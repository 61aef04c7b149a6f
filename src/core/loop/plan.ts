import { facetStratified } from '../instruments/splits';
import { remembered } from '../remembered';
import { seedFrom } from '../rng';
import type { Item, ItemReading, Split } from '../vocabulary';
import { isDropped } from './dropped';
import { hasWords, readingsOn, subtractsWords } from './samples';
import type { Demand, RunSettings, RunState } from './types';

/** The items a run may ask, by split. The optimizer sees search items only. */
export type RunItems = Readonly<Record<Split, readonly Item[]>>;

/** Ids of the search items a step's candidates are scored on, in asked order. */
export function stepItems(settings: RunSettings, items: RunItems, step: number): readonly string[] {
  // Careful: the same prefix of one permutation for all, so every comparison is paired (science.md 4).
  // Paper: redrawn for each step, the same for all candidates of the step.
  const { protocol, seed, items: count } = settings;
  const known = drawn.get(items) ?? new Map<string, readonly string[]>();
  drawn.set(items, known);
  const key = `${protocol} ${count}${protocol === 'paper' ? ` ${seed} ${step}` : ''}`;
  const before = known.get(key);
  if (before) return before;
  const order =
    protocol === 'careful' ? items.search : facetStratified(items.search, seedFrom('draw', seed, step));
  const ids = order.slice(0, count).map((i) => i.id);
  known.set(key, ids);
  return ids;
}

/** Asked for every candidate on every question; items never change within a run. */
const drawn = new WeakMap<RunItems, Map<string, readonly string[]>>();

/** Item ids still to be read for a candidate on a split, in asked order; none for one given up in the race. */
export function missingItems(
  state: RunState,
  items: RunItems,
  candidate: number,
  split: Split,
  mixed = false,
): readonly string[] {
  if (split === 'search' && isDropped(state, candidate)) return [];
  const needed = neededItems(state, items, candidate, split);
  const read = readingsOn(state, split, mixed)[candidate];
  return read ? remembered('missing', [read, needed], () => without(needed, read)) : needed;
}

function without(needed: readonly string[], read: readonly ItemReading[]): readonly string[] {
  const have = new Set(read.map((r) => r.itemId));
  return needed.filter((id) => !have.has(id));
}

type Portion = Pick<Extract<Demand, { kind: 'score' }>, 'shuffled' | 'itemIds'>;

/** The next search items of a candidate, up to the next look of the race; null when it has all it needs. */
export function nextSearchItems(state: RunState, items: RunItems, candidate: number): Portion | null {
  const own = missingItems(state, items, candidate, 'search');
  if (subtractsWords(state.settings) && hasWords(state, candidate)) {
    // Its words in a random order meet the items that it has met.
    const mixed = missingItems(state, items, candidate, 'search', true);
    if (mixed.length > own.length)
      return { shuffled: true, itemIds: mixed.slice(0, mixed.length - own.length) };
  }
  if (own.length === 0) return null;
  const block = raceBlock(state, candidate);
  const done = neededItems(state, items, candidate, 'search').length - own.length;
  return { shuffled: false, itemIds: block > 0 ? own.slice(0, block - (done % block)) : own };
}

/** Items between two looks; the starting prompts are the measure of the others and never given up. */
const raceBlock = (state: RunState, candidate: number): number =>
  state.candidates[candidate]?.origin.kind === 'seed' ? 0 : state.settings.race;

/** Whether the race looks at a candidate now: a whole block is read, and items are left to save. */
export function isLookedAt(state: RunState, items: RunItems, candidate: number): boolean {
  const block = raceBlock(state, candidate);
  const done = state.readings.search[candidate]?.length ?? 0;
  if (block === 0 || done === 0 || done % block !== 0) return false;
  const own = missingItems(state, items, candidate, 'search').length;
  if (own === 0) return false;
  const mixes = subtractsWords(state.settings) && hasWords(state, candidate);
  return !mixes || missingItems(state, items, candidate, 'search', true).length === own;
}

function neededItems(state: RunState, items: RunItems, candidate: number, split: Split): readonly string[] {
  if (split !== 'search') return remembered('ids', [items[split]], () => items[split].map((i) => i.id));
  const own = state.candidates[candidate]?.step ?? 0;
  const { settings, step } = state;
  if (candidate !== 0 || settings.protocol === 'careful') return stepItems(settings, items, own);
  // None is the reference of every step, so it is read on each step's items.
  return remembered('up to a step', [items, settings, step], () => {
    const all = Array.from({ length: step + 1 }, (_, each) => stepItems(settings, items, each));
    return [...new Set(all.flat())];
  });
}

/** Candidates of the present step that may be scored, None first. */
export function stepCandidates(state: RunState): number[] {
  // In order of creation: the present step's are the last ones.
  const first = 1 + state.candidates.findLastIndex((c) => c.step < state.step);
  const own = state.candidates
    .slice(first)
    .filter((c) => !c.refused)
    .map((c) => c.id);
  return own.includes(0) ? own : [0, ...own];
}

/** True when a candidate has every search reading it needs. */
export const fullyRead = (state: RunState, items: RunItems, candidate: number): boolean =>
  !state.candidates[candidate]?.refused &&
  !isDropped(state, candidate) &&
  nextSearchItems(state, items, candidate) === null;

/**
 * Whom the report split compares: None first, the baselines that started the run, and the winner, once.
 */
export function reportCandidates(state: RunState): number[] {
  const seeds = state.candidates
    .filter((c) => c.origin.kind === 'seed' && c.origin.baseline !== 'own' && !c.refused)
    .map((c) => c.id);
  return state.winner === null || seeds.includes(state.winner) ? seeds : [...seeds, state.winner];
}
