import * as v from 'valibot';
import { POLES, TRAITS } from '../vocabulary';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** What a talk is about; fixed once it has begun. */
export const talkSettingsSchema = v.object({
  persona: v.object({
    label: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(8000)),
    /** What the persona is meant to move; null where it is meant for nothing. */
    aim: v.nullable(v.object({ trait: v.picklist(TRAITS), pole: v.picklist(POLES) })),
  }),
  /** What the questions between the turns are about, and the end that counts as more. */
  trait: v.picklist(TRAITS),
  pole: v.picklist(POLES),
  /** Questions of a measurement, for each side. */
  items: whole(3, 18),
  /** Measured before the first turn and after each so many; 0 only when asked for. */
  every: whole(0, 50),
  temperature: v.pipe(v.number(), v.minValue(0), v.maxValue(2)),
  seed: whole(0, 2_147_483_647),
  /** Longest answer, tokens: a conversation has to fit into the model's context. */
  maxTokens: whole(8, 1000),
});
export type TalkSettings = v.InferOutput<typeof talkSettingsSchema>;

/** Longest message of a person, characters. */
export const LONGEST_MESSAGE = 4000;

/** A talk's settings without its persona. */
export const TALK_DEFAULTS = { items: 10, every: 0, temperature: 0.7, seed: 1, maxTokens: 120 } as const;
