import * as v from 'valibot';
import { InputError } from '../errors';
import type { InputProblem } from '../problems/contract';
import { refused } from '../problems/refused';
import { checkReading } from '../record/check-answers';
import { placeOf, wantedBy } from '../record/issue';
import { engineSchema, headSchema, itemSchema, readingSchema } from '../record/schema';
import type { ItemReading } from '../vocabulary';
import { SIDES, type TalkEvent } from './events';
import { LONGEST_MESSAGE, talkSettingsSchema } from './settings';
import { beginTalk, withEvent, type TalkState } from './state';

/** The stored form of a talk, version 1. As for runs: events are the talk, everything shown comes from them. */
export const TALK_SCHEMA_VERSION = 1;

const { entries } = headSchema;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const side = v.picklist(SIDES);

const headOfTalk = v.object({
  schema: v.literal(TALK_SCHEMA_VERSION),
  id: entries.id,
  title: entries.title,
  createdAt: entries.createdAt,
  app: entries.app,
  settings: talkSettingsSchema,
  bank: entries.bank,
  /** The questions of its measurements. */
  items: v.array(itemSchema),
  choice: entries.choice,
  target: v.nullable(engineSchema),
  device: entries.device,
  simulated: v.boolean(),
  /** Turns answered by both sides, so that a list of talks needs no events. */
  progress: v.object({ turns: count }),
});

const event = v.variant('type', [
  v.object({
    type: v.literal('asked'),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_MESSAGE)),
  }),
  v.object({
    type: v.literal('said'),
    side,
    reply: v.object({
      seed: finite,
      text: v.string(),
      finish: v.picklist(['stop', 'length']),
      prompt: v.string(),
      promptTokens: count,
      tokens: count,
      ms: finite,
    }),
  }),
  v.object({ type: v.literal('withdrawn') }),
  v.object({ type: v.literal('wanted'), after: count }),
  v.object({ type: v.literal('read'), after: count, side, readings: v.array(readingSchema) }),
  v.object({ type: v.literal('skipped'), after: count }),
]);

const recordSchema = v.object({
  kind: v.literal('personaloop-talk'),
  ...headOfTalk.entries,
  events: v.array(event),
});

export type TalkHead = v.InferOutput<typeof headOfTalk>;
export type TalkRecord = TalkHead & {
  readonly kind: 'personaloop-talk';
  readonly events: readonly TalkEvent[];
};

export const isTalk = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && (input as { kind?: unknown }).kind === 'personaloop-talk';

/** A typed talk from anything. Throws InputError with one sentence that names the place. */
export function readTalk(input: unknown): TalkRecord {
  if (!isTalk(input)) throw refused({ kind: 'not-a', what: 'talk' });
  const { schema } = input as { schema?: unknown };
  if (typeof schema === 'number' && schema > TALK_SCHEMA_VERSION)
    throw refused({ kind: 'newer-version', what: 'talk' });
  const result = v.safeParse(recordSchema, input);
  if (!result.success) {
    const [issue] = result.issues;
    throw damaged(placeOf(issue), wantedBy(issue));
  }
  const { events } = result.output;
  stateOf(result.output, events);
  events.forEach((one, at) => {
    if (one.type === 'read') one.readings.forEach((reading) => checkTalkReading(reading, at));
  });
  return result.output;
}

const damaged = (at: string, because: InputProblem) =>
  refused({ kind: 'damaged', what: 'talk', at, because });

/** A talk reads answers by their likelihood. */
function checkTalkReading(reading: ItemReading, at: number): void {
  try {
    checkReading('answers', reading);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw damaged(`events.${at}`, error.problem);
  }
}

/** Where a talk stands after its events. Throws InputError naming the first event that cannot come where it is. */
export function stateOf(
  { settings, items }: Pick<TalkHead, 'settings' | 'items'>,
  events: readonly TalkEvent[],
): TalkState {
  return events.reduce(
    (state, event, i) => {
      const next = withEvent(state, event);
      if (!next) throw damaged(`events.${i}`, { kind: 'cannot-come', event: event.type });
      return next;
    },
    beginTalk(settings, items),
  );
}
