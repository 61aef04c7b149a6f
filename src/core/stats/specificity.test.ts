import { expect, it } from 'vitest';
import { specificity, specificityInterval, spillOver } from './specificity';

it('is the own effect among all, by size', () => {
  expect(specificity(0.3, [0.1, -0.1, 0, 0.2])).toBeCloseTo(0.3 / 0.4, 10);
  expect(specificity(-0.3, [0.1, -0.1, 0, 0.2])).toBeCloseTo(0.75, 10);
  expect(specificity(0.2, [0, 0])).toBe(1);
  expect(specificity(0, [0, 0])).toBeNull();
  expect(specificity(0.2, [])).toBeNull();
});

it('has an interval over items', () => {
  const own = [0.3, 0.25, 0.35, 0.28, 0.32, 0.3];
  const others = [
    [0.1, 0.05, 0.12, 0.08, 0.1, 0.09],
    [-0.1, 0.02, 0.05, -0.06, 0.01, 0],
  ];
  const found = specificityInterval(own, others, 4);
  expect(found?.mean).toBeGreaterThan(0.8);
  expect(found?.low).toBeGreaterThan(0.5);
  expect(found?.low).toBeLessThan(found?.mean ?? 0);
  expect(specificityInterval(own, others, 4)).toEqual(found);
  expect(specificityInterval([0.1, 0.2], others, 4)).toBeNull();
});

it('gives the spill-over of a trait with its paired interval', () => {
  expect(spillOver([0.1, 0.2, 0.3])?.mean).toBeCloseTo(0.2, 10);
  // t(.975, 2) x .1 / sqrt(3)
  expect(spillOver([0.1, 0.2, 0.3])?.low).toBeCloseTo(0.2 - (4.30265 * 0.1) / Math.sqrt(3), 4);
  expect(spillOver([0.1])).toBeNull();
});
