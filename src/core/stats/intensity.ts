import { sampleRankCorrelation } from 'simple-statistics';
import { meanOf } from './moments';

/** How well measured strengths follow the wanted levels (science.md 7). */
export interface IntensityFit {
  /** Spearman's rho and Kendall's tau-b of score with level; null where one of them never varies. */
  readonly rho: number | null;
  readonly tau: number | null;
  /** Steps from one level to the next on which the score falls, of so many steps. */
  readonly drops: number;
  readonly steps: number;
  /** Share of the scores' variance that the best rising staircase explains; null without variance. */
  readonly isotonicR2: number | null;
  /** Highest less lowest score. */
  readonly range: number;
  /** Mean absolute distance of score from wanted level; null where levels are no scores in [0, 1]. */
  readonly mae: number | null;
}

/** `scores[i]` was measured at `levels[i]`, levels all different; `wanted[i]` is the score asked for there, if any. */
export function intensityFit(
  levels: readonly number[],
  scores: readonly number[],
  wanted: readonly number[] | null = null,
): IntensityFit {
  const rising = levels.map((level, i) => ({ level, score: scores[i] ?? NaN }));
  const inOrder = rising.sort((a, b) => a.level - b.level).map((one) => one.score);
  const steps = inOrder.slice(1).map((score, i) => score - (inOrder[i] ?? score));
  return {
    rho: spearman(levels, scores),
    tau: kendall(levels, scores),
    drops: steps.filter((step) => step < 0).length,
    steps: steps.length,
    isotonicR2: isotonicR2(inOrder),
    range: Math.max(...scores) - Math.min(...scores),
    mae: wanted && meanOf(scores.map((score, i) => Math.abs(score - (wanted[i] ?? NaN)))),
  };
}

/** Spearman's rank correlation, ties sharing their ranks; null without variance. */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  const rho = a.length < 2 ? NaN : sampleRankCorrelation([...a], [...b]);
  return Number.isFinite(rho) ? rho : null;
}

/** Kendall's tau-b: concordant less discordant pairs, corrected for ties; null without variance. */
export function kendall(a: readonly number[], b: readonly number[]): number | null {
  let [agreeing, inA, inB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < i; j++) {
      const [da, db] = [(a[i] ?? 0) - (a[j] ?? 0), (b[i] ?? 0) - (b[j] ?? 0)].map(Math.sign);
      agreeing += (da ?? 0) * (db ?? 0);
      inA += Math.abs(da ?? 0);
      inB += Math.abs(db ?? 0);
    }
  return inA && inB ? agreeing / Math.sqrt(inA * inB) : null;
}

/** The nearest never-falling series, by pooling neighbours that fall (pool-adjacent-violators). */
export function isotonicFit(values: readonly number[]): number[] {
  const blocks: { sum: number; n: number }[] = [];
  for (const value of values) {
    let block = { sum: value, n: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.n > block.sum / block.n; last = blocks.at(-1)) {
      block = { sum: block.sum + last.sum, n: block.n + last.n };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, n }) => Array.from({ length: n }, () => sum / n));
}

function isotonicR2(values: readonly number[]): number | null {
  const fit = isotonicFit(values);
  const centre = meanOf(values);
  const squares = (distance: (value: number, i: number) => number) =>
    values.reduce((sum, value, i) => sum + distance(value, i) ** 2, 0);
  const total = squares((value) => value - centre);
  return total === 0 ? null : 1 - squares((value, i) => value - (fit[i] ?? value)) / total;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Whether a candidate for strength tau may be dropped: even at its best end it is farther from tau than some other
 * is at its worst (science.md 7, dropping by bounds).
 */
export function dropByBounds(one: Bounds, others: readonly Bounds[], tau: number): boolean {
  const nearest = Math.max(0, one.low - tau, tau - one.high);
  return others.some(({ low, high }) => nearest > Math.max(Math.abs(low - tau), Math.abs(high - tau)));
}
