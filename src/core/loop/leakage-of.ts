import type { RunItems } from './plan';
import { leakageGrams } from './validators/index';

const grams = new WeakMap<RunItems, ReadonlySet<string>>();

/** The word runs of all items a run may ask; built once. */
export function leakageOf(items: RunItems): ReadonlySet<string> {
  const known = grams.get(items);
  if (known) return known;
  const made = leakageGrams([...items.search, ...items.confirm, ...items.report]);
  grams.set(items, made);
  return made;
}
