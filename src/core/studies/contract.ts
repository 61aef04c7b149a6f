import type * as v from 'valibot';
import type { InstrumentId } from '../instruments/contract';
import type { ReadingId } from '../readings/contract';
import type { StoredChoice } from '../record/schema';
import type { Item, ItemReading, Persona, Question, Split, Trait } from '../vocabulary';

export const STUDY_IDS = ['calibration', 'compare', 'transfer', 'quality', 'profile', 'intensity'] as const;
export type StudyId = (typeof STUDY_IDS)[number];

/** A reading with one of its forms. */
export interface Way {
  readonly reading: ReadingId;
  readonly form: string;
}

interface AnyJob {
  /** Unique within the study. */
  readonly id: string;
  readonly persona: Persona;
  /** Ids of the questions. */
  readonly items: readonly string[];
  /** Place of the model that answers among those of the study; absent where the study has one model. */
  readonly model?: number;
}

/** Situational items of one trait put to the model under one persona in one way. */
export interface ReadingJob extends AnyJob, Way {
  readonly trait: Trait;
  readonly bothPairs: boolean;
  readonly paraphrased: boolean;
}

/** Questions of another instrument put to the model under one persona, in the instrument's own way. */
export interface InstrumentJob extends AnyJob {
  readonly instrument: InstrumentId;
}

/** The unit a study is planned in. */
export type Job = ReadingJob | InstrumentJob;

/** The questions of a study: situational items by trait, other questions by instrument. */
export type StudyItems = {
  readonly [T in Trait]?: readonly Item[];
} & { readonly [Id in InstrumentId]?: readonly Question[] };
export type StudyReadings = ReadonlyMap<string, readonly ItemReading[]>;

/** The questions a job draws from. */
export const questionsOf = (items: StudyItems, job: Job): readonly Question[] =>
  items['instrument' in job ? job.instrument : job.trait] ?? [];

/** What a study takes from the bank of each trait, or a whole instrument. */
export type StudyNeed =
  | {
      readonly trait: Trait;
      readonly split: Split;
      readonly count: number;
      /** Id of an imported bank; without it the built-in one. */
      readonly bank?: string;
    }
  | { readonly instrument: InstrumentId };

/**
 * A measurement without a search: what to ask is known from the start. Pure; a driver scores the jobs in order,
 * stores each batch, and the result is computed from whatever is there. A study is one file and one index line.
 */
export interface Study<Settings, Result> {
  readonly id: StudyId;
  readonly settings: v.GenericSchema<unknown, Settings>;
  readonly defaults: Settings;
  needs(settings: Settings): StudyNeed[];
  /** Jobs in the order they are scored; those of one model stand together, so that it is loaded once. */
  plan(settings: Settings, items: StudyItems): Job[];
  /** The models that answer, where the settings name several; jobs name them by their place. */
  models?(settings: Settings): readonly StoredChoice[];
  /** Whatever can be said from the readings so far; parts that need more are null. */
  summarise(settings: Settings, items: StudyItems, readings: StudyReadings): Result;
}

/** Readings of one job by item id; empty while it has none. */
export const byItem = (readings: StudyReadings, job: string): Map<string, ItemReading> =>
  new Map((readings.get(job) ?? []).map((r) => [r.itemId, r]));

/** Values of two jobs on the items that both have, in the first one's order. */
export function paired(
  readings: StudyReadings,
  a: string,
  b: string,
  value: (reading: ItemReading) => number | null = (r) => r.logOdds,
): { a: number[]; b: number[]; items: string[] } {
  const other = byItem(readings, b);
  const out = { a: [] as number[], b: [] as number[], items: [] as string[] };
  for (const one of readings.get(a) ?? []) {
    const theirs = other.get(one.itemId);
    const [x, y] = [value(one), theirs ? value(theirs) : null];
    if (x === null || y === null) continue;
    out.a.push(x);
    out.b.push(y);
    out.items.push(one.itemId);
  }
  return out;
}
