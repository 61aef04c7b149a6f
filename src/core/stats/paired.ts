import { rng } from '../rng';
import { tInterval, type Interval } from './interval';
import { meanOf, sampleSd } from './moments';
import { tTwoSided } from './student';

export interface PairedComparison {
  /** Mean of a - b with its t interval. */
  readonly difference: Interval;
  readonly t: number;
  /** Two-sided, Student. */
  readonly p: number;
  /** Two-sided, sign-flip randomisation: (1 + hits) / (1 + B). */
  readonly pRandomisation: number;
  /** mean / SD of the differences. */
  readonly dz: number;
  /** mean difference / mean of the two SDs. */
  readonly dav: number;
  /** Share of pairs with a > b. */
  readonly winRate: number;
  readonly n: number;
}

/** Paired comparison of scores on the same items (science.md 7). Needs at least two pairs. */
export function pairedComparison(
  a: readonly number[],
  b: readonly number[],
  seed = 1,
  draws = 10_000,
): PairedComparison {
  const n = Math.min(a.length, b.length);
  const d = Array.from({ length: n }, (_, i) => (a[i] ?? 0) - (b[i] ?? 0));
  const mean = meanOf(d);
  const sd = sampleSd(d);
  const t = sd === 0 ? (mean === 0 ? 0 : Math.sign(mean) * Infinity) : mean / (sd / Math.sqrt(n));
  return {
    difference: tInterval(d),
    t,
    p: sd === 0 ? (mean === 0 ? 1 : 0) : tTwoSided(t, n - 1),
    pRandomisation: signFlip(d, mean, seed, draws),
    dz: sd === 0 ? 0 : mean / sd,
    dav: mean / ((sampleSd(a) + sampleSd(b)) / 2 || 1),
    winRate: d.filter((x) => x > 0).length / n,
    n,
  };
}

function signFlip(d: readonly number[], mean: number, seed: number, draws: number): number {
  const random = rng(seed);
  const bound = Math.abs(mean) * d.length - 1e-12;
  const eights = Array.from({ length: Math.ceil(d.length / 8) }, (_, i) =>
    signedSums(d.slice(8 * i, 8 * i + 8)),
  );
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    let signs = 0;
    for (let i = 0; i < eights.length; i++) {
      // One draw has signs for 32 items.
      if (i % 4 === 0) signs = random.int(2 ** 32);
      sum += eights[i]?.[(signs >>> (8 * (i % 4))) & 255] ?? 0;
    }
    if (Math.abs(sum) >= bound) hits++;
  }
  return (1 + hits) / (1 + draws);
}

/** The sum of up to eight differences under every choice of their signs: bit i set keeps the i-th as it is. */
function signedSums(d: readonly number[]): Float64Array {
  const sums = new Float64Array(256);
  for (let signs = 0; signs < 256; signs++)
    for (let i = 0; i < d.length; i++)
      sums[signs] = (sums[signs] ?? 0) + ((signs >>> i) & 1 ? 1 : -1) * (d[i] ?? 0);
  return sums;
}
