import { poleWords, POLE_WORDS } from '../pole-words';
import { nearestPole } from '../trait-words';
import type { Ask, AskResult, Persona, Question, Target } from '../vocabulary';
import { wantedLevel } from './wanted';

/** Names the check where answers are kept by question. */
export const ON_TOPIC = 'on-topic';

/** Whether a target has an opposite to tell it from: 'neither outgoing nor quiet' leads to no one sentence. */
export const canBeJudged = (target: Target): boolean => wantedLevel(target) !== 0;

/**
 * The on-topic check (science.md 4): the description is quoted, and the model says which of two sentences follows
 * from it, 'This person is outgoing.' or 'This person is quiet.' Nothing is generated.
 */
export function topicAsk(target: Target, text: Persona): Ask {
  const { trait } = target;
  const { leadsTo } = POLE_WORDS[trait];
  const item: Question = { id: ON_TOPIC, trait, facet: poleWords(trait, 'high').adjective };
  return {
    persona: text,
    item,
    order: 'open',
    messages: [{ role: 'user', content: `"${text ?? ''}"\n\nDescribe this person in one sentence.` }],
    prefill: '',
    kind: 'continuation',
    options: [
      { key: 'high', text: leadsTo.high, lean: 1 },
      { key: 'low', text: leadsTo.low, lean: -1 },
    ],
  };
}

/** Log-odds in nats of the sentence about the wanted person against the one about its opposite. */
export function topicLogOdds(target: Target, result: AskResult): number {
  const logProb = (key: string) => result.options.find((o) => o.key === key)?.logProb ?? 0;
  const high = logProb('high') - logProb('low');
  return nearestPole(target) === 'high' ? high : -high;
}
