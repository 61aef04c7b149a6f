import { meanOf, sampleVar } from './moments';

/** A mean and the variance that it has from its few items. */
export interface Noisy {
  readonly mean: number;
  readonly noise: number;
}

/** The mean of a sample and s2/n, 0 for a single value. */
export const noisyMean = (sample: readonly number[]): Noisy => ({
  mean: meanOf(sample),
  noise: sample.length > 1 ? sampleVar(sample) / sample.length : 0,
});

/**
 * How each of some scores is pulled towards their common mean by how noisy it is: m + v/(v + s2/n) (mean - m), with
 * v = max(0, var(means) - mean(s2/n)) (science.md 7). A lucky candidate counts for less.
 */
export function shrinkage(scores: readonly Noisy[]): (score: Noisy) => number {
  const means = scores.map(({ mean }) => mean);
  const centre = meanOf(means);
  const between = Math.max(0, sampleVar(means) - meanOf(scores.map(({ noise }) => noise)));
  return ({ mean, noise }) => {
    const spread = between + noise;
    return spread === 0 ? mean : centre + (between / spread) * (mean - centre);
  };
}
