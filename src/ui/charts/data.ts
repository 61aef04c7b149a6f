import {
  bestSoFar,
  leansOf,
  partlyRead,
  scoreOf,
  stepMeans,
  summarise,
  type ChartPoint,
  type Score,
} from '../../core/loop/summary';
import { remembered } from '../../core/remembered';
import { isOver } from '../../core/loop/over';
import type { Candidate, RunSettings, RunState } from '../../core/loop/types';
import type { ItemReading, Split } from '../../core/vocabulary';
import type { RunSnapshot } from '../../experiments/contract';

export interface Point extends ChartPoint {
  /** Id of the baseline a seed is, 'own' for the user's; null for written prompts. */
  readonly seed: string | null;
  /** full: all its questions; partial: still being asked; early: given up before the end. */
  readonly standing: 'full' | 'partial' | 'early';
}

export interface Unseen {
  readonly candidate: number;
  readonly seed: string | null;
  readonly score: Score;
}

export interface LivePoint {
  readonly candidate: number;
  readonly step: number;
  readonly split: Split;
  /** Null until the first question with a reference is read. */
  readonly score: Score | null;
  readonly done: number;
  readonly of: number;
}

/** Everything the trajectory chart shows, in numbers; no pixels. */
export interface TrajectoryData {
  /** Steps on the axis: planned while running, reached when finished. */
  readonly steps: number;
  readonly reached: number;
  readonly planned: number;
  readonly seeds: readonly number[];
  readonly perStep: number;
  readonly points: readonly Point[];
  /** Where the best so far changed, and to which point. */
  readonly best: readonly { readonly at: Point; readonly best: ChartPoint }[];
  /** The last full point. */
  readonly newest: Point | null;
  readonly means: readonly { readonly step: number; readonly mean: number }[];
  readonly baselines: readonly Unseen[];
  readonly refused: readonly { readonly candidate: number; readonly step: number }[];
  readonly confirm: readonly Unseen[];
  readonly report: readonly Unseen[];
  readonly winner: number | null;
  readonly live: LivePoint | null;
  /** The wanted strength of an intensity target. */
  readonly tau: number | null;
  readonly finished: boolean;
}

const seedOf = (run: RunState, id: number): string | null => {
  const origin = run.candidates[id]?.origin;
  return origin?.kind === 'seed' ? origin.baseline : null;
};

export function trajectoryData(run: RunState, live: RunSnapshot['live']): TrajectoryData {
  const asked = live && !live.shuffled && run.readings[live.split][live.candidate] ? live : null;
  const drawn = remembered(`drawn ${asked?.split} ${asked?.candidate}`, [run], () => drawnOf(run, asked));
  return live ? { ...drawn, live: livePoint(run, live) } : drawn;
}

/** All but the point that is being measured, which is left out where it has been measured in part. */
function drawnOf(run: RunState, live: RunSnapshot['live']): TrajectoryData {
  const points = scored(run, live);
  const full = points.filter((p) => p.standing === 'full');
  const soFar = bestSoFar(run, full);
  const best = full.flatMap((at, i) => {
    const one = soFar[i];
    return one && one !== soFar[i - 1] ? [{ at, best: one }] : [];
  });
  const finished = isOver(run);
  const reached = run.candidates.reduce((top, c) => Math.max(top, c.step), 0);
  const { target, steps, perStep } = run.settings;
  return {
    steps: Math.max(reached, finished && reached > 0 ? 0 : steps),
    reached,
    planned: steps,
    seeds: run.candidates.filter((c) => c.step === 0).map((c) => c.id),
    perStep,
    points,
    best,
    newest: full.at(-1) ?? null,
    means: stepMeans(full).filter((m) => m.step > 0),
    baselines: full.flatMap((p) => (p.seed !== null && p.seed !== 'own' ? [{ ...p, seed: p.seed }] : [])),
    refused: run.candidates.filter((c) => c.refused).map((c) => ({ candidate: c.id, step: c.step })),
    confirm: unseen(run, 'confirm', live),
    report: unseen(run, 'report', live),
    winner: run.winner,
    live: null,
    tau: target.kind === 'intensity' ? target.tau : null,
    finished,
  };
}

function scored(run: RunState, live: RunSnapshot['live']): Point[] {
  const { search } = run.readings;
  const most = run.candidates.reduce((top, { id }) => Math.max(top, search[id]?.length ?? 0), 0);
  const cap = Math.min(run.settings.items, most);
  const partly = partlyRead(run);
  const rows = rowsOf(run);
  return run.candidates.flatMap((candidate) => {
    const { id } = candidate;
    const list = search[id];
    if (!list || isLive(live, id, 'search')) return [];
    const standing = id === partly ? 'partial' : list.length >= cap ? 'full' : 'early';
    return pointOf(run, rows, candidate, list, standing) ?? [];
  });
}

/** The same as when last drawn where nothing about it has changed: that is so of nearly all of them. */
function pointOf(
  run: RunState,
  rows: Row[],
  { id, step }: Candidate,
  list: readonly ItemReading[],
  standing: Point['standing'],
): Point | null {
  const before = rows[id];
  if (before?.list === list && before.point.standing === standing) return before.point;
  const score = scoreOf(run, id, 'search');
  if (!score) return null;
  const point = { candidate: id, step, score, seed: seedOf(run, id), standing };
  rows[id] = { list, point };
  return point;
}

interface Row {
  readonly list: readonly ItemReading[];
  readonly point: Point;
}

/** The points of a run by candidate as they were last drawn; None is the zero of all of them. */
function rowsOf({ settings, readings }: RunState): Row[] {
  const none = readings.search[0];
  const known = asDrawn.get(settings);
  if (known && known.none === none) return known.rows;
  const rows: Row[] = [];
  asDrawn.set(settings, { none, rows });
  return rows;
}

const asDrawn = new WeakMap<RunSettings, { readonly none: unknown; readonly rows: Row[] }>();

const unseen = (run: RunState, split: Split, live: RunSnapshot['live']): Unseen[] =>
  // Few of many prompts are asked these; in the order of their numbers.
  Object.keys(run.readings[split]).flatMap((key) => {
    const id = Number(key);
    if (isLive(live, id, split)) return [];
    const score = scoreOf(run, id, split);
    return score ? [{ candidate: id, seed: seedOf(run, id), score }] : [];
  });

/** Being asked now; words in a random order are another text, not the prompt's point. */
const isLive = (live: RunSnapshot['live'], candidate: number, split: Split): boolean =>
  live?.split === split && live.candidate === candidate && !live.shuffled;

function livePoint(run: RunState, live: RunSnapshot['live']): LivePoint | null {
  if (!live || live.shuffled) return null;
  const { candidate, split, readings, of } = live;
  const stored = run.readings[split][candidate] ?? [];
  const known = new Set(stored.map((r) => r.itemId));
  const all = [...stored, ...readings.filter((r) => !known.has(r.itemId))];
  return {
    candidate,
    step: run.candidates[candidate]?.step ?? run.step,
    split,
    score: summarise(leansOf(run, all, split)),
    done: readings.length,
    of,
  };
}
