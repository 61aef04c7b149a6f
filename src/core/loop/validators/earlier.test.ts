import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterTrigrams, jaccard } from '../../text';
import { EarlierPrompts } from './index';

/** Texts of few words, so that many are nearly the same. */
const words = fc.constantFrom('you', 'are', 'calm', 'cälm', 'very', 'never', 'afraid', '静か', '🙂 odd', 'a');
const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));
/** A text, and what a change of a few signs makes of it. */
const changed = fc
  .tuple(texts, fc.nat(300), fc.nat(6), fc.string({ maxLength: 6 }))
  .map(([text, at, gone, put]): [string, string] => [text, text.slice(0, at) + put + text.slice(at + gone)]);

describe('earlier prompts', () => {
  it('finds what is alike as the definition does: nine tenths of the character trigrams shared', () => {
    const seen = { alike: 0, other: 0 };
    fc.assert(
      fc.property(changed, ([text, next]) => {
        const alike = jaccard(characterTrigrams(text), characterTrigrams(next)) >= 0.9;
        seen[alike ? 'alike' : 'other']++;
        expect(new EarlierPrompts(['Somebody else.', text]).hasAlike(next)).toBe(alike);
      }),
      { numRuns: 2000, seed: 1 },
    );
    // Both kinds came up often enough for the comparison to mean something.
    expect(Math.min(seen.alike, seen.other)).toBeGreaterThan(200);
  });

  it('knows the same words in other case, space and signs, and what was added last', () => {
    const earlier = new EarlierPrompts(['You are calm.']);
    expect(earlier.has('  YOU are -- calm')).toBe(true);
    expect(earlier.has('You are not calm.')).toBe(false);
    earlier.add('You are not calm.');
    expect(earlier.has('You are not calm.')).toBe(true);
  });

  it('names the script of most letters so far', () => {
    const earlier = new EarlierPrompts(['123']);
    expect(earlier.script).toBeNull();
    earlier.add('You');
    expect(earlier.script).toBe('Latin');
    earlier.add('люблю тебя');
    expect(earlier.script).toBe('Cyrillic');
    expect(new EarlierPrompts(['それは漢字']).script).toBe('Han');
  });
});
