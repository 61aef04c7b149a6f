import type { InputProblem } from '../../core/problems/contract';
import type { RunSettings } from '../../core/loop/types';
import type { Interval } from '../../core/stats/interval';
import type { Verdict } from '../../core/loop/claim';

/** Why a file is not in the picture. */
export type RefusedBecause =
  | 'too-large'
  | 'unreadable'
  | 'empty'
  | 'broken-zip'
  | 'no-run-in-zip'
  | 'too-many-in-zip'
  /** `problem` says what is wrong, and where. */
  | 'not-a-run'
  | 'study'
  | 'talk'
  | 'nothing-measured'
  /** The record reads, but its answers cannot be replayed. */
  | 'does-not-play'
  | 'no-worker';

export interface RefusedFile {
  /** From the outermost: a zip, what lies in it. */
  readonly path: readonly string[];
  readonly because: RefusedBecause;
  /** Null where nothing more is known. */
  readonly problem: InputProblem | null;
}

/**
 * `finished`: all steps done and all unseen questions answered. `stopped`: a person ended the search, so it is not
 * what its settings say. `unfinished`: answers are missing. `no-spread`: no standard error, so it cannot be weighed.
 */
export type Standing = 'finished' | 'stopped' | 'unfinished' | 'no-spread';

/** The named prompt on the questions the search never saw. */
export interface ClassResult {
  /** Its score less no persona's on the same questions; for a wanted strength, how much nearer it is. */
  readonly gain: Interval & { readonly se: number };
  /** Its own score and no persona's, 0..1. */
  readonly score: Interval;
  readonly none: number;
  readonly questions: number;
  /** Each question's share in the gain; empty for a wanted strength, whose gain is no mean of questions. */
  readonly byQuestion: readonly (readonly [id: string, difference: number])[];
  readonly verdict: Verdict;
}

/** Everything that is drawn or written of one student's run; the record itself is not kept. */
export interface ClassRun {
  readonly id: string;
  readonly path: readonly string[];
  /** SHA-256 of what was asked and answered, without times. */
  readonly digest: string;
  /** Events stored: of two states of one run the longer counts. */
  readonly events: number;
  readonly simulated: boolean;
  readonly settings: RunSettings;
  readonly names: RunNames;
  /** What has to be alike for runs to be pooled: name and value. The seed is not among it. */
  readonly facets: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly standing: Standing;
  /** Steps done. */
  readonly steps: number;
  /** Score of the best prompt so far at the end of step 0, 1, ... */
  readonly curve: readonly number[];
  /** Null while there is none. */
  readonly result: ClassResult | null;
  /** The named prompt. */
  readonly prompt: string | null;
}

/** What answered, what wrote and what was asked, in words. */
export interface RunNames {
  readonly model: string;
  readonly writer: string;
  readonly questions: string;
}

/** What one file brought: none, one, or for a zip of a whole class many. */
export interface ReadFile {
  readonly runs: readonly ClassRun[];
  readonly refused: readonly RefusedFile[];
}
