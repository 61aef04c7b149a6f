import { kept } from '../kept';
import { remembered } from '../remembered';
import { dropByBounds } from '../stats/intensity';
import { scoreInterval } from '../stats/interval';
import { meanOf, sampleSd } from '../stats/moments';
import { tQuantile } from '../stats/student';
import type { RunItems } from './plan';
import { sampleOf, type Sampled } from './samples';
import { ranking } from './select';
import type { RunState } from './types';

/**
 * Whom a prompt races against: the last that may still have offspring (parents.ts draws from the best four), or the
 * last of the trajectory where that is shorter. Who is surely behind it can change nothing.
 */
const PACE = 4;
/** One-sided level of giving up too early, at each look. */
const LEVEL = 0.05;
const bound = kept(1000, (df: number) => tQuantile(1 - LEVEL, df));

/** Most prompts of a step race against the same one. */
const byItem = (sample: readonly Sampled[]) =>
  remembered('score by item', [sample], () => new Map(sample.map((s) => [s.itemId, s.score])));

/**
 * True when a candidate that has not met all items is surely behind the pace (science.md 4, after irace): paired t
 * over the items both have, one-sided; for an intensity by the bounds of the two means.
 */
export function isBehind(state: RunState, items: RunItems, candidate: number): boolean {
  const { target, keep } = state.settings;
  const pace = ranking(state, items)[Math.min(PACE, keep) - 1];
  const own = sampleOf(state, candidate, 'search');
  if (!pace || own.length < 3) return false;
  const theirs = byItem(sampleOf(state, pace.id, 'search'));
  if (target.kind === 'intensity') {
    if (theirs.size < 3) return false;
    const bounds = scoreInterval(own.map((s) => s.score));
    return dropByBounds(bounds, [scoreInterval([...theirs.values()])], target.tau);
  }
  const differences: number[] = [];
  for (const { itemId, score } of own) {
    const other = theirs.get(itemId);
    if (other !== undefined) differences.push(score - other);
  }
  const n = differences.length;
  if (n < 3) return false;
  const mean = meanOf(differences);
  const sd = sampleSd(differences);
  return sd === 0 ? mean < 0 : mean / (sd / Math.sqrt(n)) < -bound(n - 1);
}
