import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../core/text';
import { countWords } from './word-count';

describe('counting words', () => {
  it('agrees with the words themselves, whatever the characters', () => {
    const unit = fc.constantFrom(...`ab Z09'\`-._"\n’é你`);
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(countWords(text)).toBe(words(text).length);
      }),
      { numRuns: 2000 },
    );
  });
  it.each([
    ["don't stop", 2],
    ["rock 'n' roll", 3],
    ['', 0],
    ["4's", 2],
    ['well-known', 2],
  ])('%s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
