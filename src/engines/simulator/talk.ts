import { rng, seedFrom } from '../../core/rng';
import { sentences } from '../../core/text';
import { TRAITS, type Ask, type BigFive } from '../../core/vocabulary';
import { POLE_WORDS } from '../../core/pole-words';
import type { GenerateRequest } from '../contract';
import type { Respondent } from './respondent';

/** The formula's drift: each turn takes this share of what is left of a persona's effect. */
export const TURN_LOSS = 0.08;
/** SD of what a conversation does to each question, nats. */
const TURN_NOISE = 0.25;

/**
 * Log-odds of an ask, which may stand at the end of a conversation: the persona then counts for less with every turn,
 * by a share that tests know.
 */
export function logOddsAsked(person: Respondent, { persona, item, messages }: Ask): number {
  const alone = person.logOdds(persona, item);
  // A persona and a question: two messages at most.
  if (messages.length < 3) return alone;
  const turns = messages.filter(({ role }) => role === 'assistant').length;
  if (turns === 0) return alone;
  const none = person.logOdds(null, item);
  const talk = messages.slice(0, -1).map(({ content }) => content);
  const noise = rng(seedFrom('talk', item.id, ...talk)).normal() * TURN_NOISE;
  return none + (alone - none) * (1 - TURN_LOSS) ** turns + noise;
}

/** A plain reply that says itself what it is; it knows the persona and the last message, as the formula sees them. */
export function talkReply(
  person: Respondent,
  { messages }: GenerateRequest,
): { text: string; finish: 'stop' } {
  const persona = messages.find(({ role }) => role === 'system')?.content ?? null;
  const turn = messages.filter(({ role }) => role === 'user').length;
  const [asked = ''] = sentences(messages.at(-1)?.content ?? '');
  const text = [
    `Simulated reply ${turn}: no language model wrote this.`,
    persona === null
      ? 'The formula has no persona here and leans to no side.'
      : `The formula reads this persona as ${leaning(person, persona)}.`,
    `It was asked: ${asked.slice(0, 200)}`,
  ].join(' ');
  return { text, finish: 'stop' };
}

/** The end that the formula hears most in a persona. */
function leaning(person: Respondent, persona: string): string {
  const moved = (trait: BigFive) => person.theta(persona, trait) - person.theta(null, trait);
  const most = TRAITS.reduce((a, b) => (Math.abs(moved(b)) > Math.abs(moved(a)) ? b : a));
  return `more ${POLE_WORDS[most][moved(most) < 0 ? 'low' : 'high'].adjective}`;
}
