import * as v from 'valibot';
import type { RuleProblem } from '../problems/schemas';
import { READING_IDS } from '../readings/contract';
import { ALL_TRAITS, POLES, SPLITS } from '../vocabulary';
import { SCHEMA_VERSION } from './version';
import { OBJECTIVES, PROPOSER_CHOICES, PROPOSER_IDS, TOPIC_REFERENCES, type RunEvent } from '../loop/types';

/**
 * The stored form of a run, version 1. Events are the run; everything shown is computed from them.
 * Whatever comes from a file or from IndexedDB passes `readRecord` in migrate.ts first.
 */
export { SCHEMA_VERSION };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const nullable = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);

const target = v.variant('kind', [
  v.object({ kind: v.literal('pole'), trait: v.picklist(ALL_TRAITS), pole: v.picklist(POLES) }),
  v.object({
    kind: v.literal('intensity'),
    trait: v.picklist(ALL_TRAITS),
    tau: v.pipe(finite, v.minValue(0), v.maxValue(1)),
  }),
]);

const positive = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
/** So many that nobody means them would keep the loop busy before anything is shown. */
const prompts = v.pipe(v.array(v.string()), v.maxLength(1000));
const limit = nullable(v.pipe(finite, v.minValue(0)));

export const settingsSchema = v.object({
  target,
  /** Id of an imported bank; without it the built-in one. */
  bank: v.exactOptional(v.string()),
  reading: v.picklist(READING_IDS),
  /** Runs that do not say used the default form. */
  form: v.optional(nullable(v.string()), null),
  protocol: v.picklist(['careful', 'paper']),
  proposer: v.picklist(PROPOSER_CHOICES),
  // Runs that do not say are older than these: operators filled in, every prompt met every item, search named the winner.
  operators: v.optional(v.boolean(), true),
  objective: v.optional(v.picklist(OBJECTIVES), 'score'),
  race: v.optional(count, 0),
  finalists: v.optional(count, 0),
  onTopic: v.optional(v.boolean(), false),
  metaPrompt: v.optional(nullable(v.pipe(v.string(), v.maxLength(20_000))), null),
  /** Runs that do not say were ranked by shrunken scores. */
  selection: v.optional(v.picklist(['mean', 'shrunken']), 'shrunken'),
  keep: positive,
  perStep: v.pipe(positive, v.maxValue(1000)),
  items: positive,
  steps: v.pipe(count, v.maxValue(10_000)),
  seed: v.pipe(finite, v.integer()),
  temperature: v.pipe(finite, v.minValue(0), v.maxValue(2)),
  maxWords: positive,
  exemplars: count,
  budget: v.object({ evaluations: limit, tokens: limit, minutes: limit }),
  patience: count,
  seeds: prompts,
  ownPrompts: prompts,
});

const message = v.object({ role: v.picklist(['system', 'user', 'assistant']), content: v.string() });

const ask = v.object({
  order: v.picklist(['forward', 'reversed', 'open']),
  options: v.pipe(v.array(v.object({ key: v.string(), logProb: finite, tokens: count })), v.maxLength(1000)),
  mass: nullable(finite),
  prompt: v.string(),
  evaluated: count,
  reused: count,
  ms: finite,
  reply: v.exactOptional(v.string()),
});

export const readingSchema = v.object({
  itemId: v.string(),
  logOdds: finite,
  slotBias: nullable(finite),
  mass: nullable(finite),
  asks: v.array(ask),
});

const call = v.object({
  id: v.string(),
  step: count,
  slot: count,
  attempt: count,
  messages: v.array(message),
  prefill: v.string(),
  card: v.string(),
  parents: v.array(count),
  temperature: finite,
  seed: finite,
  maxTokens: count,
  proposer: v.exactOptional(v.picklist(PROPOSER_IDS)),
});

const result = v.object({
  text: v.string(),
  finish: v.picklist(['stop', 'length']),
  prompt: v.string(),
  promptTokens: count,
  tokens: count,
  ms: finite,
});

export const eventSchema = v.variant('type', [
  v.object({
    type: v.literal('scored'),
    candidate: count,
    split: v.picklist(SPLITS),
    shuffled: v.exactOptional(v.literal(true)),
    readings: v.array(readingSchema),
  }),
  v.object({
    type: v.literal('judged'),
    subject: v.union([count, v.picklist(TOPIC_REFERENCES)]),
    result: ask,
  }),
  v.object({ type: v.literal('replied'), call, result }),
  v.object({
    type: v.literal('stopped'),
    reason: v.picklist([
      'steps',
      'evaluations',
      'tokens',
      'minutes',
      'patience',
      'no-usable-candidate',
      'user',
    ]),
  }),
]);

const text = nullable(v.string());

export const engineSchema = v.object({
  kind: v.picklist(['wllama', 'webllm', 'simulator', 'replay']),
  version: v.string(),
  model: v.object({
    id: v.string(),
    name: v.string(),
    bytes: nullable(finite),
    quantisation: v.string(),
    licence: text,
    source: v.string(),
    digest: text,
    templateDigest: text,
  }),
  device: v.string(),
  threads: nullable(count),
  reuse: nullable(v.boolean()),
  route: v.optional(text, null),
  simulated: v.boolean(),
  chat: v.boolean(),
  smallWriter: v.boolean(),
});

/** What to load to go on with the run; local files are known by name only and must be chosen again. */
const landscape = v.picklist(['smooth', 'deceptive', 'flat', 'deaf']);
const names = v.array(v.string());
export const storedChoiceSchema = v.variant('kind', [
  v.object({ kind: v.literal('simulator'), landscape }),
  v.object({ kind: v.literal('default-cpu') }),
  v.object({ kind: v.literal('gguf-url'), urls: names }),
  v.object({ kind: v.literal('gguf-files'), names }),
  v.object({ kind: v.literal('webllm'), id: v.string(), base: v.optional(v.string()) }),
  v.object({ kind: v.literal('webllm-own'), id: v.string(), model: v.string(), lib: v.string() }),
  v.object({ kind: v.literal('webllm-folder'), names }),
]);

/** The items as they were asked, so that a record can be read without the bank it came from. */
export const itemSchema = v.object({
  id: v.string(),
  trait: v.picklist(ALL_TRAITS),
  facet: v.string(),
  wholeAnswers: v.exactOptional(v.boolean()),
  situation: v.string(),
  query: v.string(),
  high1: v.string(),
  high2: v.string(),
  low1: v.string(),
  low2: v.string(),
  paraphrasedSituation: v.string(),
  paraphrasedQuery: v.string(),
});

/** Ids and dates become parts of addresses and of the names of files. */
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/, 'letters-and-digits' satisfies RuleProblem));
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT[\d:.]{5,12}(?:Z|[+-]\d\d:\d\d)$/, 'date-form' satisfies RuleProblem),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no-such-date' satisfies RuleProblem),
);

export const headSchema = v.object({
  schema: v.literal(SCHEMA_VERSION),
  id,
  title: v.string(),
  /** ISO 8601. */
  createdAt: moment,
  app: v.string(),
  settings: settingsSchema,
  bank: v.object({ id: v.string(), version: count, digest: v.string() }),
  items: v.object({ search: v.array(itemSchema), confirm: v.array(itemSchema), report: v.array(itemSchema) }),
  choice: storedChoiceSchema,
  /** What writes the prompts; absent where the model that answers writes them too. */
  writer: v.exactOptional(storedChoiceSchema),
  /** What answers and what writes; null until an engine has been loaded. */
  target: nullable(engineSchema),
  optimizer: nullable(engineSchema),
  device: v.object({
    browser: v.string(),
    cores: nullable(finite),
    memoryGB: nullable(finite),
    isolated: v.boolean(),
  }),
  simulated: v.boolean(),
  /** Id of the run whose settings this one was made from. */
  copyOf: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
  runningMs: finite,
  /** Where the run stands, so that a list of runs needs no events. */
  progress: v.object({ stage: v.string(), step: count, evaluations: count }),
});

export const recordSchema = v.object({
  kind: v.literal('personaloop-run'),
  ...headSchema.entries,
  events: v.array(eventSchema),
});

/** A run without its events: one row of the runs store. */
export type RunHead = v.InferOutput<typeof headSchema>;
export type RunRecord = RunHead & { readonly kind: 'personaloop-run'; readonly events: readonly RunEvent[] };
export type StoredChoice = v.InferOutput<typeof storedChoiceSchema>;
export type BankItem = v.InferOutput<typeof itemSchema>;
