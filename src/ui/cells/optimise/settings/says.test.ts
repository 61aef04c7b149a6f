import { describe, expect, it } from 'vitest';
import type { RunSettings } from '../../../../core/loop/types';
import { says } from './says';
import { SETTINGS } from '../../../../core/loop/input.fixture';

const settings: RunSettings = { ...SETTINGS, maxWords: 120, seeds: ['none', 'dp', 'adjectives'] };

describe('the settings sentence', () => {
  it('names what is aimed at', () => {
    expect(says(settings)).toMatchObject({ aim: 'Lower', trait: 'extraversion' });
    const target = { kind: 'intensity', trait: 'openness', tau: 0.7 } as const;
    expect(says({ ...settings, target })).toMatchObject({ aim: 'strength .70', trait: 'openness' });
  });
  it('counts the starting prompts; none is always one', () => {
    expect(says(settings).seeds).toBe('no persona and two prompts by rule');
    expect(says({ ...settings, seeds: [] }).seeds).toBe('no persona alone');
    expect(says({ ...settings, ownPrompts: ['Hello.'] }).seeds).toBe(
      'no persona, two prompts by rule and your own prompt',
    );
  });
  it('lists the limits that are set', () => {
    expect(says(settings).limits).toBe('no other limits');
    const budget = { evaluations: 40, tokens: 1_500_000, minutes: null };
    expect(says({ ...settings, budget, patience: 3 }).limits).toBe(
      'at most 40 prompts, 1,500,000 tokens and 3 steps without a gain',
    );
  });
});
