import type { PutBack } from './kept-records';
import type { RunSettings } from '../core/loop/types';
import type { NotebookDocument } from '../core/notebook/document';
import type { RunHead } from '../core/record/schema';
import type { StudyHead } from '../core/record/study';
import type { EngineDescription, LoadProgress } from '../engines/contract';
import type { EngineChoice } from './choice';
import type { NotebookStore } from '../storage/notebooks';
import type { RunController, RunSnapshot } from './contract';
import type { Role } from './roles';
import type { TalkHead } from '../core/talk/record';
import type { Salvage } from './salvage';
import type { StudyBench } from './study-contract';
import type { Talks } from './talk-contract';

/** What the page can do with runs. One workbench per tab; it owns the loaded engines. */
export interface Workbench {
  /** Stored runs, newest first; `finished` from their last event. */
  runs(): Promise<readonly StoredRun[]>;
  /**
   * A new run, stored at once; nothing is loaded or asked before `run()`. `engine` answers; it writes the prompts
   * too, unless a `writer` is named.
   */
  create(
    settings: RunSettings,
    engine: EngineChoice,
    more?: {
      readonly title?: string;
      readonly writer?: EngineChoice | null;
      /** Id of the run whose settings these are, or were before something was changed. */
      readonly copyOf?: string | null;
    },
  ): Promise<RunController>;
  /**
   * A stored run, ready to go on where it stopped. `engines` stand in for what the record says, for moved files; a
   * run that has not begun keeps them. A writer that is the target's model means: one model for both. `show` gets the
   * picture of a long run before its answers are read, where it is kept.
   */
  open(
    id: string,
    engines?: Partial<Record<Role, EngineChoice>>,
    show?: (picture: RunSnapshot) => void,
  ): Promise<RunController>;
  /**
   * Reads a run, study, talk or notebook file, migrates and validates it, stores it under its id (a copy if the id
   * is taken).
   */
  importFile(file: Blob): Promise<Imported>;
  /** Resolves with what puts the record back: it lives as long as that is held. */
  remove(id: string): Promise<PutBack>;
  /** Something is stored in this browser, readable or not. */
  hasStored(): Promise<boolean>;
  /** What is there of what cannot be read; fetched when something is stored. */
  salvage(): Promise<Salvage>;
  /** The loaded engines; a new choice of model replaces them on the next run. */
  engineStatus(): EngineStatus;
  onEngineStatus(listener: (status: EngineStatus) => void): () => void;
  /**
   * Loads a model ahead of a run, with progress through `onEngineStatus`; `beside`, where it is loaded, stays so.
   * Rejects with EngineError.
   */
  load(choice: EngineChoice, signal: AbortSignal, beside?: EngineChoice | null): Promise<void>;
  readonly studies: StudyBench;
  readonly talks: Talks;
  /** What orders the records into notebooks; fetched when a notebook is first shown. */
  notebooks(): Promise<NotebookStore>;
  /** True when the default CPU model can be loaded without leaving this site (same origin or kept before). */
  defaultModelIsNear(): Promise<boolean>;
}

/** What a file held. */
export type Imported =
  | { readonly kind: 'run'; readonly run: StoredRun }
  | { readonly kind: 'study'; readonly study: StudyHead }
  | { readonly kind: 'talk'; readonly talk: TalkHead }
  | { readonly kind: 'notebook'; readonly notebook: NotebookDocument };

export interface StoredRun {
  readonly head: RunHead;
  readonly finished: boolean;
  /** Evaluations stored so far. */
  readonly evaluations: number;
}

export interface Replaying {
  /** 1 is as recorded; Infinity jumps to the end. */
  setSpeed(speed: number): void;
  /** Shows the run after `share` (0..1) of its events. */
  seek(share: number): void;
}

/** What is loaded or being loaded; with two models loaded the single fields tell of the one asked for last. */
export interface EngineStatus {
  readonly choice: EngineChoice | null;
  /** What to call the chosen model while it loads. */
  readonly name: string;
  readonly description: EngineDescription | null;
  readonly loading: LoadProgress | null;
  /** Every loaded model, at most two. */
  readonly held: readonly { readonly choice: EngineChoice; readonly description: EngineDescription }[];
}
