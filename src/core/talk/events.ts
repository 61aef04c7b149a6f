import type { ItemReading } from '../vocabulary';

/** Who answers: the model as it is, and the model with the persona. In the order in which they are asked. */
export const SIDES = ['none', 'persona'] as const;
export type Side = (typeof SIDES)[number];

/** A reply as the engine gave it; `prompt` is the exact text sent. */
export interface Reply {
  readonly seed: number;
  readonly text: string;
  readonly finish: 'stop' | 'length';
  readonly prompt: string;
  readonly promptTokens: number;
  readonly tokens: number;
  readonly ms: number;
}

/** What happened in a talk, in order. Events are the talk; everything shown is computed from them. */
export type TalkEvent =
  /** A message of the person; both sides get it. */
  | { readonly type: 'asked'; readonly text: string }
  /** One side's answer to the last message. */
  | { readonly type: 'said'; readonly side: Side; readonly reply: Reply }
  /** The last message is taken back before both have answered it. */
  | { readonly type: 'withdrawn' }
  /** A measurement after so many turns is wanted. */
  | { readonly type: 'wanted'; readonly after: number }
  /** A batch of one side's answers to the questions, asked after so many turns of its conversation. */
  | {
      readonly type: 'read';
      readonly after: number;
      readonly side: Side;
      readonly readings: readonly ItemReading[];
    }
  /** A measurement that was due is given up. */
  | { readonly type: 'skipped'; readonly after: number };
