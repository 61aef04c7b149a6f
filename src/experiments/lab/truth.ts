import { leanTowards } from '../../core/readings/item-score';
import type { RunSettings } from '../../core/loop/types';
import type { Item, Persona } from '../../core/vocabulary';
import type { Respondent } from '../../engines/simulator/respondent';

/** What a prompt really scores over all questions of the trait, and how good that is for the target. */
export interface Truth {
  /** Towards the target, 0 to 1, as the notebook prints scores. */
  score(persona: Persona): number;
  /** What the search maximises: the score, or minus its distance to a wanted strength. */
  objective(persona: Persona): number;
}

/** Gauss-Hermite nodes and weights for a standard normal, seven points (Abramowitz and Stegun 25.4.46). */
const NODES: readonly (readonly [at: number, weight: number])[] = [
  [0, 0.457142857142857],
  [1.154405394739968, 0.240123178605013],
  [-1.154405394739968, 0.240123178605013],
  [2.366759410734541, 0.030757123967586],
  [-2.366759410734541, 0.030757123967586],
  [3.750439717725742, 0.000548268855972],
  [-3.750439717725742, 0.000548268855972],
];

/**
 * The true score is the expected score: the mean over the item noise, so that a prompt nobody picked is neither
 * over- nor underrated on average. Without noise it is `Respondent.trueScore`. `answers` compares with no persona,
 * whose noise counts as well. Known texts are remembered.
 */
export function truthOf(
  person: Respondent,
  { target, reading }: Pick<RunSettings, 'target' | 'reading'>,
  items: readonly Item[],
  noise: number,
): Truth {
  const shifted = reading === 'answers';
  const sd = shifted ? noise * Math.SQRT2 : noise;
  const none = items.map((item) => (shifted ? person.expected(null, item) : 0));
  const known = new Map<Persona, number>();

  function mean(persona: Persona): number {
    let sum = 0;
    for (const [i, item] of items.entries()) {
      const logOdds = person.expected(persona, item) - (none[i] ?? 0);
      // No persona is its own reference: nothing moves, noise included.
      if (sd === 0 || (shifted && persona === null)) sum += 1 / (1 + Math.exp(-logOdds));
      else for (const [at, weight] of NODES) sum += weight / (1 + Math.exp(-logOdds - sd * at));
    }
    return sum / items.length;
  }

  function score(persona: Persona): number {
    const before = known.get(persona);
    if (before !== undefined) return before;
    const value = leanTowards(target, mean(persona));
    known.set(persona, value);
    return value;
  }

  return {
    score,
    objective: (persona) =>
      target.kind === 'pole' ? score(persona) : -Math.abs(score(persona) - target.tau),
  };
}
