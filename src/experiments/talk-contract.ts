import type { PutBack } from './kept-records';
import type { Side } from '../core/talk/events';
import type { TalkHead, TalkRecord } from '../core/talk/record';
import type { TalkSettings } from '../core/talk/settings';
import type { TalkState } from '../core/talk/state';
import type { EngineChoice } from './choice';
import type { RunSnapshot, RunStatus } from './contract';

/** What the page sees of a talk: a new object on every change, never mutated. */
export interface TalkSnapshot {
  readonly head: TalkHead;
  readonly state: TalkState;
  /** `finished`: nothing is left to answer or to measure, the talk waits for its person. */
  readonly status: RunStatus;
  /** The answer being written, as far as it has come. */
  readonly writing: { readonly side: Side; readonly text: string } | null;
  /** The measurement going on, by the number of turns before it. */
  readonly measuring: number | null;
  readonly loading: RunSnapshot['loading'];
  readonly error: Error | null;
}

export interface TalkController {
  snapshot(): TalkSnapshot;
  record(): TalkRecord;
  subscribe(listener: (snapshot: TalkSnapshot) => void): () => void;
  /** A message for both sides. Resolves when it is stored (true), or could not be (false); the answers follow. */
  send(text: string): Promise<boolean>;
  /** Measures the trait after the turns so far, and before the first one where that was not done. */
  measure(): Promise<boolean>;
  /** Takes back the message that is not answered yet, or gives up the measurement that is due. */
  giveUp(): Promise<boolean>;
  /** Goes on with what is left; resolves when the talk stands still. */
  run(): Promise<void>;
  /** Stops at once; an answer cut off is written again, the same, when the talk goes on. */
  pause(): Promise<void>;
  dispose(): Promise<void>;
}

/** What the page can do with talks. */
export interface TalkBench {
  /** A new talk, stored at once; nothing is asked before `send` or `run`. Throws InputError for settings that are wrong. */
  create(settings: TalkSettings, choice: EngineChoice): Promise<TalkController>;
  open(id: string, choice?: EngineChoice): Promise<TalkController>;
  /** Resolves with what puts the record back: it lives as long as that is held. */
  remove(id: string): Promise<PutBack>;
}

/** Talks kept in this browser; all but their list is fetched when one is first wanted. */
export interface Talks {
  /** Newest first. */
  list(): Promise<readonly TalkHead[]>;
  bench(): Promise<TalkBench>;
}
