import type { AnswerProblem } from './answers';
import type { GoingOnProblem } from './going-on';
import type { LinkProblem } from './links';
import type { QuestionProblem } from './questions';
import type { RecordProblem } from './records';
import type { SchemaProblem } from './schemas';
import type { SettingsProblem } from './settings';

/**
 * What is wrong with something from outside (a file, a link, a stored record), as data: core says which and where, each
 * language has its words. Plain values, so that it passes from a worker to the page.
 */
export type InputProblem =
  | SchemaProblem
  | RecordProblem
  | AnswerProblem
  | LinkProblem
  | QuestionProblem
  | SettingsProblem
  | GoingOnProblem;
export type ProblemKind = InputProblem['kind'];

/** A problem as a sentence, in the language of a table. */
export type Say = (problem: InputProblem) => string;

/** The words of one language: a kind that is missing does not compile. `say` words a problem within a problem. */
export type WordsFor<P extends { readonly kind: string }> = {
  readonly [K in P['kind']]: (problem: Extract<P, { readonly kind: K }>, say: Say) => string;
};
export type ProblemWords = WordsFor<InputProblem>;
