import { describe, expect, it } from 'vitest';
import { rng } from '../rng';
import { expectedMaximum } from '../stats/optimism';
import { reading, runWith, written } from '../signals/run.fixture';
import type { Target } from '../vocabulary';
import { conclusion } from './conclusion';
import type { RunState } from './types';

const ITEMS = 18;

/** A finished run of None, two baselines and one written prompt, by how far each shifts the unseen items in nats. */
function finished(
  shifts: readonly [none: number, dp: number, keywords: number, winner: number],
  more: { readonly spread?: number; readonly read?: number; readonly target?: Target } = {},
): RunState {
  const { spread = 0.5, read = ITEMS, target } = more;
  const run = runWith([0, 1, 1, 2], { noise: 0.1 });
  const random = rng(5);
  const list = (shift: number, items: number) =>
    Array.from({ length: items }, (_, i) =>
      reading(`r${i}`, -20 + shift + (shift ? spread * random.normal() : 0), -20),
    );
  const [none, dp, keywords, winner] = shifts;
  const report = {
    0: list(none, ITEMS),
    1: list(dp, ITEMS),
    2: list(keywords, ITEMS),
    3: list(winner, read),
  };
  const seed = (id: number, baseline: string) => ({
    ...written(id, 0, `p${id}`),
    origin: { kind: 'seed' as const, baseline },
  });
  const candidates = [seed(0, 'none'), seed(1, 'dp'), seed(2, 'p2-keywords'), written(3, 1, 'p3')];
  const settings = target ? { ...run.settings, target } : run.settings;
  const stage = read === ITEMS ? ('done' as const) : ('report' as const);
  return { ...run, settings, stage, winner: 3, candidates, readings: { ...run.readings, report } };
}
const against = (state: RunState, baseline: string) =>
  conclusion(state)?.against.find((a) => a.baseline === baseline);

describe('the conclusion of a run', () => {
  it('claims what evidence or the corrected p carries, with both', () => {
    const none = against(finished([0, 1.9, 0.2, 2]), 'none');
    expect(none).toMatchObject({ verdict: 'better', complete: true, needed: null });
    expect(none?.evidence).toBeGreaterThan(20);
    expect(none?.pHolm).toBeCloseTo(3 / 10_001, 6);
  });

  it('else says that it cannot tell, and how many items could', () => {
    const dp = against(finished([0, 1.95, 0.2, 2], { spread: 1.5 }), 'dp');
    expect(dp).toMatchObject({ verdict: 'not-distinguishable', complete: true });
    expect(dp?.needed).toBeGreaterThan(ITEMS);
  });

  it('lets only evidence claim while items are still being asked', () => {
    const none = against(finished([0, 0.1, 0.1, 0.8], { read: 6, spread: 0.1 }), 'none');
    expect(none).toMatchObject({
      verdict: 'not-distinguishable',
      complete: false,
      pHolm: null,
      needed: null,
    });
    expect(none?.paired.n).toBe(6);
  });

  it('expects the luck of the best of all prompts tried, None left out', () => {
    const end = conclusion(finished([0, 1, 1, 2]));
    expect(end?.optimism?.candidates).toBe(3);
    expect(end?.optimism?.expected).toBeCloseTo((end?.search.se ?? 0) * expectedMaximum(3), 12);
  });

  it('judges a wanted strength by nearness, with the same caution', () => {
    const target = { kind: 'intensity', trait: 'extraversion', tau: 0.7 } as const;
    const near = finished([0, 3, 3.2, 0.85], { target, spread: 0.3 });
    expect(conclusion(near)?.optimism).toBeNull();
    const none = against(near, 'none');
    expect(none).toMatchObject({ verdict: 'better', evidence: null });
    expect(none?.closer?.low).toBeGreaterThan(0);
    // Both sides of the strength, nearly as far: no claim.
    const dp = against(finished([0, 1.25, 3, 0.4], { target, spread: 0.6 }), 'dp');
    expect(dp?.verdict).toBe('not-distinguishable');
    expect(dp?.pHolm).toBeGreaterThan(0.05);
  });

  it('is computed once for what was read, and anew when more is', () => {
    const state = finished([0, 1, 1, 2]);
    const once = conclusion(state);
    expect(conclusion({ ...state, tokens: { target: 1, optimizer: 1, reused: 0 } })).toBe(once);
    const more = { ...state, readings: { ...state.readings, report: { ...state.readings.report } } };
    expect(conclusion(more)).not.toBe(once);
    expect(conclusion(more)?.against[0]?.paired).toBe(once?.against[0]?.paired);
    expect(conclusion({ ...state, winner: null })).toBeNull();
  });
});
