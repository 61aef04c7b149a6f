import type { RunState } from './types';

const sets = new WeakMap<readonly number[], ReadonlySet<number>>();

/** Whether a candidate was given up in the race. The list is replaced, never changed, so its set belongs to it. */
export function isDropped({ dropped }: Pick<RunState, 'dropped'>, candidate: number): boolean {
  if (dropped.length === 0) return false;
  const known = sets.get(dropped) ?? new Set(dropped);
  sets.set(dropped, known);
  return known.has(candidate);
}
