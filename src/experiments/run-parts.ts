import type { RunEvent, RunState } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';
import type { EngineDescription } from '../engines/contract';
import type { RunEngines } from './roles';
import type { SharedLog } from './shared-log';

export interface RunParts {
  readonly head: RunHead;
  readonly events: readonly RunEvent[];
  /** What `events` come to, where that is known already. */
  readonly state?: RunState;
  /** Where events go before they are shown; null for runs that are not kept (replay). */
  readonly sink: SharedLog<RunHead, RunEvent> | null;
  /**
   * May keep what the first `events` stored ones come to, so that opening need not go through them; `still`: nothing
   * follows for now. Never rejects.
   */
  readonly keep?: (state: RunState, events: number, still: boolean) => Promise<void>;
  /** Gives the loaded engines, loading them first where needed. */
  readonly engines: (signal: AbortSignal) => Promise<RunEngines>;
  /** Items scored between two writes; small enough that a killed tab loses little. */
  readonly batch: (description: EngineDescription) => number;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
}
