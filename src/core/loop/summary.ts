import { remembered } from '../remembered';
import { scoreInterval, type Interval } from '../stats/interval';
import { ITEM_SCORES, leanTowards } from '../readings/item-score';
import type { ItemReading, Split } from '../vocabulary';
import { isDropped } from './dropped';
import type { RunSettings, RunState } from './types';

/**
 * A candidate's score on one split, 0..1: for `answers` how far the item log-odds moved from no persona
 * (.5 is no move), for `letters` the chance of the target pole's answers. With its 95 % interval.
 */
export interface Score extends Interval {
  /** Items behind it. */
  readonly n: number;
}

/** One item score towards the target, 0..1, and the same item with no persona. */
export interface ItemScore {
  readonly itemId: string;
  readonly score: number;
  readonly none: number | null;
  readonly reading: ItemReading;
}

/** Item scores of a candidate on a split, in asked order; items whose None is needed but missing are left out. */
export function itemScores(state: RunState, candidate: number, split: Split): readonly ItemScore[] {
  const list = state.readings[split][candidate];
  return list ? leansOf(state, list, split) : [];
}

/** As `itemScores`, for readings that are not (yet) part of the state: the batch being scored now. */
export function leansOf(state: RunState, list: readonly ItemReading[], split: Split): readonly ItemScore[] {
  const none = state.readings[split][0];
  const known = leans.get(list);
  if (known && known.none === none && known.settings === state.settings) return known.scores;
  const scores = freshLeans(state, list, none ?? []);
  leans.set(list, { none, settings: state.settings, scores });
  return scores;
}

/** Lists of readings never change, so what is made of them belongs to them; the search and charts ask often. */
const leans = new WeakMap<
  readonly ItemReading[],
  {
    readonly none: readonly ItemReading[] | undefined;
    readonly settings: RunSettings;
    readonly scores: readonly ItemScore[];
  }
>();

function freshLeans(
  { settings }: RunState,
  list: readonly ItemReading[],
  nones: readonly ItemReading[],
): ItemScore[] {
  const itemScore = ITEM_SCORES[settings.reading];
  const leanOf = (one: ItemReading, none: ItemReading | undefined) => {
    const p = itemScore(one, none);
    return p === null ? null : leanTowards(settings.target, p);
  };
  const noneOf = remembered(
    'by item',
    [nones, settings],
    () => new Map(nones.map((none) => [none.itemId, { none, score: leanOf(none, none) }])),
  );
  const out: ItemScore[] = [];
  for (const reading of list) {
    const { itemId } = reading;
    const known = noneOf.get(itemId);
    const score = leanOf(reading, known?.none);
    if (score !== null) out.push({ itemId, score, none: known?.score ?? null, reading });
  }
  return out;
}

interface Remembered {
  readonly none: readonly ItemReading[] | undefined;
  readonly settings: RunSettings;
  readonly score: Score | null;
}
/** Lists of readings never change, so a score belongs to its lists; charts ask for every score on every change. */
const known = new WeakMap<readonly ItemReading[], Remembered>();

/** Score with interval, or null while nothing is measured. */
export function scoreOf(state: RunState, candidate: number, split: Split): Score | null {
  const list = state.readings[split][candidate];
  if (!list) return null;
  const none = state.readings[split][0];
  const before = known.get(list);
  if (before && before.none === none && before.settings === state.settings) return before.score;
  const score = summarise(leansOf(state, list, split));
  known.set(list, { none, settings: state.settings, score });
  return score;
}

/** The prompt that still answers its search questions, whether the run goes on or rests; null outside the search. */
export function partlyRead(state: RunState): number | null {
  if (state.stage !== 'evaluate') return null;
  const { search } = state.readings;
  const last = state.candidates.findLast(({ id }) => search[id])?.id;
  if (last === undefined || isDropped(state, last)) return null;
  // A set may have fewer questions than were asked for; None, read first, has met them all.
  const met = last === 0 ? Infinity : (search[0]?.length ?? Infinity);
  return (search[last]?.length ?? 0) < Math.min(state.settings.items, met) ? last : null;
}

/** Prompts with search readings, None included, that are asked no more of them; asked with every event. */
export function scoredPrompts(state: RunState): number {
  const { search } = state.readings;
  const read = remembered('scored prompts', [search], () =>
    // Not by the names of the lists: to make so many takes ten times as long.
    state.candidates.reduce((sum, { id }) => sum + (search[id] ? 1 : 0), 0),
  );
  return read - (partlyRead(state) === null ? 0 : 1);
}

export function summarise(scores: readonly ItemScore[]): Score | null {
  if (scores.length === 0) return null;
  return { ...scoreInterval(scores.map((s) => s.score)), n: scores.length };
}

export interface ChartPoint {
  readonly candidate: number;
  readonly step: number;
  readonly score: Score;
}

/** Scored candidates in order of creation: the points of the chart. */
export function chartPoints(state: RunState): ChartPoint[] {
  const points: ChartPoint[] = [];
  for (const { id, step } of state.candidates) {
    const score = scoreOf(state, id, 'search');
    if (score) points.push({ candidate: id, step, score });
  }
  return points;
}

/** The best so far after each point, by `objectiveOf`; same length and order as `points`. */
export function bestSoFar(state: RunState, points: readonly ChartPoint[]): ChartPoint[] {
  let best: ChartPoint | undefined;
  return points.map((point) => {
    // Given up in the race on fewer items: it is behind, whatever its mean.
    if (best && isDropped(state, point.candidate)) return best;
    if (!best || objectiveOf(state, point.score.mean) > objectiveOf(state, best.score.mean)) best = point;
    return best;
  });
}

/** Mean score of each step's candidates, steps in order; step 0 holds the seeds. */
export function stepMeans(points: readonly ChartPoint[]): { step: number; mean: number }[] {
  const sums = new Map<number, { sum: number; n: number }>();
  for (const { step, score } of points) {
    let own = sums.get(step);
    if (!own) sums.set(step, (own = { sum: 0, n: 0 }));
    own.sum += score.mean;
    own.n++;
  }
  return [...sums].sort(([a], [b]) => a - b).map(([step, { sum, n }]) => ({ step, mean: sum / n }));
}

/** What the search maximises: the score itself, or minus the distance to tau (of the mean, never of items). */
export function objectiveOf(state: RunState, score: number): number {
  const { target } = state.settings;
  return target.kind === 'pole' ? score : -Math.abs(score - target.tau);
}

/** Candidate ids that passed validation and are scored on search, best first. */
export function leaderboard(state: RunState): ChartPoint[] {
  return chartPoints(state).sort(
    (a, b) =>
      objectiveOf(state, b.score.mean) - objectiveOf(state, a.score.mean) || a.candidate - b.candidate,
  );
}
