import type { CapabilityQuestion } from '../../../core/instruments/capability';
import type { CardRound } from '../../../core/instruments/card-task';
import type { InstrumentId } from '../../../core/instruments/contract';
import type { Statement } from '../../../core/instruments/ipip-score';
import type { Question } from '../../../core/vocabulary';
import { words } from './words';

/** What one instrument is called and what its figures are. */
interface InstrumentWords {
  readonly question: string;
  /** In the settings sentence. */
  readonly short: string;
  readonly long: string;
  /** In a list of facts: 'the self-report (IPIP-NEO-120)'. */
  readonly name: string;
  readonly title: string;
  /** What the axis measures. */
  readonly axis: string;
  /** What the reference line is; with its figure where all scales share one. */
  readonly reference: string;
  readonly score: string;
  readonly caption: string;
  /** Columns of the instrument's own figures. */
  readonly extra: readonly string[];
  /** Caption of the list of answers: what the log-odds mean. */
  readonly answers: string;
}

const INSTRUMENTS: Readonly<Record<InstrumentId, InstrumentWords>> = {
  'ipip-neo-120': {
    question: 'What does it say about itself?',
    short: '120 statements about itself',
    long: 'What it says: 120 statements about oneself, rated from very inaccurate to very accurate (IPIP-NEO-120)',
    name: 'the self-report (IPIP-NEO-120)',
    title: 'What it says about itself',
    axis: 'Mean rating, 1 to 5 (dashed: mean of about 600,000 people)',
    reference: 'mean of about 600,000 people',
    score: 'rating, 1 to 5',
    caption: 'Mean rating of each trait with its 95% interval, beside people, and the change from no persona',
    extra: ['balanced', 'spread (people)'],
    answers: 'Every statement with its log-odds; above 0 speaks for the high end of the trait',
  },
  'card-task': {
    question: 'How much does it risk?',
    short: '27 rounds of a card game',
    long: 'What it does: 27 rounds of a card game with points to win and to lose (after the Columbia Card Task)',
    name: 'the card game (after the Columbia Card Task)',
    title: 'How many cards it turns over',
    axis: 'Mean number of cards, 0 to 32 (dashed: best number of cards)',
    reference: 'best number of cards',
    score: 'cards, 0 to 32',
    caption:
      'Mean number of cards with its 95% interval, beside the best number, and the change from no persona',
    extra: ['distance from the best'],
    answers: 'Every round with its log-odds; above 0 leans to numbers near the best one',
  },
  capability: {
    question: 'What does it know, and does a persona cost it any of that?',
    short: '80 questions with one right answer',
    long: 'What it knows: 80 questions with one right answer, on facts, arithmetic, logic and what others believe',
    name: 'the knowledge probe',
    title: 'How likely the right answer is',
    axis: 'Mean chance of the right answer (dashed: guessing, .25)',
    reference: 'guessing',
    score: 'chance of the right answer',
    caption:
      'Mean chance of the right answer with its 95% interval, beside guessing, and the change from no persona',
    extra: ['share right'],
    answers:
      'Every question with its log-odds; above 0 the right answer is likelier than the wrong ones together',
  },
};

const SCALES: Readonly<Record<string, string>> = {
  cards: 'Cards turned over',
  all: 'All questions',
  facts: 'Facts',
  arithmetic: 'Arithmetic',
  logic: 'Logic',
  beliefs: 'What others believe',
};

/** The profile cell. Functions take finished figures. */
export const profile = {
  instruments: INSTRUMENTS,
  scale: (id: string) => SCALES[id] ?? words.trait(id as Parameters<typeof words.trait>[0]),
  sentence: 'Put {instrument} to it with {prompts}, and with no persona. {engine} answers.',
  instrument: {
    label: 'Instrument',
    hint: 'What a model says about itself, what it does and what it knows need not agree.',
  },
  /** One question in a few words, for a list of answers. */
  asked: (id: InstrumentId, question: Question): string => {
    if (id === 'ipip-neo-120') return (question as Statement).text;
    if (id === 'capability') return (question as CapabilityQuestion).text;
    const { bad, gain, loss } = question as CardRound;
    return `${bad} bad of 32, win ${gain} a card, lose ${loss}`;
  },

  figure: {
    change: 'change from none',
    key: (reference: string) =>
      `Dashed line: ${reference}. Hollow with a grey line: no persona. Filled: the trait a prompt aims at, or any prompt where there is no trait.`,
    keySimulated: (reference: string) =>
      `Dashed line: ${reference}. Grey: no persona. All marks are hollow: simulated.`,
    opening: (prompts: number, instrument: string) =>
      `${prompts} ${prompts === 1 ? 'prompt' : 'prompts'}, ${instrument}.`,
    row: (label: string, scale: string, score: string, change: string | null) =>
      `${label}: ${scale} ${score}${change === null ? '' : `, change from no persona ${change}`}.`,
  },

  table: {
    scale: 'scale',
    change: 'change from none',
    p: 'p (Holm)',
    target: 'aim',
    none: 'the reference',
    few: 'under 3 questions',
    waiting: 'not measured yet',
    whole: 'comes at the end',
  },

  conclusion: {
    waiting: 'The conclusion comes when all questions are answered.',
    above: (list: string) => `above the ${INSTRUMENTS['ipip-neo-120'].reference} on ${list}`,
    below: (list: string) => `below it on ${list}`,
    belowOnly: (list: string) => `below the ${INSTRUMENTS['ipip-neo-120'].reference} on ${list}`,
    people: (parts: string) => `With no persona its ratings lie ${parts}.`,
    peopleNone: `With no persona no rating lies apart from the ${INSTRUMENTS['ipip-neo-120'].reference}.`,
    moved: (label: string, list: string) => `${label} moved ${list}.`,
    movedNone: (label: string) => `${label} moved nothing by more than chance.`,
    knows: (share: string, interval: string, count: string) =>
      `With no persona ${share} ${interval} of ${count} questions are right; guessing is right on .25.`,
    knowledge: {
      more: (label: string, change: string, p: string) =>
        `${label} adds to it: the chance of the right answer changed by ${change} (p ${p}).`,
      less: (label: string, change: string, p: string) =>
        `${label} costs knowledge: the chance of the right answer changed by ${change} (p ${p}).`,
      none: (label: string, change: string) =>
        `${label} changed the chance of the right answer by ${change}; that could be chance.`,
    },
    cards: (cards: string, best: string, standing: 'more' | 'fewer' | 'about') =>
      `With no persona it turns over ${cards} cards; ${best} are best on average${
        standing === 'about' ? ', within the interval' : `: ${standing} than pays`
      }.`,
    risk: {
      more: (label: string, change: string, p: string) =>
        `${label} takes more risk: ${change} cards (p ${p}).`,
      less: (label: string, change: string, p: string) =>
        `${label} takes less risk: ${change} cards (p ${p}).`,
      none: (label: string, change: string) =>
        `${label} changed the number of cards by ${change}; that could be chance.`,
    },
    /** What such figures do not say. */
    limits: {
      'ipip-neo-120':
        'These are a model’s answers to statements, not a personality: it may act otherwise than it says.',
      'card-task':
        'It names a number and has nothing to lose: this is a choice of words, close to a bet but not one.',
      capability: 'These are 80 questions, a probe for losses and not a test of all it can do.',
    } satisfies Record<InstrumentId, string>,
  },
};
