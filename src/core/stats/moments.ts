import { mean, sampleStandardDeviation, sampleVariance } from 'simple-statistics';

/** Arithmetic mean; NaN for no values. */
export const meanOf = (values: readonly number[]): number => (values.length ? mean([...values]) : NaN);

/** Standard deviation with n - 1; 0 for fewer than two values. */
export const sampleSd = (values: readonly number[]): number =>
  values.length < 2 ? 0 : sampleStandardDeviation([...values]);

/** Variance with n - 1; 0 for fewer than two values. */
export const sampleVar = (values: readonly number[]): number =>
  values.length < 2 ? 0 : sampleVariance([...values]);

/** Numerically safe log of the sum of exponentials. */
export function logSumExp(values: readonly number[]): number {
  const top = values.reduce((most, x) => Math.max(most, x), -Infinity);
  if (!Number.isFinite(top)) return top;
  return top + Math.log(values.reduce((sum, x) => sum + Math.exp(x - top), 0));
}

/** Shares that the log-probabilities have among themselves, summing to 1. */
export function softmax(logProbs: readonly number[]): number[] {
  const total = logSumExp(logProbs);
  return logProbs.map((l) => Math.exp(l - total));
}

/** log of the mean of exponentials: how two answers of one pole are joined (science.md 3.2). */
export const logMeanExp = (values: readonly number[]): number => logSumExp(values) - Math.log(values.length);

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** log(p / (1 - p)), p clipped to [1e-4, 1 - 1e-4] (science.md 3.1). */
export function logit(p: number): number {
  const clipped = Math.min(1 - 1e-4, Math.max(1e-4, p));
  return Math.log(clipped / (1 - clipped));
}
