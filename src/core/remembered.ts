interface Kept {
  readonly of: readonly unknown[];
  readonly value: unknown;
}
const kept = new WeakMap<object, Map<string, Kept>>();

/**
 * A figure computed once for the lists it comes from. Lists of answers are replaced, never changed, so a figure
 * belongs to them; the page asks for every figure on every batch, and a randomisation test is not cheap.
 */
export function remembered<T>(
  name: string,
  [first, ...rest]: readonly [object | undefined, ...unknown[]],
  make: () => T,
): T {
  if (!first) return make();
  const known = kept.get(first) ?? new Map<string, Kept>();
  kept.set(first, known);
  const old = known.get(name);
  if (old && old.of.length === rest.length && old.of.every((x, i) => x === rest[i])) return old.value as T;
  const value = make();
  known.set(name, { of: rest, value });
  return value;
}
