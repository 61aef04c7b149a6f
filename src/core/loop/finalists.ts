import { meaningShare, type MeaningShare } from '../controls/meaning-share';
import { meanOf } from '../stats/moments';
import type { ItemReading, Split } from '../vocabulary';
import type { RunItems } from './plan';
import { hasWords, sampleOf } from './samples';
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

/** Finalists whose words are also put in a random order: the meaning share is known before a winner is named. */
export const mixedFinalists = (state: RunState): number[] =>
  state.finalists.filter((id) => hasWords(state, id));

/**
 * The winner: the finalist best on all items it was measured on, search and confirm together. Confirm alone would be
 * free of the luck of the search but has few items; together they were nearer the truth (tests/bench/search).
 * Without finalists, or when none was measured again, the best on search.
 */
export function nameWinner(state: RunState, items: RunItems): number | null {
  const measured = state.finalists.flatMap((id) => {
    const confirm = sampleOf(state, id, 'confirm');
    if (id === 0 || confirm.length < items.confirm.length) return [];
    const scores = [...sampleOf(state, id, 'search'), ...confirm].map((s) => s.score);
    return [{ id, value: Math.round(100 * objectiveOf(state, meanOf(scores))) }];
  });
  const length = (id: number) => state.candidates[id]?.text?.length ?? 0;
  const [first] = measured.toSorted(
    (a, b) => b.value - a.value || length(a.id) - length(b.id) || a.id - b.id,
  );
  return first?.id ?? bestPrompt(state, items);
}

/** Meaning share of a candidate on one split, from shifts in nats towards the target; null while unmeasured. */
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
