import {
  bestSoFar,
  leansOf,
  scoreOf,
  stepMeans,
  summarise,
  type ChartPoint,
  type Score,
} from '../../core/loop/summary';
import { isOver } from '../../core/loop/over';
import type { RunState } from '../../core/loop/types';
import type { Split } from '../../core/vocabulary';
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
  /** The best so far after each full point. */
  readonly best: readonly { readonly at: Point; readonly best: ChartPoint }[];
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
  const points = scored(run, live);
  const full = points.filter((p) => p.standing === 'full');
  const best = bestSoFar(run, full).flatMap((b, i) => {
    const at = full[i];
    return at ? [{ at, best: b }] : [];
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
    means: stepMeans(full).filter((m) => m.step > 0),
    baselines: full.flatMap((p) => (p.seed !== null && p.seed !== 'own' ? [{ ...p, seed: p.seed }] : [])),
    refused: run.candidates.filter((c) => c.refused).map((c) => ({ candidate: c.id, step: c.step })),
    confirm: unseen(run, 'confirm', live),
    report: unseen(run, 'report', live),
    winner: run.winner,
    live: livePoint(run, live),
    tau: target.kind === 'intensity' ? target.tau : null,
    finished,
  };
}

function scored(run: RunState, live: RunSnapshot['live']): Point[] {
  const counts = run.candidates.map((c) => run.readings.search[c.id]?.length ?? 0);
  const cap = Math.min(run.settings.items, Math.max(0, ...counts));
  const last = counts.findLastIndex((n) => n > 0);
  return run.candidates.flatMap(({ id, step }) => {
    if (isLive(live, id, 'search')) return [];
    const score = scoreOf(run, id, 'search');
    if (!score) return [];
    const asking = run.stage === 'evaluate' && id === last;
    const standing = (counts[id] ?? 0) >= cap ? 'full' : asking ? 'partial' : 'early';
    return [{ candidate: id, step, score, seed: seedOf(run, id), standing }];
  });
}

const unseen = (run: RunState, split: Split, live: RunSnapshot['live']): Unseen[] =>
  run.candidates.flatMap(({ id }) => {
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
