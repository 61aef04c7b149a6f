import type { Rng } from '../rng';

/** One observation: which 0/1 features it has, and a value with noise of the given variance. */
export interface Observed {
  readonly features: readonly number[];
  readonly value: number;
}

/** What is known of the weights of 0/1 features: normal, its mean and the lower Cholesky factor of its precision. */
export interface LinearPosterior {
  readonly mean: readonly number[];
  readonly factor: readonly Float64Array[];
}

/**
 * Bayesian linear regression without an intercept (centre the values first): independent normal priors of variance
 * `prior` on `size` weights, noise of variance `noise` on each value (Bishop 2006, 3.3.1).
 */
export function linearPosterior(
  rows: readonly Observed[],
  size: number,
  { prior, noise }: { readonly prior: number; readonly noise: number },
): LinearPosterior {
  const precision = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size);
    row[i] = 1 / prior;
    return row;
  });
  const right = new Float64Array(size);
  for (const { features, value } of rows)
    for (const i of features) {
      right[i] = (right[i] ?? 0) + value / noise;
      const row = precision[i];
      if (row) for (const j of features) if (j <= i) row[j] = (row[j] ?? 0) + 1 / noise;
    }
  factorise(precision);
  return { mean: [...backward(precision, forward(precision, right))], factor: precision };
}

/** One draw of all weights. */
export function drawWeights({ mean, factor }: LinearPosterior, random: Rng): number[] {
  const steps = backward(
    factor,
    Float64Array.from(mean, () => random.normal()),
  );
  return mean.map((value, i) => value + (steps[i] ?? 0));
}

/** The lower triangle of a positive definite matrix becomes its Cholesky factor, in place. */
function factorise(lower: readonly Float64Array[]): void {
  for (const [i, row] of lower.entries())
    for (let j = 0; j <= i; j++) {
      const other = lower[j] ?? row;
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] ?? 1);
    }
}

/** x with L x = right. */
function forward(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = new Float64Array(right.length);
  for (const [i, row] of lower.entries()) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (row[k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (row[i] ?? 1);
  }
  return x;
}

/** x with transposed L x = right. */
function backward(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = lower.length - 1; i >= 0; i--) {
    const row = lower[i];
    if (!row) continue;
    const value = (x[i] ?? 0) / (row[i] ?? 1);
    x[i] = value;
    for (let k = 0; k < i; k++) x[k] = (x[k] ?? 0) - (row[k] ?? 0) * value;
  }
  return x;
}
