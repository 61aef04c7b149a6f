import type { RunState } from '../../../core/loop/types';
import type { StudyId } from '../../../core/studies/contract';
import type { LabSummary } from '../../../experiments/lab/summary';
import type { LabResult } from '../../../experiments/lab/settings';

/** What a lesson's result is measured on. */
export type Outcome =
  | { readonly kind: 'run'; readonly state: RunState }
  | {
      readonly kind: 'study';
      readonly study: StudyId;
      readonly settings: unknown;
      /** What the study's `summarise` returns. */
      readonly result: unknown;
    }
  | { readonly kind: 'lab'; readonly arms: readonly LabSide[] };

export interface LabSide {
  readonly summary: LabSummary;
  readonly results: readonly LabResult[];
}

/** A figure with its 95 % interval; null ends where there is none to give. */
export interface Figure {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** One figure of one kind of result; what it is called is in the page's words. */
export interface Measure {
  /** A difference is written with its sign. */
  readonly signed?: true;
  /** Null where the result does not have it (yet). */
  of(outcome: Outcome): Figure | null;
}

export const asFigure = (
  interval: { readonly mean: number; readonly low: number; readonly high: number } | null | undefined,
): Figure | null => (interval ? { value: interval.mean, low: interval.low, high: interval.high } : null);
