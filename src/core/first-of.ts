/** The first so many in an order, without sorting the others: they are few of many. */
export function firstOf<T>(list: readonly T[], count: number, order: (a: T, b: T) => number): T[] {
  const found: T[] = [];
  for (const one of list) {
    const last = found[count - 1];
    if (last && order(one, last) >= 0) continue;
    const at = found.findIndex((other) => order(one, other) < 0);
    found.splice(at < 0 ? found.length : at, 0, one);
    if (found.length > count) found.pop();
  }
  return found;
}
