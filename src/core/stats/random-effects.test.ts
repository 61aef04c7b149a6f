import { describe, expect, it } from 'vitest';
import { pooledDifference, randomEffects, type Effect } from './random-effects';

const effects = (means: readonly number[], ses: readonly number[]): Effect[] =>
  means.map((mean, i) => ({ mean, se: ses[i] ?? NaN }));

// Values by direct maximisation of the restricted likelihood in scipy 1, t quantiles by scipy.stats.
const STUDENTS = effects([0.21, 0.05, 0.34, 0.12, -0.08, 0.27], [0.06, 0.05, 0.08, 0.07, 0.06, 0.09]);
const ALIKE = effects([0.1, 0.11, 0.09, 0.1, 0.12], [0.05, 0.06, 0.05, 0.07, 0.06]);

/** The 13 BCG trials of Colditz 1994, log relative risks, as in metafor's dat.bcg. */
const BCG = effects(
  [
    -0.8893, -1.5854, -1.3481, -1.4416, -0.2175, -0.7861, -1.6209, 0.012, -0.4694, -1.3713, -0.3394, 0.4459,
    -0.0173,
  ],
  [0.3256, 0.1946, 0.4154, 0.02, 0.0512, 0.0069, 0.223, 0.004, 0.0564, 0.073, 0.0124, 0.5325, 0.0714].map(
    Math.sqrt,
  ),
);

const pooled = (list: readonly Effect[]) => {
  const result = randomEffects(list);
  if (!result) throw new Error('nothing was pooled');
  return result;
};

describe('pooling by random effects', () => {
  it('gives the published estimate of the BCG trials (REML, Hartung-Knapp)', () => {
    const { k, estimate, tau, i2, prediction } = pooled(BCG);
    expect(k).toBe(13);
    expect(tau ** 2).toBeCloseTo(0.3132, 3);
    expect(i2).toBeCloseTo(0.9221, 4);
    expect(estimate.mean).toBeCloseTo(-0.71453, 5);
    expect(estimate.se).toBeCloseTo(0.180794, 5);
    expect(estimate.low).toBeCloseTo(-1.10845, 4);
    expect(estimate.high).toBeCloseTo(-0.32062, 4);
    expect(prediction?.low).toBeCloseTo(-2.00908, 4);
    expect(prediction?.high).toBeCloseTo(0.58001, 4);
  });

  it('gives the hand-checked vector of six students', () => {
    const { estimate, tau, i2, prediction } = pooled(STUDENTS);
    expect(tau).toBeCloseTo(0.136757, 5);
    expect(i2).toBeCloseTo(0.813285, 5);
    expect(estimate.mean).toBeCloseTo(0.1439, 5);
    expect(estimate.low).toBeCloseTo(-0.016794, 5);
    expect(estimate.high).toBeCloseTo(0.304594, 5);
    expect(prediction?.low).toBeCloseTo(-0.273587, 5);
    expect(prediction?.high).toBeCloseTo(0.561387, 5);
  });

  it('is no narrower than the noise where the effects agree by luck', () => {
    const { estimate, tau, i2 } = pooled(ALIKE);
    expect([tau, i2]).toEqual([0, 0]);
    expect(estimate.mean).toBeCloseTo(0.102778, 5);
    expect(estimate.se).toBeCloseTo(0.0253214, 6);
    expect(estimate.low).toBeCloseTo(0.032475, 5);
  });

  it('pools two without a prediction, and not one', () => {
    const { estimate, tau, prediction } = pooled(effects([0.3, 0.1], [0.1, 0.1]));
    expect(tau).toBeCloseTo(0.1, 6);
    expect(estimate.low).toBeCloseTo(0.2 - 12.7062 * 0.1, 4);
    expect(prediction).toBeNull();
    expect(randomEffects(effects([0.3], [0.1]))).toBeNull();
    expect(randomEffects([])).toBeNull();
  });

  it('does not care about order or unit', () => {
    const { estimate, tau } = pooled(STUDENTS);
    const turned = pooled(STUDENTS.toReversed().map((e) => ({ mean: 100 * e.mean, se: 100 * e.se })));
    expect(turned.estimate.mean).toBeCloseTo(100 * estimate.mean, 6);
    expect(turned.tau).toBeCloseTo(100 * tau, 5);
  });
});

describe('two pooled estimates apart', () => {
  it('gives the Welch interval of the vectors', () => {
    const { difference, p } = pooledDifference(pooled(STUDENTS), pooled(ALIKE));
    expect(difference.mean).toBeCloseTo(0.041122, 5);
    expect(difference.low).toBeCloseTo(-0.120586, 5);
    expect(difference.high).toBeCloseTo(0.202829, 5);
    expect(p).toBeCloseTo(0.562592, 5);
  });
});
