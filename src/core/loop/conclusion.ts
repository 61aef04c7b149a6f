import { rng, seedFrom } from '../rng';
import { remembered } from '../remembered';
import type { Interval } from '../stats/interval';
import { meanOf, sampleSd } from '../stats/moments';
import { winnersOptimism } from '../stats/optimism';
import { pairedComparison, type PairedComparison } from '../stats/paired';
import { claims, type Claim, type Compared } from './claim';
import { itemScores, scoreOf, type ItemScore, type Score } from './summary';
import type { RunState } from './types';

export type { Verdict } from './claim';

/** What may be said at the end, from the figures alone; the page words it. */
export interface Conclusion {
  readonly winner: number;
  readonly search: Score;
  readonly report: Score | null;
  /** How much of the search score may be luck; null where the winner is not the highest score. */
  readonly optimism: Optimism | null;
  /** Winner against each baseline on the same report items. */
  readonly against: readonly Against[];
}

export interface Optimism {
  /** Prompts the winner was picked from. */
  readonly candidates: number;
  /** By how much the best of so many equal prompts looks better than it is; at most, as prompts share items. */
  readonly expected: number;
}

export interface Against extends Claim {
  /** Baseline id, and its number in the run. */
  readonly baseline: string;
  readonly candidate: number;
  readonly score: Score;
  readonly paired: PairedComparison;
  /** For a wanted strength: how much nearer the winner is; null for poles. */
  readonly closer: Interval | null;
  /** Every item was read: until then only evidence may claim, and `paired` has no p by randomisation. */
  readonly complete: boolean;
}

/** Null before the search has a winner. Comparisons appear as the report split is read. */
export function conclusion(state: RunState): Conclusion | null {
  const { winner, settings, stage, candidates, readings } = state;
  // Asked for on every frame: what it is made of is replaced when anything is read, never changed.
  const parts = [winner, settings, stage, candidates, readings.search] as const;
  return remembered('conclusion', [readings.report, ...parts], () => fresh(state));
}

function fresh(state: RunState): Conclusion | null {
  const { winner } = state;
  const search = winner === null ? null : scoreOf(state, winner, 'search');
  if (winner === null || !search) return null;
  const pairs = state.candidates.flatMap((c) =>
    c.origin.kind === 'seed' && c.id !== winner ? (pairOf(state, winner, c.id, c.origin.baseline) ?? []) : [],
  );
  const judged = claims(pairs.map((pair) => pair.compared));
  const against = pairs.flatMap(({ shown }, i) => (judged[i] ? [{ ...shown, ...judged[i] }] : []));
  const report = scoreOf(state, winner, 'report');
  return { winner, search, report, optimism: optimismOf(state, search), against };
}

function optimismOf(state: RunState, { se }: Score): Optimism | null {
  const { target, objective } = state.settings;
  if (target.kind !== 'pole' || objective === 'beyond-words' || se === null) return null;
  // None cannot win.
  const tried = Object.keys(state.readings.search).filter((id) => id !== '0').length;
  return { candidates: tried, expected: winnersOptimism(se, tried) };
}

interface Pair {
  readonly shown: Omit<Against, keyof Claim>;
  readonly compared: Compared;
}

function pairOf(state: RunState, winner: number, other: number, baseline: string): Pair | null {
  const { [winner]: own, [other]: theirs, 0: none } = state.readings.report;
  const complete = state.stage === 'done' && own?.length === none?.length && theirs?.length === none?.length;
  return remembered(`pair${other}`, [own, theirs, none, complete, state.settings], () =>
    freshPair(state, winner, other, { baseline, complete }),
  );
}

function freshPair(
  state: RunState,
  winner: number,
  candidate: number,
  known: { readonly baseline: string; readonly complete: boolean },
): Pair | null {
  const own = new Map(itemScores(state, winner, 'report').map((s) => [s.itemId, s.score]));
  const score = scoreOf(state, candidate, 'report');
  const theirs = itemScores(state, candidate, 'report').filter((s) => own.has(s.itemId));
  if (!score || theirs.length < 3) return null;
  const [a, b] = [theirs.map((s) => own.get(s.itemId) ?? 0), theirs.map((s) => s.score)];
  const paired = pairedComparison(a, b, 1, known.complete ? undefined : 0);
  const { target } = state.settings;
  const near = target.kind === 'intensity' ? closerTo(target.tau, own, theirs) : null;
  const shown = { ...known, candidate, score, paired, closer: near?.closer ?? null };
  const p = known.complete ? (near?.p ?? paired.pRandomisation) : null;
  if (near) {
    const { mean, se } = near.closer;
    return { shown, compared: { differences: null, mean, sd: (se ?? 0) * Math.sqrt(theirs.length), p } };
  }
  const differences = a.map((x, i) => x - (b[i] ?? 0));
  return { shown, compared: { differences, mean: paired.difference.mean, sd: sampleSd(differences), p } };
}

const DRAWS = 2000;

/**
 * How much nearer the winner's mean is to tau than a baseline's, with a bootstrap interval over the shared items and
 * the two-sided p-value that goes with it: the distance is one of means, so item differences cannot be averaged
 * (science.md 3).
 */
export function closerTo(tau: number, own: ReadonlyMap<string, number>, theirs: readonly ItemScore[]) {
  const pairs = theirs.map((s) => [own.get(s.itemId) ?? 0, s.score] as const);
  const gain = (sample: readonly (readonly [number, number])[]) =>
    Math.abs(meanOf(sample.map((p) => p[1])) - tau) - Math.abs(meanOf(sample.map((p) => p[0])) - tau);
  const random = rng(seedFrom('closer', tau, pairs.length));
  const draws = Array.from({ length: DRAWS }, () => gain(pairs.map(() => random.pick(pairs)))).sort(
    (a, b) => a - b,
  );
  const beyond = Math.min(draws.filter((d) => d <= 0).length, draws.filter((d) => d >= 0).length);
  const closer: Interval = {
    mean: gain(pairs),
    low: draws[49] ?? 0,
    high: draws[1949] ?? 0,
    se: sampleSd(draws),
  };
  return { closer, p: Math.min(1, (2 * (1 + beyond)) / (1 + DRAWS)) };
}
