import type { StudyEvent, StudyHead } from '../core/record/study';
import type { Engine, EngineDescription } from '../engines/contract';
import type { EngineChoice } from './choice';
import type { SharedLog } from './shared-log';

/** What a study needs to run. */
export interface StudyParts extends SharedLog<StudyHead, StudyEvent> {
  readonly head: StudyHead;
  readonly events: readonly StudyEvent[];
  /** Gives the loaded engine of a model (its place among several, else null), loading it first where needed. */
  readonly engine: (signal: AbortSignal, model: number | null) => Promise<Engine>;
  /** Where one of several models is to be taken from now on in this tab. */
  readonly choose: (model: number, choice: EngineChoice) => void;
  readonly batch: (description: EngineDescription) => number;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
}
