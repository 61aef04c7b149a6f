import type { PutBack } from './kept-records';
import type { StudyHead, StudyRecord } from '../core/record/study';
import type { StudyId, StudyReadings } from '../core/studies/index';
import type { EngineChoice } from './choice';
import type { RunSnapshot, RunStatus } from './contract';

/** What the page sees of a study: a new object on every change, never mutated. */
export interface StudySnapshot {
  readonly head: StudyHead;
  readonly readings: StudyReadings;
  readonly status: RunStatus;
  /** Job that is being scored now. */
  readonly job: string | null;
  /** Place of the model that is loaded or answers now, where the study has several. */
  readonly model: number | null;
  readonly loading: RunSnapshot['loading'];
  readonly error: Error | null;
  readonly waits: RunSnapshot['waits'];
  readonly clock: StudyClock;
}

export interface StudyClock {
  readonly runningMs: number;
  readonly itemsPerSecond: number | null;
  readonly leftMs: number | null;
  /** Questions answered, and planned. */
  readonly done: number;
  readonly total: number;
}

export interface StudyController {
  snapshot(): StudySnapshot;
  record(): StudyRecord;
  subscribe(listener: (snapshot: StudySnapshot) => void): () => void;
  /** Goes on to the end; resolves when the study stands still. */
  run(): Promise<void>;
  /** Tries one of several models again, from another place (files chosen anew) where given; then goes on. */
  retry(model: number, choice?: EngineChoice): Promise<void>;
  pause(): Promise<void>;
  dispose(): Promise<void>;
}

/** What the page can do with studies. */
export interface StudyBench {
  /** Newest first. */
  list(): Promise<readonly StudyHead[]>;
  /**
   * A new study, stored at once; nothing is asked before `run()`. Throws InputError for settings that are wrong.
   * `files`: where the settings name several models, those of this device, by place.
   */
  create(
    study: StudyId,
    settings: unknown,
    choice: EngineChoice,
    more?: { readonly title?: string; readonly files?: ReadonlyMap<number, EngineChoice> },
  ): Promise<StudyController>;
  open(id: string, choice?: EngineChoice): Promise<StudyController>;
  /** Resolves with what puts the record back: it lives as long as that is held. */
  remove(id: string): Promise<PutBack>;
}
