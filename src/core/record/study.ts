import * as v from 'valibot';
import { ENGINE_ERROR_CODES, InputError } from '../errors';
import { refused } from '../problems/refused';
import { INSTRUMENT_IDS, instrumentOf } from '../instruments/index';
import { itemReading } from '../instruments/item-reading';
import { questionsOf, STUDY_IDS, studyOf, type StudyId, type StudyItems } from '../studies/index';
import { ALL_TRAITS, type ItemReading } from '../vocabulary';
import { checkReading } from './check-answers';
import type { InputProblem } from '../problems/contract';
import { placeOf, wantedBy } from './issue';
import {
  engineSchema,
  headSchema,
  itemSchema,
  readingSchema,
  storedChoiceSchema,
  type RunHead,
} from './schema';

/** The stored form of a study, version 1. As for runs: events are the study, everything shown comes from them. */
export const STUDY_SCHEMA_VERSION = 1;

const { entries } = headSchema;

/** Situational items by trait, other questions by instrument, each in its own form; what is neither is left out. */
const itemsSchema = v.object(
  Object.fromEntries([
    ...ALL_TRAITS.map((trait) => [trait, v.exactOptional(v.array(itemSchema))] as const),
    ...INSTRUMENT_IDS.map((id) => [id, v.exactOptional(v.array(instrumentOf(id).stored))] as const),
  ]),
);

/** One of several models of a study: where it is from, what it said of itself, why it could not go on. */
const modelSchema = v.object({
  choice: storedChoiceSchema,
  /** Null until it has been loaded. */
  target: v.nullable(engineSchema),
  /** Why its questions are not all answered; null where nothing stands in the way. */
  failure: v.nullable(
    v.object({ code: v.picklist([...ENGINE_ERROR_CODES, 'choose-again', 'other-model']), raw: v.string() }),
  ),
});
export type StudyModel = v.InferOutput<typeof modelSchema>;

/** Head without what belongs to one kind of study; `settings` is checked by the study itself. */
const studyHeadSchema = v.object({
  schema: v.literal(STUDY_SCHEMA_VERSION),
  id: entries.id,
  title: entries.title,
  createdAt: entries.createdAt,
  app: entries.app,
  study: v.picklist(STUDY_IDS),
  settings: v.unknown(),
  bank: entries.bank,
  /** The questions asked. */
  items: itemsSchema,
  choice: entries.choice,
  target: v.nullable(engineSchema),
  /** Where several models answer, in the order of the settings; `choice` is then the first of them, `target` null. */
  models: v.exactOptional(v.array(modelSchema)),
  device: entries.device,
  /** No language model answered, in a study of several models: none of them is one. */
  simulated: v.boolean(),
  runningMs: entries.runningMs,
  /** Questions answered and planned. */
  progress: v.object({ done: v.number(), total: v.number() }),
});

const eventSchema = v.object({
  type: v.literal('read'),
  job: v.string(),
  readings: v.array(readingSchema),
});

const recordSchema = v.object({
  kind: v.literal('personaloop-study'),
  ...studyHeadSchema.entries,
  events: v.array(eventSchema),
});

/** One batch of answers to one job. */
export interface StudyEvent {
  readonly type: 'read';
  readonly job: string;
  readonly readings: readonly ItemReading[];
}

type OfRunsOnly = 'schema' | 'settings' | 'items' | 'writer' | 'optimizer' | 'progress' | 'copyOf';

export interface StudyHead extends Omit<RunHead, OfRunsOnly> {
  readonly schema: typeof STUDY_SCHEMA_VERSION;
  readonly study: StudyId;
  readonly settings: unknown;
  readonly items: StudyItems;
  readonly progress: { readonly done: number; readonly total: number };
  readonly models?: readonly StudyModel[];
}
export type StudyRecord = StudyHead & {
  readonly kind: 'personaloop-study';
  readonly events: readonly StudyEvent[];
};

export const isStudy = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && (input as { kind?: unknown }).kind === 'personaloop-study';

/** A typed study from anything. Throws InputError with one sentence that names the place. */
export function readStudy(input: unknown): StudyRecord {
  if (!isStudy(input)) throw refused({ kind: 'not-a', what: 'study' });
  const { schema } = input as { schema?: unknown };
  if (typeof schema === 'number' && schema > STUDY_SCHEMA_VERSION)
    throw refused({ kind: 'newer-version', what: 'study' });
  const record = check(recordSchema, input, '');
  const settings = check(studyOf(record.study).settings, record.settings, 'settings.');
  const study = { ...record, settings } as StudyRecord;
  checkModels(study);
  checkAnswers(study);
  return study;
}

const damaged = (at: string, because: InputProblem) =>
  refused({ kind: 'damaged', what: 'study', at, because });

/** Each job names its model by place: a missing one would leave answers without a model. */
function checkModels({ study, settings, models }: StudyRecord): void {
  const wanted = studyOf(study).models?.(settings).length ?? 0;
  const here = models?.length ?? 0;
  if (wanted !== here) throw damaged('models', { kind: 'models-counted', wanted, here });
}

/** Answers that an instrument or a reading cannot score would stop the page later, without a word on where they are. */
function checkAnswers({ study, settings, items, events }: StudyRecord): void {
  const jobs = new Map(
    studyOf(study)
      .plan(settings, items)
      .map((job) => [job.id, job] as const),
  );
  events.forEach(({ job: id, readings }, at) => {
    const job = jobs.get(id);
    if (!job) return;
    const questions = new Map(questionsOf(items, job).map((q) => [q.id, q]));
    for (const reading of readings) {
      const question = questions.get(reading.itemId);
      try {
        if (!('instrument' in job)) checkReading(job.reading, reading);
        else if (question) itemReading(instrumentOf(job.instrument), { question, results: reading.asks });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        throw damaged(`events.${at}`, error.problem);
      }
    }
  });
}

function check<S extends v.GenericSchema>(schema: S, input: unknown, at: string): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw damaged(placeOf(issue, at), wantedBy(issue));
}
