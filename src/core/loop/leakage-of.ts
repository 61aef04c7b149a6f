import { remembered } from '../remembered';
import type { RunItems } from './plan';
import { leakageGrams, type ItemRuns } from './validators/index';

/** The word runs of all items a run may ask; built once. */
export const leakageOf = (items: RunItems): ItemRuns =>
  remembered('leakage', [items], () => leakageGrams([...items.search, ...items.confirm, ...items.report]));
