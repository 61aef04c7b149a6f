import { holm } from '../stats/holm';
import { pairedComparison, type PairedComparison } from '../stats/paired';

/** From one strength to the next, on the same items. */
export type Step = PairedComparison & {
  readonly pHolm: number;
  /** The stronger one scores higher, and not by chance. */
  readonly apart: boolean;
};

export interface Control {
  /** Places of the strengths between which there is control; null where no two neighbours are told apart. */
  readonly span: readonly [from: number, to: number] | null;
  /** Steps told apart, of so many. */
  readonly told: number;
  readonly of: number;
}

const LEAST = 3;
const LEVEL = 0.05;

type Scores = ReadonlyMap<string, number>;

/** One strength against a lower one on the items that have both; null under three. */
export function apartBy(lower: Scores, upper: Scores): PairedComparison | null {
  const shared = [...upper].filter(([item]) => lower.has(item));
  return shared.length < LEAST
    ? null
    : pairedComparison(
        shared.map(([, score]) => score),
        shared.map(([item]) => lower.get(item) ?? 0),
      );
}

/** Steps between neighbours with Holm's correction over those that are measured. */
export function stepsOf(compared: readonly (PairedComparison | null)[]): (Step | null)[] {
  const corrected = holm(compared.map((one) => one?.pRandomisation ?? NaN));
  return compared.map((one, i) => {
    const pHolm = corrected[i] ?? NaN;
    return one && { ...one, pHolm, apart: pHolm < LEVEL && one.difference.mean > 0 };
  });
}

/** Where control ends: below the first and above the last step that is told apart. */
export function controlOf(steps: readonly (Step | null)[]): Control | null {
  if (steps.length === 0 || steps.some((step) => step === null)) return null;
  const apart = steps.flatMap((step, i) => (step?.apart ? [i] : []));
  const [first, last] = [apart[0], apart.at(-1)];
  return {
    span: first === undefined || last === undefined ? null : [first, last + 1],
    told: apart.length,
    of: steps.length,
  };
}

/**
 * Fewest items with which a step among so many could be told apart at all: a sign-flip test of n items has no p
 * under 2 / 2^n, and Holm asks the smallest to be under .05 / steps.
 */
export const fewestToTell = (steps: number): number => Math.floor(Math.log2((2 * steps) / LEVEL)) + 1;
