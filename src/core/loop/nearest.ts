import { isDropped } from './dropped';
import { bootstrapOver } from '../stats/bootstrap';
import type { Interval } from '../stats/interval';
import { meanOf } from '../stats/moments';
import { itemScores, scoreOf, type Score } from './summary';
import type { RunState } from './types';

/** A prompt and how far its mean search score is from a wanted strength. */
export interface Nearest {
  readonly candidate: number;
  /** Towards the run's target, as on its chart. */
  readonly score: Score;
  /** |mean score - tau|: of the mean, never of items. Its interval by bootstrap over items; null under three. */
  readonly distance: number;
  readonly interval: Interval | null;
  /** Prompts it was chosen from. */
  readonly of: number;
}

/** Half a step of nine strengths: a prompt farther away would do as well for the neighbouring one. */
export const NEAR = 1 / 16;

/** Prompts that answered as many search items as any, None and seeds included; those given up in the race are not. */
function scored(state: RunState): { candidate: number; score: Score }[] {
  const counts = state.candidates.map(({ id }) => state.readings.search[id]?.length ?? 0);
  const cap = Math.min(state.settings.items, Math.max(0, ...counts));
  return state.candidates.flatMap(({ id }) => {
    if ((counts[id] ?? 0) < cap || isDropped(state, id)) return [];
    const score = scoreOf(state, id, 'search');
    return score ? [{ candidate: id, score }] : [];
  });
}

/** The prompt of a run whose score is nearest to `tau`, 0..1; of equals the earlier. Null while none is scored. */
export function nearestPrompt(state: RunState, tau: number): Nearest | null {
  const all = scored(state);
  const far = (score: Score) => Math.abs(score.mean - tau);
  const [best] = all.toSorted((a, b) => far(a.score) - far(b.score) || a.candidate - b.candidate);
  if (!best) return null;
  const items = itemScores(state, best.candidate, 'search').map((one) => one.score);
  return {
    ...best,
    distance: far(best.score),
    interval: bootstrapOver(items.length, (at) => Math.abs(meanOf(at.map((i) => items[i] ?? 0)) - tau), 1),
    of: all.length,
  };
}
