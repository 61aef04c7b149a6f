import { meanOf } from '../stats/moments';
import {
  ANSWER_KEYS,
  type AnswerKey,
  type Ask,
  type AskResult,
  type Item,
  type ItemReading,
  type Message,
  type Persona,
} from '../vocabulary';

export const READING_IDS = ['letters', 'answers', 'written'] as const;
export type ReadingId = (typeof READING_IDS)[number];

export interface AskOptions {
  /** Both answer pairs (confirm and report) or the first only (search); `letters` lists all there are. */
  readonly bothPairs: boolean;
  /** One of the reading's forms; the first by default. */
  readonly form?: string;
  /** Puts the item's paraphrase in the place of its own words. */
  readonly paraphrased?: boolean;
}

/** Turns item and persona into asks, and their results into one log-odds (science.md 3). */
export interface Reading {
  readonly id: ReadingId;
  /** Ways of putting the question, the default first. */
  readonly forms: readonly string[];
  /** Throws InputError for a form that is not in `forms`. */
  asks(persona: Persona, item: Item, options: AskOptions): Ask[];
  /** `results` in the order of `asks`. */
  read(item: Item, results: readonly AskResult[]): ItemReading;
  /** As in `ITEM_SCORES`. */
  itemScore(reading: ItemReading, none: ItemReading | undefined): number | null;
}

/** The answers an item has, first pair first; imported statements have one pair only. */
export const answerKeysOf = (item: Item): AnswerKey[] => ANSWER_KEYS.filter((key) => item[key] !== '');

export const personaMessages = (persona: Persona): Message[] =>
  persona === null ? [] : [{ role: 'system', content: persona }];

/** Mean option mass of the asks that list options; null where none does. */
export function meanMass(results: readonly AskResult[]): number | null {
  const masses = results.flatMap(({ mass }) => (mass === null ? [] : [mass]));
  return masses.length > 0 ? meanOf(masses) : null;
}

/** Situation and question as one text; the paraphrase where it is asked for and there is one. */
export function questionOf(item: Item, { paraphrased }: AskOptions): string {
  const other = [item.paraphrasedSituation, item.paraphrasedQuery].filter(Boolean).join(' ');
  return paraphrased && other ? other : [item.situation, item.query].filter(Boolean).join(' ');
}
