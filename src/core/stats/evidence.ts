/** A claim "a beats b" is made when the evidence first reaches this (science.md 7). */
export const CLAIM_AT = 20;
/** The most of its stake the bet puts on the next item. */
const MOST_STAKED = 0.75;

/** A bet, item by item, that a scores above b; starts at 1. */
export interface Evidence {
  /** What the bet has grown to. If a is no better than b, it ever reaches 20 in at most 1 of 20 cases (Ville). */
  readonly value: number;
  /** Items bet on, the sum of their differences, and of their squares. */
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  /** Items after which 20 was first reached; a claim once made stands. Null while there is none. */
  readonly claimedAfter: number | null;
}

export const NO_EVIDENCE: Evidence = { value: 1, n: 0, sum: 0, squares: 0, claimedAfter: null };

/**
 * The next item's difference a - b, in [-1, 1]. E_t = E_{t-1} (1 + lambda_t d_t) with
 * lambda_t = clip(S1 / (.25 + S2), 0, .75), the sums over earlier items only: one may look after every item
 * (science.md 7; betting e-process, Waudby-Smith and Ramdas, arXiv 2010.09686).
 */
export function withDifference(before: Evidence, d: number): Evidence {
  const stake = Math.min(MOST_STAKED, Math.max(0, before.sum / (0.25 + before.squares)));
  const value = before.value * (1 + stake * d);
  const n = before.n + 1;
  const claimedAfter = before.claimedAfter ?? (value >= CLAIM_AT ? n : null);
  return { value, n, sum: before.sum + d, squares: before.squares + d * d, claimedAfter };
}

/** Evidence that a beats b from the differences a - b, in the order the items were asked. */
export const evidenceOf = (differences: readonly number[]): Evidence =>
  differences.reduce(withDifference, NO_EVIDENCE);
