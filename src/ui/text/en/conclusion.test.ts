import { describe, expect, it } from 'vitest';
import type { Against, Conclusion } from '../../../core/loop/conclusion';
import { SETTINGS } from '../../../core/loop/input.fixture';
import { conclusionWords } from './conclusion';

const score = { mean: 0.84, low: 0.77, high: 0.91, se: 0.03, n: 18 };
const against: Against = {
  baseline: 'none',
  candidate: 0,
  score,
  paired: {
    difference: { mean: 0.04, low: -0.05, high: 0.13, se: 0.04 },
    t: 1,
    p: 0.3,
    pRandomisation: 0.31,
    dz: 0.2,
    dav: 0.2,
    winRate: 0.6,
    n: 18,
  },
  closer: null,
  complete: true,
  verdict: 'not-distinguishable',
  evidence: 1.64,
  claimedAfter: null,
  pHolm: 0.62,
  needed: 240,
};
const end: Conclusion = {
  winner: 7,
  search: { ...score, mean: 0.91 },
  report: score,
  optimism: { candidates: 48, expected: 0.067 },
  against: [against],
};

describe('the words of a conclusion', () => {
  it('print search and report side by side, with the luck to be expected', () => {
    expect(conclusionWords.winner(end, true)).toContain('search .91 → report .84');
    expect(conclusionWords.optimism(end)).toContain('all 48 prompts');
    expect(conclusionWords.optimism(end)).toContain('.07');
    expect(conclusionWords.optimism({ ...end, optimism: null })).toBe('');
  });

  it('claim nothing without its figures, and say what it would take', () => {
    expect(conclusionWords.none(against, SETTINGS)).toBe(
      'Against no persona the change is +.04 [−.05, +.13]: not distinguishable with 18 questions (evidence 1.6, corrected p .620); about 240 would be needed.',
    );
    expect(conclusionWords.other({ ...against, needed: null })).toMatch(/over 10,000 would be needed\.$/);
  });

  it('give the proof of a claim', () => {
    const sure = { ...against, verdict: 'better', evidence: 54.2, claimedAfter: 11, pHolm: 0.0004 } as const;
    expect(conclusionWords.none(sure, SETTINGS)).toMatch(/\(evidence 54, corrected p under \.001\)\.$/);
    expect(conclusionWords.other({ ...sure, verdict: 'worse' })).toMatch(/, worse \(/);
    const fell = conclusionWords.none({ ...sure, evidence: 12 }, SETTINGS);
    expect(fell).toContain('evidence reached 20 after 11 of 18 questions');
  });

  it('speak of what was asked so far while questions are open', () => {
    const early = { ...against, complete: false, pHolm: null, needed: null };
    expect(conclusionWords.none(early, SETTINGS)).toMatch(/with the 18 questions asked so far\.$/);
  });

  it('say each verdict once, without its figures, for a first look', () => {
    const { plain } = conclusionWords;
    const adjectives = { ...against, baseline: 'adjectives', needed: null };
    expect(plain.better([{ ...against, verdict: 'better' }])).toBe(
      'On the same questions it did better than no persona.',
    );
    expect(plain.open([adjectives, { ...against, baseline: 'dp' }])).toBe(
      'With 18 questions it cannot be told apart from the adjectives and the description; that would take about 240 or more.',
    );
    expect(plain.open([{ ...adjectives, complete: false }])).toBe(
      'With 18 questions so far it cannot be told apart from the adjectives.',
    );
    expect(plain.open([])).toBe('');
  });

  it('speak of nearness where a strength is wanted', () => {
    const settings = { ...SETTINGS, target: { kind: 'intensity', trait: 'extraversion', tau: 0.7 } as const };
    const closer = { mean: 0.06, low: 0.01, high: 0.11, se: 0.02 };
    const near = { ...against, closer, evidence: null, pHolm: 0.012, verdict: 'better' } as const;
    expect(conclusionWords.none(near, settings)).toBe(
      'That is nearer to the wanted strength than with no persona, by +.06 [+.01, +.11] (corrected p .012).',
    );
  });
});
