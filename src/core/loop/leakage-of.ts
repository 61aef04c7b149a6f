import { remembered } from '../remembered';
import type { RunItems } from './plan';
import { leakageGrams } from './validators/index';

/** The word runs of all items a run may ask; built once. */
export const leakageOf = (items: RunItems): ReadonlySet<string> =>
  remembered('leakage', [items], () => leakageGrams([...items.search, ...items.confirm, ...items.report]));
