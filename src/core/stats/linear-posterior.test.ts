import { describe, expect, it } from 'vitest';
import { rng } from '../rng';
import { drawWeights, linearPosterior } from './linear-posterior';

// Two features, three values; prior variance 4, noise variance .5. By hand: precision X'X / .5 + I / 4 is
// [[4.25, 2], [2, 4.25]], X'y / .5 is [6, 4]; its inverse is [[4.25, -2], [-2, 4.25]] / 14.0625.
const rows = [
  { features: [0], value: 1 },
  { features: [1], value: 0 },
  { features: [0, 1], value: 2 },
];
const posterior = linearPosterior(rows, 2, { prior: 4, noise: 0.5 });

describe('what is known of weights', () => {
  it('has the mean worked out by hand', () => {
    expect(posterior.mean[0]).toBeCloseTo((4.25 * 6 - 2 * 4) / 14.0625, 12);
    expect(posterior.mean[1]).toBeCloseTo((-2 * 6 + 4.25 * 4) / 14.0625, 12);
  });

  it('is drawn with that mean and covariance', () => {
    const random = rng(7);
    const draws = Array.from({ length: 20_000 }, () => drawWeights(posterior, random));
    const off = draws.map((w) => w.map((x, i) => x - (posterior.mean[i] ?? 0)));
    const moment = (i: number, j: number) =>
      off.reduce((sum, w) => sum + (w[i] ?? 0) * (w[j] ?? 0), 0) / off.length;
    expect(moment(0, 0)).toBeCloseTo(4.25 / 14.0625, 1);
    expect(moment(0, 1)).toBeCloseTo(-2 / 14.0625, 1);
    expect(off.reduce((sum, w) => sum + (w[0] ?? 0), 0) / off.length).toBeCloseTo(0, 1);
  });

  it('is the prior where nothing was seen', () => {
    const none = linearPosterior([], 3, { prior: 0.25, noise: 1 });
    expect(none.mean).toEqual([0, 0, 0]);
    expect([...(none.factor[0] ?? [])]).toEqual([2, 0, 0]);
    expect(linearPosterior([], 0, { prior: 1, noise: 1 }).mean).toEqual([]);
  });
});
