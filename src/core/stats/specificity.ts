import { bootstrapOver } from './bootstrap';
import { tInterval, type Interval } from './interval';
import { meanOf } from './moments';

/** Item differences of one trait: score under the persona less score with none, on the same items. */
export type Effect = readonly number[];

/** Spill-over M[t, u] = S_u(persona for t) - S_u(none), with its paired t interval; null under two items. */
export const spillOver = (effect: Effect): Interval | null => (effect.length < 2 ? null : tInterval(effect));

/** |M_tt| / (|M_tt| + mean |M_tu|) of mean effects (science.md 7); null where nothing moved or no other trait is known. */
export function specificity(own: number, others: readonly number[]): number | null {
  const all = Math.abs(own) + meanOf(others.map(Math.abs));
  return all > 0 ? Math.abs(own) / all : null;
}

/**
 * The same with a bootstrap interval: place k of every trait's items is drawn together. Null under 3 items, or where
 * it mostly does not exist.
 */
export function specificityInterval(
  own: Effect,
  others: readonly Effect[],
  seed: number,
  draws = 1000,
): Interval | null {
  const n = Math.min(own.length, ...others.map((effect) => effect.length));
  const mean = (effect: Effect, indices: readonly number[]) => meanOf(indices.map((k) => effect[k] ?? 0));
  return bootstrapOver(
    n,
    (indices) =>
      specificity(
        mean(own, indices),
        others.map((effect) => mean(effect, indices)),
      ),
    seed,
    draws,
  );
}
