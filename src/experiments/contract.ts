import type { EngineError } from '../core/errors';
import type { RunHead, RunRecord } from '../core/record/schema';
import type { RunState } from '../core/loop/types';
import type { ItemReading, Split } from '../core/vocabulary';
import type { LoadProgress } from '../engines/contract';

/** What the page sees of a run: a new object on every change, never mutated. */
export interface RunSnapshot {
  /** Settings, engines, device, bank and items. `head.simulated` labels the run. */
  readonly head: RunHead;
  readonly state: RunState;
  readonly status: RunStatus;
  /** The prompt being scored now, with the readings so far of its batch. */
  readonly live: {
    readonly candidate: number;
    readonly split: Split;
    /** The words of the prompt in a random order are scored, not the prompt. */
    readonly shuffled: boolean;
    readonly readings: readonly ItemReading[];
    readonly of: number;
  } | null;
  /** The reply being written, as far as it has come; null when nothing is being written. */
  readonly writing: string | null;
  readonly loading: { readonly model: string; readonly progress: LoadProgress | null } | null;
  readonly error: EngineError | Error | null;
  /** Another tab writes the run; as soon as that one lets go or dies, it goes on here. */
  readonly waits: boolean;
  readonly clock: RunClock;
}

/** What charts and words about a run are drawn from. */
export type RunPicture = Pick<RunSnapshot, 'head' | 'state'>;

/**
 * ready: nothing done yet or resumable; loading: the model; running; pausing: finishing the present batch;
 * paused; finished; failed: see error, Run goes on from the last stored item; elsewhere: another tab writes it.
 */
export type RunStatus =
  'ready' | 'loading' | 'running' | 'pausing' | 'paused' | 'finished' | 'failed' | 'elsewhere';

export interface RunClock {
  /** Milliseconds of running, over all sittings. */
  readonly runningMs: number;
  readonly itemsPerSecond: number | null;
  readonly tokensPerSecond: number | null;
  /** Estimate from the measured speed; null before there is one. */
  readonly leftMs: number | null;
  /** Share of the run's expected evaluations done, 0..1. */
  readonly share: number;
  readonly evaluationsExpected: number;
}

/** What the transport buttons do. All are safe in every status; they resolve when the run has stood still. */
export interface RunController {
  snapshot(): RunSnapshot;
  /** The whole run as stored, for export and the inspector. */
  record(): RunRecord;
  subscribe(listener: (snapshot: RunSnapshot) => void): () => void;
  run(): Promise<void>;
  /** Runs to the end of the present stage. */
  step(): Promise<void>;
  pause(): Promise<void>;
  /** Ends the search for good; a run with a winner still gets its report. */
  stop(): Promise<void>;
  dispose(): Promise<void>;
}
