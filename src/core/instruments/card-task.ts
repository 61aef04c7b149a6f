import * as v from 'valibot';
import type { RuleProblem } from '../problems/schemas';
import { refused } from '../problems/refused';
import { personaMessages } from '../readings/contract';
import { meanOf } from '../stats/moments';
import type { Ask, Persona, Question } from '../vocabulary';
import type { Answered, Instrument } from './contract';
import { optionProbabilities, refuseRepeats } from './probabilities';
import { line } from './read-data';

const CARDS = 32;
const NUMBERS = Array.from({ length: CARDS + 1 }, (_, n) => n);
const KEYS = NUMBERS.map(String);

/** What is at stake in one round. */
export interface Stakes {
  /** Bad cards among the 32. */
  readonly bad: number;
  /** Points for each good card. */
  readonly gain: number;
  /** Points lost when a bad card is among those turned over. */
  readonly loss: number;
}

export interface CardRound extends Question, Stakes {
  readonly trait: null;
  /** Number of cards with the highest expected points; the smaller where two are equally good. */
  readonly optimum: number;
}

export interface CardScore {
  /** Risk-taking: mean over rounds of the expected number of cards, 0..32. */
  readonly cards: number;
  /** Mean of expected number minus optimum, in cards; > 0: more risk than pays. */
  readonly deviation: number;
  /** Mean distance of the expected number from the optimum, in cards. */
  readonly distance: number;
  readonly rounds: readonly { readonly id: string; readonly cards: number; readonly optimum: number }[];
}

/**
 * Expected points of turning over `cards`: P0 cards gain - (1 - P0) loss, where P0 is the probability that all
 * of them are good (science.md 2.3). The ask states these rules: a bad card takes the round's gains as well.
 */
export function expectedPoints({ bad, gain, loss }: Stakes, cards: number): number {
  let allGood = 1;
  for (let drawn = 0; drawn < cards; drawn++) allGood *= (CARDS - bad - drawn) / (CARDS - drawn);
  return allGood * cards * gain - (1 - allGood) * loss;
}

/** argmax of the expected points. Several rounds have exact ties, which rounding must not decide. */
export const optimalCards = (stakes: Stakes): number =>
  NUMBERS.reduce(
    (best, n) => (expectedPoints(stakes, n) > expectedPoints(stakes, best) + 1e-9 ? n : best),
    0,
  );

const ROUNDS: readonly CardRound[] = [1, 3, 5].flatMap((bad) =>
  [10, 20, 30].flatMap((gain) =>
    [250, 500, 750].map((loss) => ({
      id: `cards-${bad}-${gain}-${loss}`,
      trait: null,
      facet: `${bad} bad`,
      bad,
      gain,
      loss,
      optimum: optimalCards({ bad, gain, loss }),
    })),
  ),
);

/** The rounds come from the rules; there is nothing to load. */
function questions(data: unknown): readonly CardRound[] {
  if (data !== undefined) throw refused({ kind: 'cards-take-no-data' });
  return ROUNDS;
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const stored = v.pipe(
  v.object({
    id: line,
    trait: v.null(),
    facet: line,
    bad: v.pipe(whole, v.maxValue(CARDS)),
    gain: whole,
    loss: whole,
    optimum: v.number(),
  }),
  v.check((round) => round.optimum === optimalCards(round), 'best-cards' satisfies RuleProblem),
);

const amount = (n: number): string => (n === 1 ? '1 card' : `${n} cards`);

function question({ bad, gain, loss }: Stakes): string {
  const bads = bad === 1 ? '1 of them is a bad card' : `${bad} of them are bad cards`;
  return (
    `In a game, ${CARDS} cards lie face down. ${bads} and the other ${CARDS - bad} are good cards. ` +
    `You say once how many cards you turn over. If all of them are good, you win ${gain} points for each. ` +
    `If there is a bad card among them, you win nothing and lose ${loss} points. ` +
    `How many cards would you turn over, from 0 to ${CARDS}?`
  );
}

/**
 * The whole answer is scored, up to the word 'card(s)'. As labels the numbers would not do: where a tokenizer
 * writes digits one by one, '1' is how '12' starts and would count its probability too. With the word behind it
 * no option is the start of another, so the 33 are different events and renormalising over them is exact. Their
 * token counts differ, and that is right: a sum over tokens is the probability of the text; a mean would not be.
 * Small models need no skill with letters for this, only to go on with the sentence. 33 short continuations a
 * round share one prompt.
 */
function asks(persona: Persona, round: CardRound): Ask[] {
  const furthest = Math.max(round.optimum, CARDS - round.optimum);
  return [
    {
      persona,
      item: round,
      order: 'open',
      messages: [...personaMessages(persona), { role: 'user', content: question(round) }],
      prefill: 'I would turn over',
      kind: 'continuation',
      options: NUMBERS.map((n) => ({
        key: String(n),
        text: ` ${amount(n)}`,
        lean: 1 - (2 * Math.abs(n - round.optimum)) / furthest,
      })),
    },
  ];
}

const expectedCards = (answered: Answered<CardRound>): number => {
  const p = optionProbabilities(answered, ['open'], KEYS);
  return NUMBERS.reduce((sum, n) => sum + n * (p[n] ?? 0), 0);
};

/** One scale: the mean of the expected numbers of cards, beside the mean of the best numbers. */
const scales = (rounds: readonly CardRound[]) => [
  {
    id: 'cards',
    range: [0, CARDS] as const,
    reference: rounds.length > 0 ? meanOf(rounds.map((r) => r.optimum)) : null,
    value: expectedCards,
  },
];

function score(answered: readonly Answered<CardRound>[]): CardScore {
  refuseRepeats(answered.map((a) => a.question));
  const missing = ROUNDS.find(({ id }) => !answered.some((a) => a.question.id === id));
  if (missing) throw refused({ kind: 'answer-missing', item: missing.id });
  const rounds = answered.map((a) => ({
    id: a.question.id,
    cards: expectedCards(a),
    optimum: a.question.optimum,
  }));
  return {
    cards: meanOf(rounds.map((r) => r.cards)),
    deviation: meanOf(rounds.map((r) => r.cards - r.optimum)),
    distance: meanOf(rounds.map((r) => Math.abs(r.cards - r.optimum))),
    rounds,
  };
}

/** Behaviour: the cold Columbia Card Task, 27 rounds without feedback (science.md 2.3). */
export const cardTask: Instrument<CardRound, CardScore> = {
  id: 'card-task',
  version: 1,
  credit:
    'After the cold Columbia Card Task (Figner et al. 2009); rounds and wording made for this project (MIT)',
  size: ROUNDS.length,
  stored,
  questions,
  asks,
  scales,
  score,
};
