import type * as v from 'valibot';
import type { Ask, AskResult, Persona, Question } from '../vocabulary';

export const INSTRUMENT_IDS = ['ipip-neo-120', 'card-task', 'capability'] as const;
export type InstrumentId = (typeof INSTRUMENT_IDS)[number];

/** One question with the engine's answers to its asks. */
export interface Answered<Q extends Question> {
  readonly question: Q;
  /** In the order of `asks(persona, question)`. */
  readonly results: readonly AskResult[];
}

/** One figure of an instrument: the mean of what each of its questions contributes. */
export interface Scale<Q extends Question> {
  readonly id: string;
  /** The least and the most a question can contribute, in the instrument's own unit. */
  readonly range: readonly [number, number];
  /** What the mean is compared with (people, guessing, the best answer); null where there is nothing. */
  readonly reference: number | null;
  /** One question's part; null for a question of another scale. Throws InputError where answers are missing. */
  value(answered: Answered<Q>): number | null;
}

/**
 * A set of questions with the way to put them and to score the answers. An instrument is one file and one line
 * in the index, and passes the contract suite (contract.test.ts). Situational banks are put by a reading
 * (science.md 3) instead; the others have one exact way of their own.
 */
export interface Instrument<Q extends Question, S> {
  readonly id: InstrumentId;
  readonly version: number;
  /** Who wrote the questions, and their licence. */
  readonly credit: string;
  /** Number of questions, so that the cost can be told before they are loaded. */
  readonly size: number;
  /** One question as a record keeps it. */
  readonly stored: v.GenericSchema<unknown, Q>;
  /** Reads the questions from the instrument's data. Throws InputError naming the question that is wrong. */
  questions(data: unknown): readonly Q[];
  /** All asks that one question needs: every order of its options. */
  asks(persona: Persona, question: Q): Ask[];
  /** What these questions measure; each question belongs to at least one scale. */
  scales(questions: readonly Q[]): readonly Scale<Q>[];
  /** The score of one respondent. Throws InputError where answers are missing. */
  score(answered: readonly Answered<Q>[]): S;
}
