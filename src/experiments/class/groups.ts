import type { ClassRun } from './contract';

/** Runs that are alike in everything but luck. */
export interface ClassGroup {
  readonly key: string;
  readonly runs: readonly ClassRun[];
  readonly first: ClassRun;
}

const keyOf = (run: ClassRun, but?: string): string =>
  JSON.stringify(
    Object.entries(run.facets)
      .filter(([name]) => name !== but)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Groups of like runs, the largest first; of equal ones the one read first. */
export function groupsOf(runs: readonly ClassRun[]): ClassGroup[] {
  const groups = new Map<string, ClassRun[]>();
  for (const run of runs) {
    const key = keyOf(run);
    const list = groups.get(key);
    if (list) list.push(run);
    else groups.set(key, [run]);
  }
  return [...groups]
    .flatMap(([key, list]) => (list[0] ? [{ key, runs: list, first: list[0] }] : []))
    .sort((a, b) => b.runs.length - a.runs.length);
}

/** Names of what is not the same in all groups, in the order of the settings. */
export function differing(groups: readonly ClassGroup[]): string[] {
  const names = new Set(groups.flatMap(({ first }) => Object.keys(first.facets)));
  return [...names].filter((name) => new Set(groups.map(({ first }) => first.facets[name])).size > 1);
}

/**
 * Groups that are like `group` in everything but `name`, itself first: they can be compared by it. Real and simulated
 * runs are never put beside each other.
 */
export const besides = (group: ClassGroup, groups: readonly ClassGroup[], name: string): ClassGroup[] =>
  name === 'data'
    ? [group]
    : [
        group,
        ...groups.filter((g) => g.key !== group.key && keyOf(g.first, name) === keyOf(group.first, name)),
      ];

/** What `group` can be compared by: names in which another group differs from it, and in nothing else. */
export const comparable = (group: ClassGroup, groups: readonly ClassGroup[]): string[] =>
  differing(groups).filter((name) => besides(group, groups, name).length > 1);
