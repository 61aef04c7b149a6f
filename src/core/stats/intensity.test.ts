import { describe, expect, it } from 'vitest';
import { dropByBounds, intensityFit, isotonicFit, kendall, spearman } from './intensity';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const SCORES = [0.2, 0.25, 0.24, 0.4, 0.5, 0.61, 0.6, 0.75, 0.83];

describe('intensity', () => {
  it('gives the vector of science.md 7', () => {
    const fit = intensityFit(LEVELS, SCORES);
    expect(fit.rho).toBeCloseTo(0.96667, 4);
    expect(fit.tau).toBeCloseTo(0.88889, 4);
    expect(fit.drops).toBe(2);
    expect(fit.steps).toBe(8);
    expect(fit.range).toBeCloseTo(0.63, 10);
    // Two pairs pooled, .005 off each: 1 - 4 x .000025 / .422 (sum of squares about the mean 4.38 / 9).
    expect(fit.isotonicR2).toBeCloseTo(1 - 0.0001 / 0.422, 6);
    expect(fit.mae).toBeNull();
  });

  it('does not depend on the order of the levels', () => {
    const mixed = [4, 0, 8, 2, 6, 1, 7, 3, 5];
    const pick = (list: readonly number[]) => mixed.map((i) => list[i] ?? NaN);
    expect(intensityFit(pick(LEVELS), pick(SCORES))).toEqual({
      ...intensityFit(LEVELS, SCORES),
      rho: expect.closeTo(0.96667, 4),
      tau: expect.closeTo(0.88889, 4),
    });
  });

  it('measures the distance to the wanted strengths', () => {
    expect(intensityFit([1, 2], [0.3, 0.9], [0.2, 0.6]).mae).toBeCloseTo(0.2, 10);
  });

  it('says nothing of a model that always scores the same', () => {
    const flat = intensityFit([1, 2, 3], [0.5, 0.5, 0.5]);
    expect([flat.rho, flat.tau, flat.isotonicR2]).toEqual([null, null, null]);
    expect(flat).toMatchObject({ drops: 0, range: 0 });
  });

  it('corrects for ties', () => {
    // 5 concordant of 6 pairs, one tied in b: 5 / sqrt(6 x 5)
    expect(kendall([1, 2, 3, 4], [1, 2, 2, 3])).toBeCloseTo(5 / Math.sqrt(30), 10);
    expect(spearman([1, 2, 3, 4], [1, 2, 2, 3])).toBeCloseTo(0.948683, 6);
    expect(spearman([1], [2])).toBeNull();
  });

  it('pools neighbours that fall, back as far as needed', () => {
    expect(isotonicFit([1, 3, 2, 4])).toEqual([1, 2.5, 2.5, 4]);
    expect(isotonicFit([3, 2, 1])).toEqual([2, 2, 2]);
    expect(isotonicFit([])).toEqual([]);
  });
});

describe('dropping by bounds', () => {
  const near = { low: 0.55, high: 0.65 };
  it('drops who is farther from tau at best than another is at worst', () => {
    expect(dropByBounds({ low: 0.8, high: 0.9 }, [near], 0.6)).toBe(true);
    expect(dropByBounds({ low: 0.1, high: 0.4 }, [near], 0.6)).toBe(true);
  });
  it('keeps who may be as near', () => {
    expect(dropByBounds({ low: 0.64, high: 0.9 }, [near], 0.6)).toBe(false);
    expect(dropByBounds({ low: 0.2, high: 0.9 }, [near], 0.6)).toBe(false);
    expect(dropByBounds({ low: 0.8, high: 0.9 }, [], 0.6)).toBe(false);
  });
});
