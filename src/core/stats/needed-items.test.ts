import { expect, it } from 'vitest';
import { detectableShift } from './detectable';
import { MOST_ITEMS, neededItems } from './needed-items';

it.each([5, 10, 18, 30, 120, 900])('is the inverse of the smallest shift that %i items tell', (q) => {
  const shift = detectableShift(0.2, q) ?? 0;
  expect(neededItems(shift * 1.000001, 0.2)).toBe(q);
  expect(neededItems(-shift * 1.000001, 0.2)).toBe(q);
  expect(neededItems(shift * 0.999999, 0.2)).toBe(q + 1);
});

it('agrees with tables: d = .5 needs 34 pairs at 80 % power', () => {
  expect(neededItems(0.5, 1)).toBe(34);
});

it('needs more for a stricter level', () => {
  expect(neededItems(0.5, 1, 0.8, 0.01)).toBeGreaterThan(neededItems(0.5, 1) ?? Infinity);
});

it('has no number where there is nothing to find or no bank is large enough', () => {
  expect(neededItems(0, 1)).toBeNull();
  expect(neededItems(1e-4, 1)).toBeNull();
  expect(neededItems(0.3, 0)).toBe(2);
  expect(neededItems((detectableShift(1, MOST_ITEMS) ?? 0) * 1.000001, 1)).toBe(MOST_ITEMS);
});
