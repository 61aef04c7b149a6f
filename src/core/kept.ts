/**
 * A function that keeps its latest answers: for what is asked again and again about the same texts. `make` must be
 * pure. Emptied when full, so it never grows without end and is never wrong.
 */
export function kept<K, V extends NonNullable<unknown> | null>(
  most: number,
  make: (key: K) => V,
): (key: K) => V {
  const known = new Map<K, V>();
  // Many are asked for several times in a row.
  let last: { readonly key: K; readonly value: V } | null = null;
  return (key) => {
    if (last !== null && last.key === key) return last.value;
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      if (known.size >= most) known.clear();
      known.set(key, value);
    }
    last = { key, value };
    return value;
  };
}
