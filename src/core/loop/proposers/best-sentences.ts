import { rng, seedFrom } from '../../rng';
import { countWords, normalise } from '../../text';
import { MOST_SENTENCES } from '../pieces';
import { parseSentence } from '../parser';
import { drawSentences, sentenceValues, type SentenceValue } from '../sentence-values';
import { wantedPerson } from '../wanted';
import { CARDS, nextCard } from './cards';
import { makeCall, type ProposalInput, type Proposer } from './contract';
import { startersFor } from './starters';

/** Tokens for one sentence; most end long before. */
const MAX_TOKENS = 48;
const TOPICS = CARDS.filter((card) => card.topic !== null);

/**
 * The sentence operator with a memory: every scored prompt says something about its sentences, so the new sentence
 * is put beside those that are best by what all scores say of them, not into one lucky parent.
 */
export const bestSentences: Proposer = {
  id: 'best-sentences',
  repetitionPenalty: 1.1,
  call(input) {
    const random = rng(seedOf(input, 'starter'));
    const card = nextCard(TOPICS, input);
    const content = `Write one sentence that describes ${wantedPerson(input.settings.target)}. Speak to them as "you". About: ${card.topic ?? card.id}.`;
    return makeCall(input, seedOf(input, 'write'), {
      messages: [{ role: 'user', content }],
      prefill: random.pick(startersFor(input.settings.target.trait)),
      card: card.id,
      parents: [...new Set(beside(input).flatMap((value) => value.in.slice(-1)))],
      maxTokens: MAX_TOKENS,
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
