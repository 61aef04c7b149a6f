import { describe, expect, it } from 'vitest';
import { StudyStopwatch } from './study-stopwatch';

const left = (model: number, items: number, more = {}) => ({
  model,
  items,
  load: false,
  simulated: false,
  ...more,
});

describe('time left', () => {
  it('is unknown before the first batch and nothing when nothing is left', () => {
    const watch = new StudyStopwatch();
    expect(watch.read([left(0, 10)])).toEqual({ itemsPerSecond: null, leftMs: null });
    expect(watch.read([left(0, 0)])).toEqual({ itemsPerSecond: null, leftMs: 0 });
  });

  it('takes a model still to come to be as fast as those measured, and counts its loading', () => {
    const watch = new StudyStopwatch();
    watch.loaded(3000);
    watch.lap(0, 1000, 2, false);
    // 4 questions at 2 a second, then 10 at the same speed after 3 s of loading.
    expect(watch.read([left(0, 4), left(1, 10, { load: true })])).toEqual({
      itemsPerSecond: 2,
      leftMs: 10_000,
    });
    watch.lap(1, 1000, 5, false);
    expect(watch.read([left(1, 10)])).toEqual({ itemsPerSecond: 5, leftMs: 2000 });
  });

  it('does not judge a language model by a formula', () => {
    const watch = new StudyStopwatch();
    watch.lap(0, 10, 100, true);
    expect(watch.read([left(1, 10, { load: true })]).leftMs).toBeNull();
    expect(watch.read([left(2, 100, { load: true, simulated: true })]).leftMs).toBe(10);
  });
});
