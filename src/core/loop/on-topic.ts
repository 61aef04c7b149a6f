import { description } from '../baselines/description';
import { placebos } from '../baselines/placebo';
import { poleWords, POLE_WORDS } from '../pole-words';
import { meanOf } from '../stats/moments';
import { nearestPole } from '../trait-words';
import type { Ask, AskResult, Persona, Question, Target } from '../vocabulary';
import { TOPIC_REFERENCES, type RunState, type TopicSubject } from './types';
import { wantedLevel } from './wanted';

/** Names the check where answers are kept by question. */
export const ON_TOPIC = 'on-topic';

/** Whether a target has an opposite to tell it from: 'neither outgoing nor quiet' leads to no one sentence. */
export const canBeJudged = (target: Target): boolean => wantedLevel(target) !== 0;

/**
 * The on-topic check (science.md 4): after the description the model says which of two sentences follows from it,
 * 'This person is outgoing.' or 'This person is quiet.' Nothing is generated.
 */
export function topicAsk(target: Target, text: Persona): Ask {
  const { trait } = target;
  const { leadsTo } = POLE_WORDS[trait];
  const item: Question = { id: ON_TOPIC, trait, facet: poleWords(trait, 'high').adjective };
  return {
    persona: text,
    item,
    order: 'open',
    messages: [{ role: 'user', content: `${text ?? ''}\n\nDescribe this person in one sentence.` }],
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

/** The text a check is about. */
export function topicText({ candidates, settings }: RunState, subject: TopicSubject): Persona {
  if (typeof subject === 'number') return candidates[subject]?.text ?? null;
  const { trait } = settings.target;
  const pole = nearestPole(settings.target);
  if (subject === 'wanted') return description.text({ kind: 'pole', trait, pole });
  if (subject === 'opposite')
    return description.text({ kind: 'pole', trait, pole: pole === 'high' ? 'low' : 'high' });
  // The first placebo may be one of the run's own starting prompts.
  return placebos()[TOPIC_REFERENCES.indexOf(subject) + 1] ?? null;
}

/** Whom the check asks about now: the texts it is measured by come first, once. */
export const toJudge = ({ topics }: RunState, judging: number): TopicSubject =>
  TOPIC_REFERENCES.find((reference) => topics[reference] === undefined) ?? judging;

type Topics = RunState['topics'];

/** What irrelevant personas lead to on average; an empty description turned out to be no neutral text at all. */
const neutral = (topics: Topics): number =>
  meanOf(TOPIC_REFERENCES.slice(0, 3).map((reference) => topics[reference] ?? 0));

/** Whether this model can tell at all: the description of the wanted person is above both others. */
export const canTell = (topics: Topics): boolean =>
  (topics.wanted ?? 0) > Math.max(neutral(topics), topics.opposite ?? 0);

/** How far a text leads to the wanted person beyond irrelevant ones, nats; null where it was not asked. */
export function topicBeyond(topics: Topics, subject: TopicSubject): number | null {
  const own = topics[subject];
  return own === undefined ? null : own - neutral(topics);
}

/** A text passes above the irrelevant ones; where the model cannot tell, the check has no say. */
export const isOnTopic = (topics: Topics, candidate: number): boolean =>
  !canTell(topics) || (topicBeyond(topics, candidate) ?? 0) > 0;
