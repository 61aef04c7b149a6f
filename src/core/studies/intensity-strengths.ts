import * as v from 'valibot';
import type { RuleProblem } from '../problems/schemas';
import { fiveFactors } from '../baselines/five-factors';
import { ladder } from '../baselines/ladder';
import type { Baseline } from '../baselines/contract';
import type { Persona, Trait } from '../vocabulary';

export const STRENGTH_SOURCES = ['ladder', 'five-factors', 'given'] as const;
export type StrengthSource = (typeof STRENGTH_SOURCES)[number];

/** Wanted strengths of the rules: the nine steps of the adjective ladder, 0 the strongest low, 1 the strongest high. */
export const LEVELS: readonly number[] = Array.from({ length: 9 }, (_, i) => i / 8);

const given = v.object({
  label: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  /** Null is no persona. */
  text: v.nullable(v.pipe(v.string(), v.maxLength(8000))),
  /** Wanted strength towards the high pole. */
  tau: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type GivenStrength = v.InferOutput<typeof given>;

/** Prompts of one's own, one a strength. */
export const GIVEN = v.pipe(
  v.array(given),
  v.maxLength(20),
  v.check(
    (list) => new Set(list.map((one) => one.tau)).size === list.length,
    'strength-twice' satisfies RuleProblem,
  ),
);

export interface Strength {
  readonly label: string | null;
  readonly text: Persona;
  readonly tau: number;
}

const RULES: Readonly<Record<Exclude<StrengthSource, 'given'>, Baseline>> = {
  ladder,
  'five-factors': fiveFactors,
};

/** The prompts by wanted strength, weakest first. */
export function strengthsOf(settings: {
  readonly source: StrengthSource;
  readonly trait: Trait;
  readonly given: readonly GivenStrength[];
}): readonly Strength[] {
  const { source, trait } = settings;
  if (source === 'given') return settings.given.toSorted((a, b) => a.tau - b.tau);
  return LEVELS.map((tau) => ({
    label: null,
    text: RULES[source].text({ kind: 'intensity', trait, tau }),
    tau,
  }));
}
