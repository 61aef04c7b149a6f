import type { Side } from '../../../core/talk/events';
import type { Pole, Trait } from '../../../core/vocabulary';
import { words } from './words';

const more = (trait: Trait, pole: Pole) => `more ${words.poleAdjective(trait, pole)}`;

/** The talk cell: one message to the model with and without a persona. Functions take finished figures. */
export const talk = {
  name: 'Talk',
  add: 'Talk to it',
  question: 'What does it say with the persona, and what without?',
  sentence:
    '{engine} answers every message twice: as it is, and as {persona}. Answers have at most {tokens} tokens, at temperature {temperature}, seed {seed}. {items} questions about {trait} are asked in between, {every}.',
  parts: {
    persona: { label: 'Persona', hint: 'It stands before the whole conversation on one side.' },
    tokens: {
      label: 'Longest answer, tokens',
      hint: 'A token is about three quarters of a word. The whole conversation has to fit into the model, so short answers allow more turns.',
    },
    temperature: {
      label: 'Temperature',
      hint: '0 always takes the likeliest word. The higher, the more chance there is in every answer.',
    },
    seed: { label: 'Seed', hint: 'The same seed and the same messages give the same answers.' },
    items: {
      label: 'Questions a measurement',
      hint: 'Each side answers them after its own conversation. Nothing of it enters the conversation.',
    },
    trait: {
      label: 'Trait',
      hint: 'What the questions are about. A persona that is meant for a trait is measured towards its end.',
      towards: (trait: Trait, pole: Pole) =>
        `${words.trait(trait).toLowerCase()} (${words.poleAdjective(trait, pole)})`,
    },
    every: {
      label: 'When to measure',
      hint: 'Before the first turn is always measured too: drift is the change since then.',
      value: (turns: number) =>
        turns === 0 ? 'when you ask for it' : turns === 1 ? 'after every turn' : `after every ${turns} turns`,
    },
  },
  choosePersona: 'Choose another persona',
  personaTitle: 'The persona',
  aim: (trait: Trait, pole: Pole) => `meant to make it ${more(trait, pole)}`,

  side: { none: 'As it is, no persona', persona: 'With the persona' } satisfies Record<Side, string>,
  transcript: {
    title: 'The conversation',
    you: 'You',
    turn: (no: number) => `Turn ${no}`,
    waiting: 'waits for its turn',
    writing: 'writing',
    empty: '(an empty answer)',
    cut: 'cut at the longest answer',
    stopped: 'not answered yet',
    sent: 'What was sent',
    sentLabel: (turn: number, side: string) => `What was sent in turn ${turn}, ${side}`,
    messages: 'Messages',
    prompt: 'The exact text that the model read',
    roles: { system: 'persona', user: 'you', assistant: 'the model' },
    facts: (promptTokens: string, tokens: string, seed: string) =>
      `${promptTokens} tokens read, ${tokens} written, seed ${seed}.`,
  },

  composer: {
    label: 'Your message to both',
    hint: 'Enter sends, Shift and Enter begin a new line.',
    send: 'Send',
    stop: 'Stop',
    stopping: 'Stopping',
    suggestions: 'Or take one of these',
    notSent: 'The message could not be stored. It is still here.',
  },
  /** Everyday openings, none of them a question of the bank; the first three that were not sent are offered. */
  suggestions: [
    'How was your weekend?',
    'A friend asks you to come to a big party tonight. What do you say?',
    'What do you do when a plan falls through?',
    'Tell me about something you would like to learn.',
    'Somebody takes the credit for your work. What now?',
    'What does your desk look like?',
    'How do you get on with new people?',
    'What keeps you awake at night?',
    'Describe a perfect day off.',
    'Would you lend me your favourite book?',
  ],

  measure: {
    title: 'Does the persona last?',
    now: 'Measure now',
    nowHint: (questions: number) => `${questions} questions for each side, after the conversation so far`,
    going: (after: number, done: string, total: string) =>
      after === 0
        ? `Measuring how it was before the first turn: ${done} of ${total} questions answered.`
        : `Measuring after ${after} ${after === 1 ? 'turn' : 'turns'}: ${done} of ${total} questions answered.`,
    done: (after: number) =>
      after === 0
        ? 'Measured before the first turn.'
        : `Measured after ${after} ${after === 1 ? 'turn' : 'turns'}.`,
    skip: 'Leave this measurement out',
    none: 'Nothing measured yet. Measure now asks both sides the same questions, as they stand after the conversation.',
  },

  figure: {
    title: 'The trait over the conversation',
    axis: (trait: Trait, pole: Pole) =>
      `Shift to ${words.poleAdjective(trait, pole)} answers, nats (0 = as it is, before any turn)`,
    axisShort: (trait: Trait, pole: Pole) => `Shift to ${words.poleAdjective(trait, pole)}, nats`,
    turns: 'turns before the questions',
    legend: { none: 'no persona', persona: 'persona' } satisfies Record<Side, string>,
    point: (after: number, persona: string, none: string | null) =>
      `${after === 0 ? 'Before any turn' : `After ${after} ${after === 1 ? 'turn' : 'turns'}`}: persona ${persona}${none === null ? '' : `, no persona ${none}`}.`,
    key: 'Bars: 95% intervals over questions. Filled or coloured: the persona. Grey: no persona.',
    caption: (model: string, persona: string, questions: string) =>
      `${model}, ${persona}, ${questions} unseen questions read by the likelihood of the answers.`,
    made: 'Personaloop',
    tableCaption: 'Shift of both sides in nats with 95% intervals, and the drift since before the first turn',
    columns: {
      after: 'turns',
      none: 'no persona',
      persona: 'persona',
      effect: 'what the persona adds',
      drift: 'drift',
      p: 'p (Holm)',
    },
    reference: 'the reference',
  },

  conclusion: {
    title: 'Conclusion, by rule.',
    start: (effect: string, trait: Trait, pole: Pole) =>
      `Before the first turn the persona moved the answers by ${effect} nats to the ${words.poleAdjective(trait, pole)} side.`,
    noStart: (effect: string) =>
      `Before the first turn the persona's answers were not distinguishable from those without it (${effect} nats), so there is little that could drift away.`,
    only: 'Measure again after some turns to see whether that lasts.',
    nearer: (turns: number, nats: string, found: boolean, p: string) =>
      `After ${turns} ${turns === 1 ? 'turn' : 'turns'} the persona's answers are ${nats} nats nearer to no persona: ${talkVerdict(found, p)}`,
    further: (turns: number, nats: string, found: boolean, p: string) =>
      `After ${turns} ${turns === 1 ? 'turn' : 'turns'} the persona's answers are ${nats} nats further from no persona: ${talkVerdict(found, p)}`,
    changed: (turns: number, nats: string, found: boolean, p: string) =>
      `After ${turns} ${turns === 1 ? 'turn' : 'turns'} what the persona adds has changed by ${nats} nats: ${talkVerdict(found, p)}`,
    tiny: 'under .001',
    foot: 'Both sides are asked the same questions, each after its own conversation.',
    simulated:
      'Simulated: the formula lets a persona fade a little with every turn. It says nothing about a real model.',
  },

  states: {
    fixed: 'Fixed since the talk began.',
    editable: 'Press an underlined part to change it. The talk begins with your first message.',
    real: (model: string) => `${model} is loaded with your first message if it is not there yet.`,
    again: 'Talk again',
    againHint: 'A new talk with the same settings, to change one thing',
    opening: 'Opening the talk',
    missing: 'This talk is not in this browser.',
    missingAdvice: 'It may have been deleted, or the link comes from another device. Open its file instead.',
    failed: 'The talk could not go on.',
    kept: (turns: number) => (turns === 1 ? '1 whole turn is saved.' : `${turns} whole turns are saved.`),
    resume: {
      answer: 'This talk stopped while an answer was being written.',
      measure: 'This talk stopped during a measurement.',
      note: 'Everything before is kept. An answer that was cut off is written again from its beginning, the same as before.',
      button: 'Go on',
      takeBack: 'Take the message back',
    },
    /** Where a talk stands, in the list of cells. */
    status: {
      ready: 'ready',
      loading: 'loading the model',
      answering: 'answering',
      measuring: 'measuring',
      pausing: 'stopping',
      stopped: (turns: number) => `stopped after ${turns} ${turns === 1 ? 'turn' : 'turns'}`,
      waiting: (turns: number) => `${turns} ${turns === 1 ? 'turn' : 'turns'}`,
      failed: 'stopped by an error',
      elsewhere: 'goes on in another tab',
    },
    announce: {
      ready: 'Ready.',
      loading: 'Loading the model.',
      running: 'The model is answering.',
      pausing: 'Stopping.',
      paused: 'Stopped.',
      finished: 'Both sides have answered.',
      failed: 'Stopped by an error.',
      elsewhere: 'This talk goes on in another tab.',
    },
  },

  /** Instead of the usual words for a context that is too small. */
  tooLong: {
    what: 'The conversation is longer than this model can read at once.',
    advice:
      'Nothing said is lost. Start again with shorter answers (120 tokens or fewer) or shorter messages, or take a model that reads more at once.',
    action: 'retry' as const,
    label: 'Start again',
  },
};

function talkVerdict(found: boolean, p: string): string {
  return found
    ? `more than chance (p ${p.startsWith('under') ? p : `= ${p}`}).`
    : 'not distinguishable from no change.';
}
