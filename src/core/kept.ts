/**
 * A function that keeps its latest answers: for what is asked again and again about the same texts. `make` must be
 * pure. Emptied when full, so it never grows without end and is never wrong.
 */
export function kept<K, V extends NonNullable<unknown> | null>(
  most: number,
  make: (key: K) => V,
): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
