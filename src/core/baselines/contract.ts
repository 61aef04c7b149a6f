/** A baseline: a rule that gives a persona for any target, without search. */

import type { Persona, Target } from '../vocabulary';

export interface Baseline {
  readonly id: string;
  /** Short and plain, for tables and charts. */
  readonly title: string;
  /** For an intensity target the text of the nearest pole, or of the wanted strength where the rule has strengths. */
  text(target: Target): Persona;
}

/** A baseline that the loaded model writes once, at temperature 0; the text is stored with the run. */
export interface WrittenBaseline {
  readonly id: string;
  readonly title: string;
  readonly maxTokens: number;
  request(target: Target): string;
}
