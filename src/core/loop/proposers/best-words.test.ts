import { describe, expect, it } from 'vitest';
import { INPUT } from '../input.fixture';
import { bestWords } from './best-words';
import type { ProposalInput } from './contract';

const GOOD = ['You greet all neighbours warmly.', 'You sing with strangers.', 'You greet strangers warmly.'];
const BAD = ['You hide behind curtains.', 'You hide from neighbours silently.', 'You leave silently.'];
const texts = [
  ...GOOD.flatMap((a, i) => BAD.map((b, j) => ({ text: `${a} ${b}`, score: 0.5, at: i * 3 + j }))),
  ...GOOD.map((text, i) => ({ text, score: 0.9, at: 9 + i })),
  ...BAD.map((text, i) => ({ text, score: 0.1, at: 12 + i })),
];
const scored = texts.map(({ text, score, at }) => ({ id: at + 1, text, score }));
const INPUT_HERE: ProposalInput = {
  ...INPUT,
  scored,
  trajectory: scored.toSorted((a, b) => a.score - b.score).slice(-8),
};
const reply = (text: string) => ({
  text,
  finish: 'stop' as const,
  prompt: '',
  promptTokens: 0,
  tokens: 0,
  ms: 0,
});
const prompts = (said: string, input = INPUT_HERE) =>
  Array.from({ length: 40 }, (_, slot) => {
    const own = { ...input, slot };
    const read = bestWords.read(own, { ...bestWords.call(own), prefill: 'You' }, reply(said));
    return 'text' in read ? read.text : '';
  });
const share = (list: readonly string[], word: string) =>
  list.filter((text) => text.includes(word)).length / list.length;

describe('sentences put together by words', () => {
  it('prefers words that good prompts have, also in sentences that stood beside bad ones', () => {
    const made = prompts(' drink tea.');
    expect(share(made, 'greet') + share(made, 'sing')).toBeGreaterThan(0.8);
    expect(share(made, 'hide')).toBeLessThan(0.3);
  });

  it('takes a new sentence in where its words speak for it', () => {
    // One prompt of two words: they are missing in what it can put together otherwise.
    const smile = { id: 99, text: 'You smile often.', score: 0.95 };
    const input = { ...INPUT_HERE, scored: [...scored, smile] };
    expect(share(prompts(' always smile at people.', input), 'always smile')).toBeGreaterThan(0.4);
    expect(share(prompts(' always hide behind people.', input), 'always hide')).toBeLessThan(0.1);
  });

  it('comes back to sentences that were written and not used', () => {
    const call = { ...bestWords.call(INPUT_HERE), prefill: 'You' };
    const replies = [{ call, result: reply(' greet warmly and sing.') }];
    expect(
      share(prompts(' hide silently.', { ...INPUT_HERE, replies }), 'greet warmly and sing'),
    ).toBeGreaterThan(0);
  });

  it('makes no prompt that was scored, and names the prompts its sentences come from', () => {
    expect(prompts(' drink tea.').filter((text) => scored.some((one) => one.text === text))).toEqual([]);
    const { parents } = bestWords.call(INPUT_HERE);
    expect(parents.length).toBeGreaterThan(0);
    expect(parents.every((id) => scored.some((one) => one.id === id))).toBe(true);
  });
});
