import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from './loop/hostile.fixture';
import { scripts } from './script';
import { sentenceEnd, sentences } from './sentences';
import {
  capWords,
  characterTrigrams,
  countWords,
  jaccard,
  normalise,
  stripSpecialTokens,
  wordGrams,
  words,
} from './text';

describe('normalise', () => {
  it('folds case, width, space and punctuation', () => {
    expect(normalise('  You’re —  “Ｆｕｎ”, and LOUD!\n')).toBe('youre fun and loud');
    expect(normalise("don't")).toBe(normalise('dont'));
    expect(normalise('¡¿…?')).toBe('');
  });
  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.lorem({ mode: 'sentences' }), (t) => normalise(normalise(t)) === normalise(t)));
  });
});

describe('words', () => {
  it('counts words, and characters where a script has no spaces', () => {
    expect(words('You don’t call - ever.')).toEqual(['you', 'dont', 'call', 'ever']);
    expect(words('你喜欢tea')).toEqual(['你', '喜', '欢', 'tea']);
  });
  it('makes runs of words', () => {
    expect(wordGrams('a b c d', 3)).toEqual(['a b c', 'b c d']);
    expect(wordGrams('a b', 3)).toEqual([]);
    expect(wordGrams('Ça va, 静か です', 2)).toEqual(['ça va', 'va 静', '静 か', 'か で', 'で す']);
  });
  it('counts words as people do, in every script', () => {
    expect(countWords("You don't - ever! - call\ta well-known 7.")).toBe(7);
    expect(countWords('--- ... \n !')).toBe(0);
    expect(countWords('你喜欢tea')).toBe(4);
    const signs = fc.constantFrom('a', 'Z', '7', ' ', '\t', '\u001f', '.', "'", '_');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 30 }), (text) => {
        const written = text.split(/\s+/u).filter((run) => /[a-z0-9]/iu.test(run));
        expect(countWords(text)).toBe(written.length);
        // A letter of another alphabet is read in another way, to the same end.
        expect(countWords(`${text} é`)).toBe(written.length + 1);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
  it('caps as written', () => {
    expect(capWords(' You love,  people a lot. ', 2)).toBe('You love,');
    expect(capWords('You love', 5)).toBe('You love');
  });
});

describe('sentences', () => {
  it('keeps punctuation and a last open sentence', () => {
    expect(sentences('You sing! Do you care? "No." Never')).toEqual([
      'You sing!',
      'Do you care?',
      '"No."',
      'Never',
    ]);
  });
  it('knows abbreviations, numbers, initials and lists', () => {
    expect(
      sentences('You met Dr. Lee at 3.5 miles, e.g. here. 2. You ran. J. Doe saw you and I. Bye.'),
    ).toEqual(['You met Dr. Lee at 3.5 miles, e.g. here.', '2. You ran.', 'J. Doe saw you and I.', 'Bye.']);
  });
  it('splits at lines and full-width stops', () => {
    expect(sentences('You sing\n\nYou dance.\n')).toEqual(['You sing', 'You dance.']);
    expect(sentences('你好。再见！')).toEqual(['你好。', '再见！']);
  });
  it('finds the first end', () => {
    expect(sentenceEnd('You love (most) days.” And')).toBe('You love (most) days.”'.length);
    expect(sentenceEnd('\nYou love Mr. Lee and')).toBeNull();
  });
  it('loses no letter', () => {
    fc.assert(
      fc.property(hostileText, (t) => sentences(t).join('').replace(/\s/gu, '') === t.replace(/\s/gu, '')),
    );
  });
});

describe('trigrams and jaccard', () => {
  it('measures likeness of texts', () => {
    expect([...characterTrigrams('Ab cd')]).toEqual(['ab ', 'b c', ' cd']);
    expect(jaccard(characterTrigrams('hello'), characterTrigrams('HELLO!'))).toBe(1);
    expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
    expect(jaccard(new Set(), new Set())).toBe(1);
  });
  it('is symmetric and within [0, 1]', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const [x, y] = [characterTrigrams(a), characterTrigrams(b)];
        return (
          jaccard(x, y) === jaccard(y, x) && jaccard(x, y) >= 0 && jaccard(x, y) <= 1 && jaccard(x, x) === 1
        );
      }),
    );
  });
});

describe('stripSpecialTokens', () => {
  it('takes out control tokens only', () => {
    expect(stripSpecialTokens('<s>You win.<|im_end|></s> 3 < 4 <b>')).toBe('You win. 3 < 4 <b>');
    expect(stripSpecialTokens('</think>You', {})).toBe('</think>You');
    expect(stripSpecialTokens('</think>You', { think: true })).toBe('You');
  });
});

describe('scripts', () => {
  it('counts plain letters as it counts them among others', () => {
    expect([...scripts('Plain letters, 2 signs!')]).toEqual([['Latin', 17]]);
    expect([...scripts('Plain letters, 2 signs! \u2013')]).toEqual([['Latin', 17]]);
    expect([...scripts('12 + 3')]).toEqual([]);
  });
  it('counts letters by script', () => {
    expect([...scripts('Été да 1!')]).toEqual([
      ['Latin', 3],
      ['Cyrillic', 2],
    ]);
  });
});
