import { describe, expect, it } from 'vitest';
import type { LabResult } from './settings';
import { bandOf, quantile, regretAt, regretDifference, summariseLab, tokensTo } from './summary';

const result = (
  curve: readonly (readonly [tokens: number, regret: number])[],
  falseClaim = false,
): LabResult => ({
  curve: curve.map(([tokens, regret]) => ({ tokens, regret })),
  regret: curve.at(-1)?.[1] ?? null,
  optimism: 0.1,
  falseClaim,
  evaluations: 10,
  refusedShare: null,
  tokens: 100,
});

describe('many loops as one', () => {
  it('takes quantiles between order statistics', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0.025)).toBeCloseTo(1.075, 10);
    expect(quantile([7], 0.975)).toBe(7);
  });

  it('begins the band where every loop has a best prompt and holds what is over', () => {
    const band = bandOf([
      result([
        [10, 0.4],
        [30, 0.2],
      ]),
      result([
        [20, 0.6],
        [50, 0],
      ]),
    ]);
    expect(band[0]).toMatchObject({ tokens: 20, median: 0.5 });
    expect(band.at(-1)).toMatchObject({ tokens: 50, median: 0.1 });
    const middle = band.findLast((p) => p.tokens < 50);
    expect(middle?.median).toBeCloseTo(0.4, 10);
    expect(bandOf([])).toEqual([]);
  });

  it('counts false claims with their Wilson interval (science.md 7: 7 of 10)', () => {
    const ten = Array.from({ length: 10 }, (_, i) => result([[1, 0.2]], i < 7));
    const shares = summariseLab(ten)?.falseClaims;
    expect(shares?.low).toBeCloseTo(0.39678, 4);
    expect(shares?.high).toBeCloseTo(0.89221, 4);
    expect(summariseLab([])).toBeNull();
  });

  it('compares loop by loop, those left out aside', () => {
    const a = [result([[1, 0.5]]), result([[1, 0.4]]), result([[1, 0.6]])];
    const b = [result([[1, 0.3]]), result([[1, 0.2]])];
    expect(regretDifference(a, b)?.mean).toBeCloseTo(0.2, 10);
    expect(regretDifference(a, b.slice(1, 1))).toBeNull();
    expect(regretDifference(a, b, (r) => regretAt(r, 0.5))).toBeNull();
  });

  it('says when a regret was first reached', () => {
    const one = result([
      [10, 0.4],
      [20, 0.04],
      [30, 0.06],
    ]);
    expect(tokensTo(one, 0.05)).toBe(20);
    expect(tokensTo(one, 0.01)).toBeNull();
  });
});
