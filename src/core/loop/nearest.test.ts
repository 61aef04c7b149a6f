import { describe, expect, it } from 'vitest';
import { runWith } from '../signals/run.fixture';
import { sigmoid } from '../stats/moments';
import { nearestPrompt } from './nearest';
import { scoreOf } from './summary';

/** None, then prompts that shift every item by so many nats; .5, .27, .73, .95. */
const shifts = [0, -1, 1, 3];
const run = runWith(shifts, { noise: 0.2 });

describe('the prompt nearest to a strength', () => {
  it.each([
    [0, 1],
    [0.3, 1],
    [0.5, 0],
    [0.7, 2],
    [1, 3],
  ])('for %f is candidate %i', (tau, candidate) => {
    const found = nearestPrompt(run, tau);
    expect(found?.candidate).toBe(candidate);
    expect(found?.score).toEqual(scoreOf(run, candidate, 'search'));
    expect(found?.of).toBe(4);
  });

  it('has the distance of the mean, with an interval that never says less than none', () => {
    const found = nearestPrompt(run, 0.6);
    expect(found?.candidate).toBe(0);
    expect(found?.distance).toBeCloseTo(0.1, 10);
    // No persona is where it is by definition: there is nothing to be unsure of.
    expect(found?.interval?.low).toBeCloseTo(0.1, 10);
    const unsure = nearestPrompt(run, sigmoid(1));
    expect(unsure?.distance).toBeLessThan(0.01);
    expect(unsure?.interval?.low).toBeGreaterThanOrEqual(0);
    expect(unsure?.interval?.high).toBeGreaterThan(unsure?.distance ?? 1);
  });

  it('is of the mean, not of items: spread around the strength is no distance from it', () => {
    const wide = runWith([0, 0], { noise: 2 });
    const found = nearestPrompt({ ...wide, dropped: [0] }, 0.5);
    expect(found?.candidate).toBe(1);
    expect(found?.distance).toBeLessThan(1e-9);
    expect(found?.interval?.high).toBeGreaterThan(0.1);
  });

  it('follows the scores of the run where it aims at the low end', () => {
    const low = {
      ...run,
      settings: { ...run.settings, target: { ...run.settings.target, pole: 'low' } },
    } as const;
    expect(nearestPrompt(low, 1)?.candidate).toBe(1);
    expect(nearestPrompt(low, 0)?.candidate).toBe(3);
  });

  it('leaves out what was given up or not fully asked, and takes the earlier of equals', () => {
    expect(nearestPrompt({ ...run, dropped: [3] }, 1)?.candidate).toBe(2);
    const { search } = run.readings;
    const cut = { ...search, 3: (search[3] ?? []).slice(0, 4) };
    expect(nearestPrompt({ ...run, readings: { ...run.readings, search: cut } }, 1)?.candidate).toBe(2);
    expect(nearestPrompt(runWith([0, 2, 2]), 0.9)?.candidate).toBe(1);
  });

  it('is none before anything is scored', () => {
    expect(nearestPrompt(runWith([]), 0.5)).toBeNull();
  });
});
