import { describe, expect, it } from 'vitest';
import { rng } from '../../core/rng';
import { respondent } from '../../engines/simulator/respondent';
import { settingsOn } from './choices';
import { LAB_ITEMS } from './items.fixture';
import { truthOf } from './truth';

const persona = 'You are extremely shy, silent and reserved. You avoid crowds.';
const high = {
  ...settingsOn('smooth'),
  target: { kind: 'pole', trait: 'extraversion', pole: 'high' },
} as const;

describe('the true score', () => {
  it('is the respondent’s own without noise', () => {
    const person = respondent('deceptive', 2);
    const { score } = truthOf(person, high, LAB_ITEMS, 0);
    expect(score(persona)).toBeCloseTo(person.trueScore(persona, LAB_ITEMS), 12);
    expect(score(null)).toBe(0.5);
  });

  it('is the mean over the noise of both readings', () => {
    const person = respondent('smooth', 2);
    const { score } = truthOf(person, high, LAB_ITEMS, 0.6);
    const random = rng(1);
    let sum = 0;
    const draws = 400;
    for (let d = 0; d < draws; d++)
      for (const item of LAB_ITEMS) {
        const shift = person.expected(persona, item) - person.expected(null, item);
        sum += 1 / (1 + Math.exp(-shift - 0.6 * (random.normal() - random.normal())));
      }
    expect(score(persona)).toBeCloseTo(sum / (draws * LAB_ITEMS.length), 2);
  });

  it('turns the low pole round and counts the distance to a strength', () => {
    const person = respondent('smooth', 2);
    const low = truthOf(person, settingsOn('smooth'), LAB_ITEMS, 0.6);
    const up = truthOf(person, high, LAB_ITEMS, 0.6).score(persona);
    expect(low.score(persona)).toBeCloseTo(1 - up, 12);
    const tau = { ...high, target: { kind: 'intensity', trait: 'extraversion', tau: 0.4 } } as const;
    expect(truthOf(person, tau, LAB_ITEMS, 0.6).objective(persona)).toBeCloseTo(-Math.abs(up - 0.4), 12);
  });
});
