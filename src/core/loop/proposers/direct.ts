import { seedFrom } from '../../rng';
import { capWords, sentences, stripSpecialTokens } from '../../text';
import { MOST_SENTENCES } from '../pieces';
import { wantedPerson } from '../wanted';
import { nextCard, TOPICS } from './cards';
import { makeCall, type Proposer } from './contract';

/** Tokens for a few sentences. */
const MAX_TOKENS = 120;

/**
 * The control without feedback: the writer is asked for such a person and told no score and no earlier prompt. What
 * a search gains over it, the trajectory has gained (science.md 4, controls).
 */
export const direct: Proposer = {
  id: 'direct',
  repetitionPenalty: 1.1,
  call(input) {
    const { settings, step, slot, attempt } = input;
    const card = nextCard(TOPICS, input);
    const content = `Write a short description of ${wantedPerson(settings.target)}. Speak to them as "you". Begin with: ${card.topic ?? card.id}.`;
    return makeCall(input, seedFrom('direct', settings.seed, step, slot, attempt), {
      messages: [{ role: 'user', content }],
      prefill: 'You',
      card: card.id,
      parents: [],
      maxTokens: MAX_TOKENS,
    });
  },
  read({ settings }, call, { text, finish }) {
    const reply = stripSpecialTokens(text, { think: true }).replace(/[*_#`]+/gu, '');
    if (reply.trim() === '') return { refused: 'empty', detail: 'The reply was empty.' };
    const all = sentences(`${call.prefill}${reply}`.replace(/\s+/gu, ' ').trim());
    // Where the limit cut the reply, its last sentence is not whole.
    const whole = finish === 'length' ? all.slice(0, -1) : all;
    if (whole.length === 0)
      return { refused: 'cut-off', detail: 'The reply reached the length limit before its sentence ended.' };
    const kept = whole.slice(0, MOST_SENTENCES).join(' ');
    return { text: capWords(kept, settings.maxWords), parserStep: 'sentence' };
  },
};
