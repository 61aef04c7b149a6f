import { describe, expect, it } from 'vitest';
import type { Item } from '../vocabulary';
import { parseChoice, written, writtenResult } from './written';

const item: Item = {
  id: 'x',
  trait: 'extraversion',
  facet: 'friendliness',
  situation: 'You arrive at a barbecue and know only the host.',
  query: 'What would you do?',
  high1: 'walk up to the nearest group',
  high2: 'start a game with everyone',
  low1: 'stay near the grill',
  low2: 'take in the garden alone',
  paraphrasedSituation: 'p',
  paraphrasedQuery: 'q',
};

describe('written', () => {
  const options = [
    { label: 'A', answer: 'walk up to the nearest group' },
    { label: 'B', answer: 'stay near the grill' },
    { label: 'C', answer: 'start a game with everyone' },
    { label: 'D', answer: 'take in the garden alone' },
  ];
  it.each([
    ['B', 1],
    ['B.', 1],
    ['(c) start a game', 2],
    ['The answer is D.', 3],
    ['Answer: A', 0],
    ['**B**: I would stay', 1],
    ['<think>A or C?</think>\nC', 2],
    ['I would stay near the grill and eat.', 1],
    ['A bit of both, I suppose.', null],
    ['As a language model I have no barbecue.', null],
    ['I would walk near the garden', null],
    ['', null],
  ])('reads %j as option %j', (reply, expected) => {
    expect(parseChoice(reply, options)).toBe(expected);
  });

  const reply = (text: string) => ({ text, prompt: 'p', promptTokens: 50, tokens: 3, ms: 1 });
  it.each(written.forms)('scores choices in both orders, form %s', (form) => {
    const asks = written.asks(null, item, { bothPairs: true, form });
    const choose = (key: string) => (ask: (typeof asks)[number]) =>
      writtenResult(ask, reply(ask.options.find((o) => o.key === key)?.text ?? 'I cannot say.'));
    const always = written.read(item, asks.map(choose('high2')));
    expect(written.itemScore(always, undefined)).toBeCloseTo(1, 3);
    expect(always.mass).toBe(1);
    const mixed = written.read(
      item,
      [choose('high1'), choose('low1')].flatMap((c, i) => asks.slice(i, i + 1).map(c)),
    );
    expect(written.itemScore(mixed, undefined)).toBeCloseTo(0.5, 3);
    const refused = written.read(item, asks.map(choose('none')));
    expect(written.itemScore(refused, undefined)).toBeNull();
    expect(refused.mass).toBe(0);
    expect(asks.map((ask) => writtenResult(ask, reply('I would take in the garden alone.')).mass)).toEqual([
      1, 1,
    ]);
  });
});
