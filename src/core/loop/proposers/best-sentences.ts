import { rng, seedFrom } from '../../rng';
import { countWords, normalise } from '../../text';
import { MOST_SENTENCES } from '../pieces';
import { parseSentence } from '../parser';
import { drawSentences, sentenceValues, type SentenceValue } from '../sentence-values';
import { makeCall, type ProposalInput, type Proposer } from './contract';
import { oneSentence } from './one-sentence';
import { startersFor } from './starters';

/**
 * The sentence operator with a memory: every scored prompt says something about its sentences, so the new sentence
 * is put beside those that are best by what all scores say of them, not into one lucky parent.
 */
export const bestSentences: Proposer = {
  id: 'best-sentences',
  repetitionPenalty: 1.1,
  call(input) {
    const random = rng(seedOf(input, 'starter'));
    return makeCall(input, seedOf(input, 'write'), {
      ...oneSentence(input),
      prefill: random.pick(startersFor(input.settings.target.trait)),
      parents: [...new Set(beside(input).flatMap((value) => value.in.slice(-1)))],
    });
  },
  read(input, call, result) {
    const parsed = parseSentence(call.prefill, result);
    if ('refused' in parsed) return parsed;
    const own = normalise(parsed.text);
    const others = beside(input)
      .map(({ sentence }) => sentence)
      .filter((sentence) => normalise(sentence) !== own);
    const kept = [parsed.text];
    for (const sentence of others)
      if (countWords([...kept, sentence].join(' ')) <= input.settings.maxWords) kept.push(sentence);
    const text = rng(seedOf(input, 'order')).shuffle(kept).join(' ');
    return { text, parserStep: parsed.step };
  },
};

/** The sentences the new one is put beside. */
const beside = (input: ProposalInput): SentenceValue[] => {
  const random = rng(seedOf(input, 'beside'));
  return drawSentences(sentenceValues(input.scored), MOST_SENTENCES - 1, random);
};

function seedOf({ settings, step, slot, attempt }: ProposalInput, use: string): number {
  return seedFrom('best-sentences', use, settings.seed, step, slot, attempt);
}
