import { meaningShare, type MeaningShare } from '../controls/meaning-share';
import { meanOf } from '../stats/moments';
import type { ItemReading, Split } from '../vocabulary';
import type { RunItems } from './plan';
import { hasWords, sampleOf, subtractsWords } from './samples';
import { bestPrompt, ranking } from './select';
import { objectiveOf } from './summary';
import type { RunState } from './types';

/** Who is measured again before a winner is named: None, the best baseline and the best prompts, None first. */
export function finalistsOf(state: RunState, items: RunItems): number[] {
  const ranked = ranking(state, items)
    .map((r) => r.id)
    .filter((id) => id !== 0);
  const seed = ranked.find((id) => state.candidates[id]?.origin.kind === 'seed');
  const best = ranked.slice(0, state.settings.finalists);
  return best.length === 0 ? [] : [...new Set([0, ...(seed === undefined ? [] : [seed]), ...best])];
}

/** Finalists whose words are also put in a random order; a distance to a strength has no meaning share. */
export const mixedFinalists = (state: RunState): number[] =>
  state.settings.target.kind === 'pole' ? state.finalists.filter((id) => hasWords(state, id)) : [];

/** Whether a finalist met every confirm question, also those whose answer gave no score. */
function isMeasured(state: RunState, items: RunItems, id: number): boolean {
  const met = (kind: 'readings' | 'shuffled') => state[kind].confirm[id]?.length === items.confirm.length;
  return met('readings') && (!subtractsWords(state.settings) || !hasWords(state, id) || met('shuffled'));
}

/** Whether every finalist met every confirm question; not when the user stopped before. */
export const allMeasured = (state: RunState, items: RunItems): boolean =>
  state.finalists.length > 0 && state.finalists.every((id) => isMeasured(state, items, id));

/**
 * The winner: the finalist best on all items it was measured on, search and confirm together (confirm alone is free of
 * the luck of the search but has few items). Without finalists, or when some were not measured again because the user
 * stopped, the best on search: who was measured must not win over who was not.
 */
export function nameWinner(state: RunState, items: RunItems): number | null {
  if (!allMeasured(state, items)) return bestPrompt(state, items);
  const rivals = state.finalists.filter((id) => id !== 0);
  const measured = rivals.flatMap((id) => {
    const scores = (['search', 'confirm'] as const).flatMap((split) =>
      sampleOf(state, id, split).map((s) => s.score),
    );
    return scores.length === 0 ? [] : [{ id, value: Math.round(100 * objectiveOf(state, meanOf(scores))) }];
  });
  const length = (id: number) => state.candidates[id]?.text?.length ?? 0;
  const [first] = measured.toSorted(
    (a, b) => b.value - a.value || length(a.id) - length(b.id) || a.id - b.id,
  );
  return first?.id ?? bestPrompt(state, items);
}

/**
 * Meaning share of a candidate on one split, from shifts in nats from no persona towards the target; null while
 * unmeasured. No placebo is subtracted here: that is the compare study's, which measures several.
 */
export function meaningOf(state: RunState, candidate: number, split: Split): MeaningShare | null {
  const { target } = state.settings;
  if (target.kind !== 'pole') return null;
  const sign = target.pole === 'high' ? 1 : -1;
  const byId = (list: readonly ItemReading[] | undefined) =>
    new Map((list ?? []).map((r) => [r.itemId, r.logOdds]));
  const none = byId(state.readings[split][0]);
  const mixed = byId(state.shuffled[split][candidate]);
  const pairs = (state.readings[split][candidate] ?? []).flatMap(({ itemId, logOdds }) => {
    const [zero, words] = [none.get(itemId), mixed.get(itemId)];
    return zero === undefined || words === undefined
      ? []
      : [[sign * (logOdds - zero), sign * (words - zero)] as const];
  });
  return pairs.length < 3
    ? null
    : meaningShare(
        pairs.map(([own]) => own),
        pairs.map(([, words]) => words),
        state.settings.seed,
      );
}
