import { describe, expect, it } from 'vitest';
import { bootstrapOver } from './bootstrap';
import { detectableShift } from './detectable';
import { holm } from './holm';
import { bootstrapInterval, scoreInterval, tInterval, wilsonInterval } from './interval';
import { logit, logMeanExp, meanOf, sigmoid } from './moments';
import { pairedComparison } from './paired';
import { alpha, splitHalf } from './reliability';
import { separation } from './separation';
import { noisyMean, shrinkage } from './shrink';
import { tQuantile, tTwoSided } from './student';

// Vectors of science.md 7.
const A = [0.62, 0.71, 0.55, 0.8, 0.47, 0.66, 0.9, 0.35, 0.58, 0.74];
const B = [0.5, 0.62, 0.41, 0.7, 0.45, 0.6, 0.81, 0.3, 0.49, 0.66];

describe('interval of a mean', () => {
  it('gives the t interval of the vector', () => {
    const { mean, low, high, se } = tInterval(A);
    expect(mean).toBeCloseTo(0.638, 4);
    expect(se).toBeCloseTo(0.05094, 4);
    expect(low).toBeCloseTo(0.52276, 4);
    expect(high).toBeCloseTo(0.75324, 4);
  });

  it('clips to the range and keeps the whole range for one value', () => {
    expect(tInterval([0.99, 1, 0.7], [0, 1]).high).toBe(1);
    expect(tInterval([0.4], [0, 1])).toEqual({ mean: 0.4, low: 0, high: 1, se: null });
  });

  it('bootstraps by seed and near the t interval', () => {
    const boot = bootstrapInterval(A, 5);
    expect(boot).toEqual(bootstrapInterval(A, 5));
    expect(boot.low).toBeGreaterThan(0.5);
    expect(boot.low).toBeLessThan(0.58);
    expect(boot.high).toBeGreaterThan(0.7);
    expect(boot.high).toBeLessThan(0.76);
  });

  it('uses the bootstrap under 15 items and t from there', () => {
    expect(scoreInterval(A)).toEqual(bootstrapInterval(A, 1));
    const many = [...A, ...B];
    expect(scoreInterval(many)).toEqual(tInterval(many, [0, 1]));
  });
});

describe('share', () => {
  it('gives the Wilson interval of 7 in 10', () => {
    const { low, high } = wilsonInterval(7, 10);
    expect(low).toBeCloseTo(0.39678, 4);
    expect(high).toBeCloseTo(0.89221, 4);
  });
});

describe('paired comparison', () => {
  it('gives the vector', () => {
    const { t, p, dz, dav, winRate, pRandomisation } = pairedComparison(A, B);
    expect(t).toBeCloseTo(7.7256, 4);
    expect(p).toBeCloseTo(2.92e-5, 6);
    expect(dz).toBeCloseTo(2.443, 4);
    expect(dav).toBeCloseTo(0.5368, 4);
    expect(winRate).toBe(1);
    // All ten differences agree: two of the 1,024 sign patterns are as extreme.
    expect(pRandomisation).toBeGreaterThan(0.0005);
    expect(pRandomisation).toBeLessThan(0.004);
  });

  it.each([
    [12, 9, 0.146],
    [33, 22, 0.0801],
    [40, 26, 0.0807],
  ])('flips the signs of %i differences of one size, %i of them up, as a coin would', (n, up, exact) => {
    const ones = Array.from({ length: n }, (_, i) => (i % n < up ? 1 : -1));
    const { pRandomisation } = pairedComparison(
      ones,
      ones.map(() => 0),
    );
    // Four standard errors of 10,000 draws.
    expect(Math.abs(pRandomisation - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 10_000));
  });

  it('finds nothing between equals', () => {
    expect(pairedComparison(A, A)).toMatchObject({ t: 0, p: 1, dz: 0, winRate: 0, pRandomisation: 1 });
  });

  it('agrees with tables of t', () => {
    expect(tTwoSided(2.262157, 9)).toBeCloseTo(0.05, 5);
    expect(tTwoSided(12.706205, 1)).toBeCloseTo(0.05, 5);
  });
});

describe('shrunken scores', () => {
  const shrunken = (samples: readonly number[][]) => {
    const scores = samples.map(noisyMean);
    return scores.map(shrinkage(scores));
  };

  it('pulls the noisy one more than the steady one', () => {
    const steady = [0.8, 0.81, 0.8, 0.79];
    const noisy = [1, 0.4, 1, 0.8];
    const low = [0.3, 0.31, 0.29, 0.3];
    const [s = 0, n = 0] = shrunken([steady, noisy, low]);
    expect(Math.abs(s - 0.8)).toBeLessThan(Math.abs(n - 0.8));
  });

  it('follows m + v/(v + s2/n) (mean - m)', () => {
    const [a = 0, b = 0] = shrunken([
      [0.2, 0.4],
      [0.7, 0.9],
    ]);
    // means .3 and .8, s2/n .01 each, v = .125 - .01 = .115
    expect(a).toBeCloseTo(0.55 + (0.115 / 0.125) * -0.25, 10);
    expect(b).toBeCloseTo(0.55 + (0.115 / 0.125) * 0.25, 10);
  });
});

describe('log-odds', () => {
  it('clips before the logit and undoes it', () => {
    expect(logit(0)).toBeCloseTo(Math.log(1e-4 / (1 - 1e-4)), 10);
    expect(sigmoid(logit(0.37))).toBeCloseTo(0.37, 12);
  });

  it('survives very small likelihoods', () => {
    expect(logMeanExp([-2000, -2000])).toBeCloseTo(-2000, 9);
  });
});

describe('for measurement', () => {
  it('corrects several p-values by Holm', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([0.5, NaN, 0.9])).toEqual([1, NaN, 1]);
    expect(holm([])).toEqual([]);
  });

  it('knows quantiles of t', () => {
    expect(tQuantile(0.975, 9)).toBeCloseTo(2.26216, 4);
    expect(tQuantile(0.8, 19)).toBeCloseTo(0.86095, 4);
    expect(tQuantile(0.995, 1)).toBeCloseTo(63.6567, 2);
  });

  it('gives the reliability vectors of science.md 7', () => {
    const rows = [
      [4, 5, 4, 4],
      [2, 3, 2, 1],
      [5, 5, 4, 5],
      [3, 3, 3, 2],
      [1, 2, 2, 1],
      [4, 4, 5, 4],
    ];
    expect(alpha(rows)).toBeCloseTo(0.96499, 4);
    expect(splitHalf(rows)?.r).toBeCloseTo(0.9521, 4);
    expect(splitHalf(rows)?.stepped).toBeCloseTo(0.97546, 4);
    expect(
      alpha([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(alpha([[1], [2]])).toBeNull();
    expect(
      splitHalf([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
  });

  it('separates two respondents on the same items', () => {
    const s = separation([2, 3, 4, 5], [1, 1, 2, 2]);
    expect(s.difference.mean).toBeCloseTo(2, 10);
    expect(s.dz).toBeCloseTo(2 / Math.sqrt(2 / 3), 6);
    expect(s.auc).toBeCloseTo(15 / 16, 10);
    expect(separation([1, 2, 3], [3, 4, 5.5]).p).toBeGreaterThan(0.95);
    expect(separation([1, 1], [1, 1]).p).toBe(0.5);
  });

  it('knows the smallest shift that q items can tell', () => {
    // (t(.975, 9) + t(.8, 9)) / sqrt(10) = (2.26216 + .88340) / 3.16228
    expect(detectableShift(1, 10)).toBeCloseTo(0.99471, 4);
    expect(detectableShift(2, 10)).toBeCloseTo(1.98942, 4);
    expect(detectableShift(1, 1)).toBeNull();
    expect(detectableShift(1, 30) ?? 9).toBeLessThan(detectableShift(1, 20) ?? 0);
  });

  it('draws an interval of any figure over items, and none where the figure is mostly missing', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    const mean = (indices: readonly number[]) => meanOf(indices.map((i) => values[i] ?? 0));
    const found = bootstrapOver(values.length, mean, 3);
    expect(found?.mean).toBe(4.5);
    expect(found?.low).toBeLessThan(4.5);
    expect(found?.high).toBeGreaterThan(4.5);
    expect(bootstrapOver(values.length, mean, 3)).toEqual(found);
    expect(bootstrapOver(8, (indices) => (mean(indices) > 4.4 ? 1 : null), 3)).toBeNull();
    expect(bootstrapOver(2, mean, 3)).toBeNull();
  });
});
