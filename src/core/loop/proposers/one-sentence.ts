import { wantedPerson } from '../wanted';
import { nextCard, TOPICS } from './cards';
import type { ProposalInput } from './contract';
import type { Call } from '../types';

/** Tokens for one sentence; most end long before. */
const MAX_TOKENS = 48;

/** The request for one sentence about the wanted person, on the next card. */
export function oneSentence(input: ProposalInput): Pick<Call, 'messages' | 'card' | 'maxTokens'> {
  const card = nextCard(TOPICS, input);
  const content = `Write one sentence that describes ${wantedPerson(input.settings.target)}. Speak to them as "you". About: ${card.topic ?? card.id}.`;
  return { messages: [{ role: 'user', content }], card: card.id, maxTokens: MAX_TOKENS };
}
