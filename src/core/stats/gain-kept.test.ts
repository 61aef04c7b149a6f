import { describe, expect, it } from 'vitest';
import { gainKept } from './gain-kept';

describe('gain kept', () => {
  it('is the ratio of the two mean gains', () => {
    // Home mean .30, SD .0816, t(.975, 3) = 3.1824: [.1701, .4299]. There mean .15.
    const kept = gainKept([0.2, 0.4, 0.3, 0.3], [0.1, 0.2, 0.1, 0.2]);
    expect(kept?.mean).toBeCloseTo(0.5, 10);
    expect(kept?.low).toBeLessThan(0.5);
    expect(kept?.high).toBeGreaterThan(0.5);
  });

  it('has no width where every question keeps the same share', () => {
    expect(gainKept([0.2, 0.4, 0.3, 0.3], [0.1, 0.2, 0.15, 0.15])).toMatchObject({
      mean: expect.closeTo(0.5, 10) as number,
      low: expect.closeTo(0.5, 10) as number,
      high: expect.closeTo(0.5, 10) as number,
    });
  });

  it('takes questions in pairs: the ends by hand', () => {
    // Three draws of three questions: all of one kind comes in 1 of 27 draws (3.7 %), so beyond both 2.5 % ends.
    const kept = gainKept([0.4, 0.4, 0.4], [0, 0.4, 0.8]);
    expect(kept?.mean).toBeCloseTo(1, 10);
    expect(kept?.low).toBeCloseTo(0, 10);
    expect(kept?.high).toBeCloseTo(2, 10);
  });

  it('is negative where the other model goes the other way', () => {
    expect(gainKept([0.2, 0.4, 0.3, 0.3], [-0.1, -0.2, -0.15, -0.15])?.mean).toBeCloseTo(-0.5, 10);
  });

  it('is not defined where the gain at home may be none, or with under three questions', () => {
    // Mean .1, SD .2449, interval [-.29, .49].
    expect(gainKept([0.4, -0.2, 0.1, 0.1], [0.4, 0.4, 0.4, 0.4])).toBeNull();
    expect(gainKept([-0.2, -0.4, -0.3], [-0.2, -0.4, -0.3])).toBeNull();
    expect(gainKept([0.2, 0.21], [0.2, 0.21])).toBeNull();
    expect(gainKept([], [])).toBeNull();
  });
});
