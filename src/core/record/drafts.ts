import * as v from 'valibot';
import type { RunSettings } from '../loop/types';
import { STUDY_IDS, studyOf, type StudyId, type StudySettings } from '../studies/index';
import { LONGEST_MESSAGE, talkSettingsSchema, type TalkSettings } from '../talk/settings';
import { settingsSchema, storedChoiceSchema, type StoredChoice } from './schema';

/**
 * Cells that are being set up, as a browser keeps them between visits. What is wrong or of an older shape reads as
 * null: a draft that cannot be read is no loss that is worth a message, and the defaults take its place.
 */
const runDraft = v.object({
  settings: settingsSchema,
  /** A second model that writes the prompts; null where the one that answers does. */
  writer: v.nullable(storedChoiceSchema),
});

export interface RunDraft {
  readonly settings: RunSettings;
  readonly writer: StoredChoice | null;
}

/** What is typed and not sent yet. */
const typed = v.pipe(v.string(), v.maxLength(LONGEST_MESSAGE));
const talkDraft = v.object({ settings: talkSettingsSchema, message: typed });
const typedIn = v.record(v.string(), typed);

export interface TalkDraft {
  readonly settings: TalkSettings;
  readonly message: string;
}

const names = v.array(v.string());
const handout = v.object({
  title: v.string(),
  kind: v.picklist(['run', ...STUDY_IDS]),
  locked: names,
  hidden: names,
  /** The settings as the handout brought them. */
  draft: v.unknown(),
});

/** A handout that was opened: what it keeps as it is and what it does not offer. */
export interface KeptHandout {
  readonly title: string;
  readonly kind: 'run' | StudyId;
  readonly locked: readonly string[];
  readonly hidden: readonly string[];
  readonly draft?: unknown;
}

const read = <S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> | null => {
  const result = v.safeParse(schema, input);
  return result.success ? result.output : null;
};

export const readRunDraft = (input: unknown): RunDraft | null => read(runDraft, input);

export const readTalkDraft = (input: unknown): TalkDraft | null => read(talkDraft, input);

/** What is typed into talks that have begun, by the talk's id. */
export const readTyped = (input: unknown): Readonly<Record<string, string>> => read(typedIn, input) ?? {};

export const readHandout = (input: unknown): KeptHandout | null => read(handout, input);

export const readChoice = (input: unknown): StoredChoice | null => read(storedChoiceSchema, input);

/** The settings of a study that is being set up, checked by the study itself. */
export const readStudyDraft = <Id extends StudyId>(study: Id, input: unknown): StudySettings<Id> | null =>
  read(studyOf(study).settings as v.GenericSchema<unknown, StudySettings<Id>>, input);
