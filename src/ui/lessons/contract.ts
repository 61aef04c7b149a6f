import type { SharedCell } from '../../core/record/link';
import type { Landscape } from '../../engines/simulator/respondent';
import type { LabChoice } from '../../experiments/lab/choices';
import type { TermId } from '../text/en/glossary/index';
import type { ControlId } from './controls';
import type { MeasureId } from './measures/index';

/** A lesson is data: what a learner reads, guesses, does on the real page, and compares with the guess. */
export interface Lesson {
  /** Names it in addresses; never changed once given out. */
  readonly id: string;
  readonly title: string;
  /** With one class at one page each, talk included. */
  readonly minutes: number;
  readonly goal: string;
  readonly audience: string;
  readonly needs: readonly Need[];
  readonly steps: readonly Step[];
  readonly teacher: TeacherNotes;
}

/** What answers in a lesson. None needs a graphics card or a download. */
export const NEEDS = ['simulator', 'recorded', 'default-model'] as const;
export type Need = (typeof NEEDS)[number];

export interface Step {
  readonly id: string;
  readonly title: string;
  /** A short paragraph each. */
  readonly text: readonly string[];
  /** Words of the field with their definitions one tap away. */
  readonly terms?: readonly TermId[];
  /** Where it happens; without it wherever the learner is. */
  readonly at?: Where;
  /** The control or region of the real page that it is about. */
  readonly look?: ControlId;
  /** What the learner does there. */
  readonly task?: Task;
  /** Guessed before the step's task. */
  readonly question?: Question;
  /** Guesses of this lesson beside what happened, by question id, and what to look at now. */
  readonly reveal?: { readonly questions: readonly string[]; readonly look: string };
}

/** `result` names what comes of it, for later steps and for the measures. */
export type Where =
  /** The learner's own run or study with these settings; `real`: the same, small enough for the default model. */
  | {
      readonly kind: 'cell';
      readonly result: string;
      readonly cell: SharedCell;
      /** Of the simulator; smooth where it is not said. */
      readonly landscape?: Landscape;
      readonly real?: RealCell;
    }
  | { readonly kind: 'lab'; readonly result: string; readonly choice: LabChoice; readonly loops: number }
  /** A record of the default model that comes with the page, opened as a cell of the notebook. */
  | { readonly kind: 'recorded'; readonly result: string; readonly record: RecordName }
  /** Where an earlier step of this lesson took place. */
  | { readonly kind: 'again'; readonly result: string };

/** Minutes are an estimate from .25 to .45 questions a second (README), with loading; none was clocked with a class. */
export interface RealCell {
  readonly cell: SharedCell;
  readonly minutes: number;
}

export const RECORDS = ['first-run', 'calibration', 'compare'] as const;
export type RecordName = (typeof RECORDS)[number];

export interface Task {
  readonly says: string;
  /** What the page shows when it is done. `opened`: the cell is there; `inspected`: a prompt is looked into. */
  readonly until: 'opened' | 'finished' | 'inspected';
}

interface Asked {
  readonly id: string;
  readonly ask: string;
  /** The figure that answers it, taken from a result of this lesson; without it there is no right figure. */
  readonly measure?: { readonly of: string; readonly figure: MeasureId };
}
export interface ScaleQuestion extends Asked {
  readonly kind: 'scale';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What the ends mean. */
  readonly ends: readonly [low: string, high: string];
}
export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice';
  /** From the lowest figures to the highest: an answer holds for figures from its `from` up to the next one's. */
  readonly options: readonly { readonly id: string; readonly label: string; readonly from?: number }[];
}
export interface TextQuestion extends Asked {
  readonly kind: 'text';
}
export type Question = ScaleQuestion | ChoiceQuestion | TextQuestion;

/** The teacher's sheet. */
export interface TeacherNotes {
  readonly prepare: readonly string[];
  /** Measured ranges with where they come from: a command or a document. */
  readonly findings: readonly { readonly says: string; readonly source: string }[];
  readonly ask: readonly string[];
  readonly pitfalls: readonly string[];
  readonly notClaim: readonly string[];
}
