import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INPUT } from '../../src/core/loop/input.fixture';
import { proposers } from '../../src/core/loop/proposers/index';
import { EarlierPrompts, leakageGrams, validate } from '../../src/core/loop/validators/index';
import { parseReply } from '../../src/core/loop/parser';
import { parseChoice } from '../../src/core/readings/written';
import { PATTERNS as gaming } from '../../src/core/loop/validators/gaming';
import { PATTERNS as metaText } from '../../src/core/loop/validators/meta-text';
import { PATTERNS as refusal } from '../../src/core/loop/validators/refusal';
import { countWords } from '../../src/core/text';
import { expectNothingPolluted, runs, tally } from './tally';
import { HOSTILE_VALUES, LETTERS } from './values';

const PIECES = [
  ...[
    '<INS>',
    '</INS>',
    '[/INS]',
    '<ins>',
    '<think>',
    '</think>',
    '<thinking>',
    '```\n',
    '```',
    '"',
    '“',
    '”',
  ],
  ...['{"a":', '}', '[', ']', '\\', '\\u0000', '\n', '. ', '<|im_end|>', '</s>', '<|', '|>', '«', '»', "'"],
  ...[
    'You love tea',
    'I’m sorry',
    'Score: 5',
    'option A',
    'Prompt: ',
    '(A)',
    'Answer: B',
    'the answer is ',
    'A ',
  ],
  ...['{"__proto__":{"polluted":1}}', '{"constructor":"x"}', '喜', 'дом', 'é', '🙂', ...LETTERS],
  ...HOSTILE_VALUES.filter((v): v is string => typeof v === 'string' && v.length < 1000),
];
const reply = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(1, 1, 1, 2, 7, 300)), { maxLength: 9 })
  .map((pieces) => pieces.map(([piece, times]) => piece.repeat(times)).join(''));

const options = [
  { label: 'A', answer: 'walk over and say hello' },
  { label: 'B', answer: 'stay where I am' },
];
const context = { maxWords: 60, earlier: new EarlierPrompts(['You love tea.']), leakage: leakageGrams([]) };

describe('what a model writes', () => {
  const counts = tally('replies of models');

  it('becomes a prompt that can be scored or a refusal with its reason, whatever it is', () =>
    fc.assert(
      fc.asyncProperty(reply, fc.boolean(), async (text, cut) => {
        const result = {
          ...{ text, finish: cut ? ('length' as const) : ('stop' as const), prompt: 'p' },
          ...{ promptTokens: 1, tokens: 1, ms: 1 },
        };
        await counts.meet(
          () => [
            parseReply(result),
            ...Object.values(proposers).map((one) => one.read(INPUT, one.call(INPUT), result)),
          ],
          (all) => {
            for (const one of all) {
              if ('refused' in one) expect(one.detail).toMatch(/\S/);
              else expect(validate(one.text, context)?.detail ?? one.text).toMatch(/\S/);
            }
          },
        );
      }),
      runs(1200),
    ));

  it('chooses one of the options or none', () =>
    fc.assert(
      fc.property(reply, (text) => {
        expect([0, 1, null]).toContain(parseChoice(text, options));
        expectNothingPolluted();
      }),
      runs(1000),
    ));
});

/** Repetitions without an end in a pattern: from each place of a text they may look through all the rest of it. */
function endless({ source }: RegExp): string[] {
  const bare = source.replace(/\\[pP]\{[^}]*\}|\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return bare.match(/.[*+]|.\{\d+,\}/g) ?? [];
}

describe('patterns that a proposal is held against', () => {
  const all = [...gaming, ...metaText, ...refusal];

  it('have an end to each repetition, so that their work grows as the text does', () => {
    expect(endless(/a\*[*+]\p{L}+b{2,}c{1,3}/u)).toEqual(['x+', 'b{2,}']);
    expect(all.filter((pattern) => endless(pattern).length > 0).map(String)).toEqual([]);
    console.log(`hostile patterns: ${all.length} patterns, 0 repetitions without an end`);
  });
});

/** How many times longer a text of twice the length takes, at most over a few sizes; 2 is linear, 4 quadratic. */
function growth(work: (text: string) => unknown, piece: string, size: number): number {
  const time = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const takes = Array.from({ length: 3 }, () => {
      const began = performance.now();
      work(text);
      return performance.now() - began;
    });
    return Math.min(...takes);
  };
  return time(size) / Math.max(0.05, time(size / 2));
}

describe('a megabyte of what a pattern stumbles over', () => {
  const WORK: Readonly<Record<string, (text: string) => unknown>> = {
    parseReply: (text) => parseReply({ text, finish: 'stop' }),
    validate: (text) => validate(text, context),
    parseChoice: (text) => parseChoice(text, options),
    countWords,
  };
  const STUMBLES = [
    '"',
    '“a',
    '<think>',
    '</think',
    '```',
    'A ',
    ' ',
    '\n',
    '<|',
    'You ',
    'Answer',
    '{"a":',
    '.',
    '* ',
    'Prompt: ',
  ];

  it.each(Object.keys(WORK))('%s reads it in time that grows as its length does', (name) => {
    const work = WORK[name];
    if (!work) throw new Error(`There is no ${name}.`);
    const grown = STUMBLES.map((piece) => ({ piece, by: growth(work, piece, 8000) }));
    const worst = grown.reduce((a, b) => (b.by > a.by ? b : a));
    console.log(
      `hostile ${name}: twice the text takes at most ${worst.by.toFixed(1)} times as long (${JSON.stringify(worst.piece)})`,
    );
    for (const piece of STUMBLES) expect(() => work(piece.repeat(1_000_000 / piece.length))).not.toThrow();
  });
});
