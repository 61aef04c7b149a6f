import { describe, expect, it } from 'vitest';
import { rng, type Rng } from '../rng';
import { CLAIM_AT, evidenceOf, NO_EVIDENCE, withDifference } from './evidence';

const RUNS = 2000;
const ITEMS = 200;

/** Share of seeded runs in which the bet ever reached the bar, looked at after every item. */
function claimed(difference: (random: Rng) => number, items = ITEMS): number {
  const runs = Array.from({ length: RUNS }, (_, seed) => {
    const random = rng(seed);
    return evidenceOf(Array.from({ length: items }, () => difference(random)));
  });
  return runs.filter((run) => run.claimedAfter !== null).length / RUNS;
}

describe('evidence', () => {
  it('follows E_t = E_{t-1} (1 + lambda_t d_t), with sums over earlier items', () => {
    expect(evidenceOf([0.5]).value).toBe(1);
    // S1 .5, S2 .25: lambda .5 / .5 clipped to .75
    expect(evidenceOf([0.5, 0.5]).value).toBeCloseTo(1.375, 10);
    // S1 .6, S2 .26: lambda clipped again; then S1 .4, S2 .30: lambda .4 / .55
    expect(evidenceOf([0.5, 0.1, -0.2, 0.3]).value).toBeCloseTo(
      1.075 * (1 - 0.2 * 0.75) * (1 + (0.4 / 0.55) * 0.3),
      10,
    );
    expect(evidenceOf([-0.5, 0.9]).value).toBe(1);
  });

  it('can be fed item by item', () => {
    const differences = [0.3, 0.6, -0.1, 0.5, 0.4];
    let evidence = NO_EVIDENCE;
    for (const d of differences) evidence = withDifference(evidence, d);
    expect(evidence).toEqual(evidenceOf(differences));
    expect(evidence.n).toBe(5);
  });

  it('remembers when it first reached the bar, and a claim once made stands', () => {
    const up = evidenceOf(Array.from({ length: 12 }, () => 0.6));
    expect(up.value).toBeGreaterThan(CLAIM_AT);
    const after = [-0.9, -0.9, -0.9].reduce(withDifference, up);
    expect(after.value).toBeLessThan(CLAIM_AT);
    expect(after.claimedAfter).toBe(up.claimedAfter);
    // 1.45 a question from the second on: 1.45^9 = 28.3, 1.45^8 = 19.5
    expect(up.claimedAfter).toBe(10);
  });

  it.each<[string, (random: Rng) => number]>([
    ['even', (random) => 2 * random.next() - 1],
    ['small and normal', (random) => Math.max(-1, Math.min(1, 0.15 * random.normal()))],
    ['coin flips', (random) => (random.next() < 0.5 ? 0.5 : -0.5)],
    ['rarely large: .9 in one of ten, else -.1', (random) => (random.next() < 0.1 ? 0.9 : -0.1)],
  ])('claims falsely in at most 1 of 20 runs without a difference (%s)', (_, difference) => {
    expect(claimed(difference)).toBeLessThanOrEqual(0.05);
  });

  it('finds a difference that is there', () => {
    const effect = (random: Rng) => Math.max(-1, Math.min(1, 0.15 + 0.2 * random.normal()));
    expect(claimed(effect, 60)).toBeGreaterThan(0.9);
    expect(claimed((random) => -effect(random), 60)).toBe(0);
  });
});
