import { detectableShift } from './detectable';

/** Beyond this many items the answer is "not with any bank there is". */
export const MOST_ITEMS = 10_000;

/**
 * How many items a paired comparison would need to tell a mean difference apart from 0 with the given power, were
 * the observed mean and standard deviation of the item differences the true ones: the inverse of `detectableShift`.
 * Null where there is no difference, or where more than `MOST_ITEMS` would be needed.
 */
export function neededItems(mean: number, sd: number, power = 0.8, alpha = 0.05): number | null {
  const enough = (q: number) => (detectableShift(sd, q, power, alpha) ?? Infinity) <= Math.abs(mean);
  if (mean === 0 || !enough(MOST_ITEMS)) return null;
  let [low, high] = [1, MOST_ITEMS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
