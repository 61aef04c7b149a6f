import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from './text';
import { hashOf, wordHashes } from './word-hashes';

const signs = fc.constantFrom(
  'a',
  'B',
  'é',
  'ß',
  '1',
  ' ',
  '\n',
  '.',
  '-',
  '’',
  'я',
  '字',
  'の',
  'カ',
  '🙂',
  '𝒜',
);
const texts = fc.array(signs, { maxLength: 40 }).map((list) => list.join(''));

describe('word hashes', () => {
  it('are those of the words in order, in every script', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordHashes(text)).toEqual(words(text).map(hashOf));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('tell words apart', () => {
    expect(wordHashes('You are calm. YOU ARE')).toEqual(['you', 'are', 'calm', 'you', 'are'].map(hashOf));
    expect(new Set(['you', 'yuo', 'calm', 'clam', 'a', 'b', ''].map(hashOf)).size).toBe(7);
    expect(wordHashes(' … ')).toEqual([]);
  });
});
