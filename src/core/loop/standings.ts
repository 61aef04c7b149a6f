import { noisyMean, type Noisy } from '../stats/shrink';
import type { Candidate, RunSettings, RunState } from './types';
import type { ItemReading } from '../vocabulary';
import { isDropped } from './dropped';
import { fullyRead, type RunItems } from './plan';
import { sampleOf } from './samples';
import { objectiveOf } from './summary';

/** What the ranking needs of one fully read candidate; made once, when its last answer is in. */
export interface Standing {
  readonly id: number;
  /** Mean score towards the target, 0..1. */
  readonly mean: number;
  /** What the search maximises, of the mean. */
  readonly objective: number;
  readonly noisy: Noisy;
  /** Characters of the prompt. */
  readonly length: number;
}

interface Row {
  readonly candidate: Candidate;
  readonly own: readonly ItemReading[];
  readonly mixed: readonly ItemReading[] | undefined;
  readonly step: number;
  readonly standing: Standing | null;
}

/** The rows of a run as they were when last asked for, and what all of them depend on. */
interface Table {
  of: readonly unknown[];
  rows: (Row | undefined)[];
}
const tables = new WeakMap<RunSettings, Table>();

/**
 * Standings of all fully read candidates in order of creation. Between two questions nearly all lists of answers are
 * the same objects, so only what is new is looked at: a candidate costs the same after thousands of others.
 */
export function standings(state: RunState, items: RunItems): Standing[] {
  const { settings, readings, shuffled } = state;
  const table = tables.get(settings) ?? { of: [], rows: [] };
  tables.set(settings, table);
  // None is the zero of every score.
  const of = [items, readings.search[0]];
  if (of.some((part, i) => part !== table.of[i])) Object.assign(table, { of, rows: [] });
  const found: Standing[] = [];
  for (const candidate of state.candidates) {
    const { id } = candidate;
    const own = readings.search[id];
    if (!own) continue;
    const mixed = shuffled.search[id];
    // Redrawn for each step, the items are all read by None.
    const step = id === 0 && settings.protocol === 'paper' ? state.step : candidate.step;
    let row = table.rows[id];
    if (row?.own !== own || row.mixed !== mixed || row.candidate !== candidate || row.step !== step) {
      row = { candidate, own, mixed, step, standing: standingOf(state, items, id) };
      table.rows[id] = row;
    }
    if (row.standing && !isDropped(state, id)) found.push(row.standing);
  }
  return found;
}

function standingOf(state: RunState, items: RunItems, id: number): Standing | null {
  if (!fullyRead(state, items, id)) return null;
  const sample = sampleOf(state, id, 'search').map((s) => s.score);
  if (sample.length === 0) return null;
  const mean = sample.reduce((a, b) => a + b, 0) / sample.length;
  const length = state.candidates[id]?.text?.length ?? 0;
  return { id, mean, objective: objectiveOf(state, mean), noisy: noisyMean(sample), length };
}
