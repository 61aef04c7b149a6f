import { evidenceOf } from '../stats/evidence';
import { holm } from '../stats/holm';
import { neededItems } from '../stats/needed-items';

/** What may be said of A against B. */
export type Verdict = 'better' | 'worse' | 'not-distinguishable';

/** A against B on the same items. */
export interface Compared {
  /** Item differences A - B in asked order; null where the figure is no mean of items (distance to a strength). */
  readonly differences: readonly number[] | null;
  /** The figure itself, above 0 where A is better, and the standard deviation of one item's share in it. */
  readonly mean: number;
  readonly sd: number;
  /** Two-sided; null while items are still to come: a p-value may be looked at once only, evidence at any time. */
  readonly p: number | null;
}

export interface Claim {
  readonly verdict: Verdict;
  /** The bet on the side that is ahead, and the items after which it first reached 20; null without items. */
  readonly evidence: number | null;
  readonly claimedAfter: number | null;
  /** Holm's correction over all comparisons made; null while there is no p. */
  readonly pHolm: number | null;
  /** Items that would be needed, where the verdict is open and all items are read; null where out of reach. */
  readonly needed: number | null;
}

const LEVEL = 0.05;

/**
 * "A beats B" only when the evidence reached 20 on the item differences in asked order, or the p-value corrected for
 * all comparisons is below .05; never against the sign of the mean (science.md 7).
 */
export function claims(compared: readonly Compared[]): Claim[] {
  const corrected = holm(compared.map(({ p }) => p ?? NaN));
  const made = compared.filter(({ p }) => p !== null).length;
  return compared.map(({ differences, mean, sd, p }, i) => {
    const ahead = mean < 0 ? differences?.map((d) => -d) : differences;
    const bet = ahead ? evidenceOf(ahead) : null;
    const pHolm = p === null ? null : (corrected[i] ?? null);
    const claimed = (bet?.claimedAfter ?? null) !== null || (pHolm !== null && pHolm < LEVEL);
    const verdict = !claimed || mean === 0 ? 'not-distinguishable' : mean > 0 ? 'better' : 'worse';
    return {
      verdict,
      evidence: bet?.value ?? null,
      claimedAfter: bet?.claimedAfter ?? null,
      pHolm,
      // Held to the strictest level that Holm's correction may ask of it.
      needed: verdict === 'not-distinguishable' && made ? neededItems(mean, sd, 0.8, LEVEL / made) : null,
    };
  });
}
