import { tQuantile } from './student';

/**
 * The smallest mean shift that q items tell apart from none with the given power (two-sided alpha, paired t), in the
 * unit of `sd`, the standard deviation of the item differences. Null under two items.
 */
export function detectableShift(sd: number, q: number, power = 0.8, alpha = 0.05): number | null {
  if (q < 2) return null;
  return ((tQuantile(1 - alpha / 2, q - 1) + tQuantile(power, q - 1)) * sd) / Math.sqrt(q);
}
