import type { RunSettings } from '../../core/loop/types';
import type { Landscape } from '../../engines/simulator/respondent';

/** One simulated loop: how it searches, and what it searches on. */
export interface LabLoop {
  /** Its seed draws the questions, the writer and the noise. */
  readonly run: RunSettings;
  readonly landscape: Landscape;
  /** Which of the landscape's surfaces: near texts of one surface score alike. */
  readonly surface: number;
  /** SD of the item noise in nats. */
  readonly noise: number;
}

/** The searcher's best guess after some of its work. */
export interface CurvePoint {
  /** Tokens run through target and optimizer so far. */
  readonly tokens: number;
  /** True score of the best reachable prompt minus that of the present best, towards the target. */
  readonly regret: number;
}

export interface LabResult {
  /** One point a step, and the winner's. */
  readonly curve: readonly CurvePoint[];
  /** Regret of the winner; null where the loop found none. */
  readonly regret: number | null;
  /** Winner's search score minus its true score. */
  readonly optimism: number | null;
  /** It says that the winner beats no persona, or the irrelevant one, and that is not so. */
  readonly falseClaim: boolean;
  /** Prompts scored on search questions. */
  readonly evaluations: number;
  /** Refused replies among all the writer gave; null where nobody wrote. */
  readonly refusedShare: number | null;
  /** Target and optimizer together. */
  readonly tokens: number;
}
