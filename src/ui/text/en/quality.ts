import type { Pole, Trait } from '../../../core/vocabulary';
import { words } from './words';

/** The quality cell: each figure with one sentence on what it means. */
export const quality = {
  question: 'How far can this number be trusted?',
  sentence:
    'Ask {items} of {bank} about {trait} as {persona}, read by {reading}, in three forms and in other words. {respondents} simulated people answer too. {engine} answers for all.',
  items: { hint: 'More questions make every figure here steadier.' },
  trait: { label: 'Trait', hint: 'What the questions are about.' },
  persona: {
    label: 'Persona',
    rule: (trait: Trait, pole: Pole) => `someone very ${words.poleAdjective(trait, pole)}`,
    own: 'your own persona',
    pole: 'By rule, the strongest adjectives',
    ownLabel: 'Or your own persona; it is counted towards the end chosen above',
    placeholder: 'You are the person who says hello first.',
    hint: 'The answers under this persona are what is looked at.',
  },
  respondents: {
    label: 'Simulated people',
    hint: 'The model answers as people with short made-up lives, in three forms each. Reliability needs them.',
  },

  figure: {
    title: 'The smallest shift that can be seen',
    axis: 'Smallest mean shift told from none in 8 of 10 tries, nats',
    axisShort: 'Smallest detectable shift, nats',
    questions: 'questions asked',
    own: (nats: string) => `what this persona does: ${nats}`,
    point: (items: number, nats: string, interval: string) =>
      `With ${items} questions ${nats} nats, interval ${interval}.`,
    nothing: 'Nothing measured yet.',
    columns: { items: 'questions', nats: 'smallest shift, nats' },
    tableCaption: 'Smallest detectable shift by number of questions, with 95% intervals',
  },

  table: {
    caption: 'Quality of the measurement: each figure with its 95% interval and what it means',
    figure: 'figure',
    value: 'value',
    means: 'what it means',
  },

  rows: {
    refusal: 'refused',
    order: 'changes with the order of the options',
    form: 'changes with the form of the question',
    paraphrase: 'changes with other words',
    retest: 'same picture in another form',
    alpha: 'questions go together',
    splitHalf: 'halves agree',
    spread: 'spread of the effect, nats',
    shift: 'effect of the persona, nats',
  },
  /** Sentences by rule, from the figure alone. */
  means: {
    refusal: (high: boolean) =>
      high ? 'Too often no usable answer: scores say little.' : 'Nearly always one of the options is chosen.',
    order: (high: boolean) =>
      high
        ? 'Where an option stands matters a lot; asking in both orders is needed.'
        : 'Where an option stands matters little.',
    form: (high: boolean) =>
      high
        ? 'Another wording of the frame changes many answers: compare only scores made with one form.'
        : 'The frame around a question matters little.',
    paraphrase: (high: boolean) =>
      high
        ? 'The same situation in other words often gets another answer.'
        : 'The same situation in other words mostly gets the same answer.',
    retest: (good: boolean) =>
      good
        ? 'The forms draw the same picture of the questions.'
        : 'The forms draw different pictures: a score belongs to its form.',
    alpha: (good: boolean) =>
      good
        ? 'The questions measure something in common.'
        : 'The questions measure little in common for these people.',
    splitHalf: (good: boolean) =>
      good
        ? 'One half of the questions would tell the same story.'
        : 'Another half would tell another story.',
    spread: 'The larger, the more questions a small effect needs.',
    shift: (seen: boolean) =>
      seen ? 'Above 0: the persona moves the answers its way.' : 'The interval reaches 0: no effect shown.',
  },
  missing: {
    waiting: 'not measured yet',
    noOptions: 'this reading lists no options',
    noOtherWords: 'these questions have no other words',
    noRespondents: 'needs simulated people',
    noVariance: 'the answers do not differ enough',
  },
  verdict: {
    waiting: 'The conclusion comes when all questions are answered.',
    seen: (shift: string, need: string, items: number) =>
      `The persona moves the answers by ${shift} nats. With ${items} questions, ${need} nats can be told from none: enough.`,
    unseen: (shift: string, need: string, items: number) =>
      `The persona moves the answers by ${shift} nats. Even ${items} questions tell only ${need} nats and more from none: too few for an effect this small.`,
    from: (items: number) => `${items} questions are the fewest of 3, 10, 20 and 30 that would do.`,
    form: (share: string) => `Another form of the question changes ${share} of the answers.`,
    alpha: (alpha: string) => `Over simulated people alpha is ${alpha}.`,
    noAlpha: 'Reliability over people was not measured.',
  },
};
