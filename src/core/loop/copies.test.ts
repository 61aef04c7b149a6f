import { describe, expect, it } from 'vitest';
import { runState, type FixtureOptions } from '../../../tests/fixtures/run-state';
import { copyComparison } from './copies';
import { pairedComparison } from '../stats/paired';
import { itemScores } from './summary';
import type { RunSettings, RunState } from './types';

const over = (options: FixtureOptions = {}): RunState =>
  runState({ done: 6, stage: 'done', report: true, confirm: true, ...options });
const withSettings = (state: RunState, part: Partial<RunSettings>): RunState => ({
  ...state,
  settings: { ...state.settings, ...part },
});
const scoresOf = (state: RunState) => itemScores(state, state.winner ?? 0, 'report').map((s) => s.score);

describe('a run against the one it is a copy of', () => {
  it('compares the winners question by question, copy minus first, with a claim by rule', () => {
    const [own, first] = [over({ gain: 0.9 }), over({ gain: 0.1 })];
    const result = copyComparison(own, first);
    const paired = pairedComparison(scoresOf(own), scoresOf(first));
    expect(result).toMatchObject({ kind: 'compared', paired: { n: paired.n } });
    if (result.kind !== 'compared') return;
    expect(result.difference).toEqual(paired.difference);
    expect(result.difference.low).toBeLessThan(result.difference.mean);
    const back = copyComparison(first, own);
    expect(back).toMatchObject({ kind: 'compared' });
    if (back.kind !== 'compared') return;
    expect(back.difference.mean).toBeCloseTo(-result.difference.mean, 12);
    const mirrored = { better: 'worse', worse: 'better', 'not-distinguishable': 'not-distinguishable' };
    expect(back.verdict).toBe(mirrored[result.verdict]);
  });

  it('claims nothing where both are the same', () => {
    expect(copyComparison(over(), over())).toMatchObject({
      kind: 'compared',
      difference: { mean: 0 },
      verdict: 'not-distinguishable',
    });
  });

  it('waits until both are over', () => {
    expect(copyComparison(over(), { ...over(), stage: 'report' })).toEqual({ kind: 'waiting' });
    expect(copyComparison({ ...over(), winner: null }, over())).toEqual({ kind: 'waiting' });
  });

  it('does not put side by side what does not mean the same', () => {
    const first = over();
    const low = { kind: 'pole', trait: 'extraversion', pole: 'low' } as const;
    expect(copyComparison(withSettings(first, { target: low }), first)).toMatchObject({ because: 'aim' });
    const other = first.settings.reading === 'letters' ? 'answers' : 'letters';
    expect(copyComparison(withSettings(first, { reading: other }), first)).toMatchObject({
      because: 'reading',
    });
  });

  it('needs the same unseen questions', () => {
    const first = over();
    const renamed = Object.fromEntries(
      Object.entries(first.readings.report).map(([id, list]) => [
        id,
        list.map((one) => ({ ...one, itemId: `other-${one.itemId}` })),
      ]),
    );
    const own: RunState = { ...first, readings: { ...first.readings, report: renamed } };
    expect(copyComparison(own, first)).toEqual({ kind: 'incomparable', because: 'questions' });
  });
});
