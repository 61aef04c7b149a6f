/** All baselines, in the order they are shown and run. New baseline = one file and one line here. */

import { adjectives } from './adjectives';
import type { Baseline, WrittenBaseline } from './contract';
import { description } from './description';
import { fiveFactors } from './five-factors';
import { keywords } from './keywords';
import { ladder } from './ladder';
import { naive } from './naive';
import { none } from './none';
import { placebo } from './placebo';
import { portrait } from './portrait';

export const BASELINES: readonly Baseline[] = [
  none,
  description,
  naive,
  keywords,
  adjectives,
  ladder,
  fiveFactors,
  placebo,
];

/** Baselines that the loaded model writes itself: they exist within a run only. */
export const WRITTEN_BASELINES: readonly WrittenBaseline[] = [portrait];

export const writtenBaselineById = (id: string): WrittenBaseline | undefined =>
  WRITTEN_BASELINES.find((baseline) => baseline.id === id);

export function baselineById(id: string): Baseline | undefined {
  return BASELINES.find((baseline) => baseline.id === id);
}

export type { Baseline, WrittenBaseline } from './contract';
