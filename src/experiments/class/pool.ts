import { tInterval, type Interval } from '../../core/stats/interval';
import { meanOf } from '../../core/stats/moments';
import { randomEffects, type Pooled } from '../../core/stats/random-effects';
import type { ClassResult, ClassRun } from './contract';
import type { ClassGroup } from './groups';

/** A run whose result can be weighed. */
export type Counted = ClassRun & { readonly result: ClassResult };

export interface ClassPool {
  readonly group: ClassGroup;
  /** In the pooled estimate, largest gain first. */
  readonly counted: readonly Counted[];
  /** Shown, but not pooled: unfinished, stopped, without spread. */
  readonly left: readonly ClassRun[];
  /** Null for fewer than two results. */
  readonly pooled: Pooled | null;
  /**
   * The mean gain with an interval over the questions, which all students share: whatever is peculiar to these
   * questions moves everybody alike, and no number of students averages it out. Null where it cannot be had.
   */
  readonly overQuestions: Interval | null;
  /** Mean of the counted runs' best-so-far scores by step; a run that ended early keeps its last. */
  readonly curve: readonly Interval[];
  /** Seeds that more than one counted run has: on the same model these are nearly the same run. */
  readonly sharedSeeds: readonly number[];
}

/** What a group of like runs says together. */
export function poolOf(group: ClassGroup): ClassPool {
  const counted = group.runs.filter(isCounted).sort((a, b) => b.result.gain.mean - a.result.gain.mean);
  return {
    group,
    counted,
    left: group.runs.filter((run) => !isCounted(run)),
    pooled: randomEffects(counted.map(({ result }) => result.gain)),
    overQuestions: overQuestions(counted),
    curve: pooledCurve(counted.map((run) => run.curve)),
    sharedSeeds: repeated(counted.map((run) => run.settings.seed)),
  };
}

const isCounted = (run: ClassRun): run is Counted => run.standing === 'finished' && run.result !== null;

/** Over the questions that every counted run answered, each averaged over students. */
function overQuestions(counted: readonly Counted[]): Interval | null {
  const lists = counted.map(({ result }) => new Map(result.byQuestion));
  const [first, ...others] = lists;
  const shared = [...(first?.keys() ?? [])].filter((id) => others.every((list) => list.has(id)));
  if (counted.length < 2 || shared.length < 3) return null;
  return tInterval(shared.map((id) => meanOf(lists.map((list) => list.get(id) ?? NaN))));
}

function pooledCurve(curves: readonly (readonly number[])[]): Interval[] {
  const steps = Math.max(0, ...curves.map((curve) => curve.length));
  if (curves.length < 2) return [];
  return Array.from({ length: steps }, (_, step) =>
    tInterval(
      curves.flatMap((curve) => curve[step] ?? curve.at(-1) ?? []),
      [0, 1],
    ),
  );
}

const repeated = (seeds: readonly number[]): number[] => [
  ...new Set(seeds.filter((seed, i) => seeds.indexOf(seed) !== i)),
];
