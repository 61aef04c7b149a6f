import { bootstrapOver } from '../stats/bootstrap';
import { intensityFit, type IntensityFit } from '../stats/intensity';
import type { Interval } from '../stats/interval';
import { meanOf } from '../stats/moments';

/** The figures of science.md 7 "Intensity"; null where a figure does not exist or its interval does not. */
export interface IntensityFigures {
  readonly rho: Interval | null;
  readonly tau: Interval | null;
  /** Steps on which the mean falls, of so many. */
  readonly drops: Interval | null;
  readonly steps: number;
  readonly isotonicR2: Interval | null;
  readonly range: Interval | null;
  readonly mae: Interval | null;
  /** Items that every strength has. */
  readonly n: number;
}

const SEED = 1;
const DRAWS = 1000;

/**
 * How well the mean scores follow the wanted strengths, with percentile intervals: items are drawn anew for all
 * strengths together. `rows[i][k]` is item k under strength i.
 */
export function fitOf(wanted: readonly number[], rows: readonly (readonly number[])[]): IntensityFigures {
  const n = rows[0]?.length ?? 0;
  const at = (items: readonly number[]): IntensityFit =>
    intensityFit(
      wanted,
      rows.map((row) => meanOf(items.map((k) => row[k] ?? 0))),
      wanted,
    );
  // The same seed draws the same items in the same order, so a draw's fit serves all figures.
  const known: IntensityFit[] = [];
  const over = (figure: (fit: IntensityFit) => number | null): Interval | null => {
    let draw = 0;
    const next = (items: readonly number[]) => figure((known[draw++] ??= at(items)));
    return bootstrapOver(n, next, SEED, DRAWS);
  };
  return {
    rho: over((fit) => fit.rho),
    tau: over((fit) => fit.tau),
    drops: over((fit) => fit.drops),
    steps: wanted.length - 1,
    isotonicR2: over((fit) => fit.isotonicR2),
    range: over((fit) => fit.range),
    mae: over((fit) => fit.mae),
    n,
  };
}
