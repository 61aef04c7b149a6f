import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../rng';
import { TRAITS, type Target } from '../vocabulary';
import { INPUT, SETTINGS } from './input.fixture';
import { adjectiveTemplate, operate } from './operators';
import { personaSentences } from './pieces';
import { EarlierPrompts, leakageGrams, validate, type ValidationContext } from './validators/index';

const CONTEXT: ValidationContext = {
  maxWords: 60,
  earlier: new EarlierPrompts(INPUT.trajectory.map(({ text }) => text ?? '')),
  leakage: leakageGrams([]),
};

const targets: fc.Arbitrary<Target> = fc.oneof(
  fc.record({
    kind: fc.constant('pole' as const),
    trait: fc.constantFrom(...TRAITS),
    pole: fc.constantFrom('high' as const, 'low' as const),
  }),
  fc.record({
    kind: fc.constant('intensity' as const),
    trait: fc.constantFrom(...TRAITS),
    tau: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

describe('operate', () => {
  it('always finds something valid, the same for the same input', () => {
    fc.assert(
      fc.property(
        targets,
        fc.nat(100),
        fc.integer(),
        fc.integer({ min: 12, max: 120 }),
        (target, step, seed, maxWords) => {
          const input = { ...INPUT, step, settings: { ...SETTINGS, target, seed, maxWords } };
          const context = { ...CONTEXT, maxWords };
          const made = operate(input, context);
          expect(made).not.toBeNull();
          if (made) expect(validate(made.text, context)).toBeNull();
          expect(operate(structuredClone(input), context)).toEqual(made);
        },
      ),
    );
  });

  it('never runs dry over a long run', () => {
    const earlier = new EarlierPrompts(INPUT.trajectory.map(({ text }) => text ?? ''));
    for (let step = 1; step <= 100; step++) {
      const made = operate({ ...INPUT, step, trajectory: [] }, { ...CONTEXT, earlier });
      expect(made?.operator).toBe('adjectives');
      earlier.add(made?.text ?? '');
    }
  });

  it('uses every operator, and makes texts of their parents only', () => {
    const seen = new Set<string>();
    for (let step = 1; step <= 60; step++) {
      const made = operate({ ...INPUT, step }, CONTEXT);
      if (!made || made.operator === 'adjectives') {
        expect(made?.parents).toEqual([]);
      } else {
        expect(made.parents).toHaveLength(made.operator === 'crossover' ? 2 : 1);
        const parents = INPUT.trajectory.filter(({ id }) => made.parents.includes(id));
        const known = parents.flatMap(({ text }) => personaSentences(text));
        for (const sentence of personaSentences(made.text)) expect(known).toContain(sentence);
      }
      seen.add(made?.operator ?? 'none');
    }
    expect([...seen].sort()).toEqual(['adjectives', 'crossover', 'deletion']);
  });

  it('admits when nothing can be valid', () => {
    expect(operate(INPUT, { ...CONTEXT, maxWords: 2 })).toBeNull();
  });
});

describe('adjectiveTemplate', () => {
  it('keeps to the pole and the strength', () => {
    const made = (target: Target) => adjectiveTemplate(target, rng(3));
    expect(made({ kind: 'pole', trait: 'extraversion', pole: 'low' })).toMatch(/^You are (very|extremely) /u);
    expect(made({ kind: 'intensity', trait: 'extraversion', tau: 1 })).toMatch(/^You are extremely /u);
    expect(made({ kind: 'intensity', trait: 'extraversion', tau: 0.5 })).toMatch(
      /^You are neither \S+ nor /u,
    );
  });
});
