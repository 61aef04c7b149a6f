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
  of: readonly [object | undefined, ...unknown[]],
  make: () => T,
): T {
  const [first] = of;
  if (!first) return make();
  let known = kept.get(first);
  if (!known) kept.set(first, (known = new Map<string, Kept>()));
  const old = known.get(name);
  if (old && same(old.of, of)) return old.value as T;
  const value = make();
  known.set(name, { of, value });
  return value;
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  // The first is what they are kept under.
  for (let i = 1; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
