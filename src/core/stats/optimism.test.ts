import { expect, it } from 'vitest';
import { rng } from '../rng';
import { expectedMaximum, winnersOptimism } from './optimism';

it.each([
  [4, 1.03],
  [8, 1.42],
  [20, 1.87],
  [80, 2.42],
])('gives the constant of science.md 7 for %i prompts', (k, constant) => {
  expect(Math.abs(expectedMaximum(k) - constant)).toBeLessThan(0.01);
});

it('agrees with closed forms: 1/sqrt(pi) for two, 3/(2 sqrt(pi)) for three', () => {
  expect(expectedMaximum(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 4);
  expect(expectedMaximum(3)).toBeCloseTo(1.5 / Math.sqrt(Math.PI), 4);
  expect(expectedMaximum(1)).toBe(0);
  expect(expectedMaximum(0)).toBe(0);
});

it('agrees with a simulation for a number that has no table', () => {
  const random = rng(11);
  const draws = 4000;
  let sum = 0;
  for (let i = 0; i < draws; i++) sum += Math.max(...Array.from({ length: 48 }, () => random.normal()));
  expect(expectedMaximum(48)).toBeCloseTo(sum / draws, 1);
});

it('scales with the standard error', () => {
  expect(winnersOptimism(0.04, 20)).toBeCloseTo(0.04 * expectedMaximum(20), 12);
});
