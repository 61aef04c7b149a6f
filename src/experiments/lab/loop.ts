import { conclusion } from '../../core/loop/conclusion';
import { createLoop } from '../../core/loop/machine';
import type { RunItems } from '../../core/loop/plan';
import { bestPrompt } from '../../core/loop/select';
import { itemScores, scoredPrompts } from '../../core/loop/summary';
import type { RunSettings, RunState } from '../../core/loop/types';
import { meanOf } from '../../core/stats/moments';
import type { Respondent } from '../../engines/simulator/respondent';
import { meetBySimulator } from './meet';
import type { CurvePoint, LabResult } from './settings';
import type { Truth } from './truth';

export interface LabGround {
  readonly person: Respondent;
  readonly truth: Truth;
  /** Objective of the best reachable prompt (reach.ts). */
  readonly best: number;
}

const spent = ({ tokens }: RunState): number => tokens.target + tokens.optimizer;

/** Drives one whole loop on the simulator without a pause; `onState` sees each state as it comes. */
export function driveLoop(
  settings: RunSettings,
  items: RunItems,
  person: Respondent,
  onState: (state: RunState) => void = () => undefined,
  meet = meetBySimulator,
): RunState {
  const loop = createLoop(settings, items);
  const byId = new Map(Object.values(items).flatMap((list) => list.map((i) => [i.id, i] as const)));
  let state = loop.start();
  for (;;) {
    const demand = loop.demand(state);
    if (demand.kind === 'finished') return state;
    const event =
      demand.kind === 'advance'
        ? ({ type: 'advanced' } as const)
        : meet(demand, state, person, (id) => byId.get(id));
    state = loop.reduce(state, event);
    onState(state);
  }
}

/** One loop with known truth: how far it was from the best at every step, and what it said in the end. */
export function runLabLoop(settings: RunSettings, items: RunItems, ground: LabGround): LabResult {
  const { person, truth, best } = ground;
  const curve: CurvePoint[] = [];
  const regretOf = (state: RunState, id: number) =>
    best - truth.objective(state.candidates[id]?.text ?? null);
  let named: number | null = null;
  const end = driveLoop(settings, items, person, (state) => {
    // A winner once named stays: what the report then costs is not the search's.
    const now =
      state.stage === 'select' ? bestPrompt(state, items) : state.winner === named ? null : state.winner;
    if (now !== null) curve.push({ tokens: spent(state), regret: regretOf(state, now) });
    named = state.winner;
  });
  const regret = end.winner === null ? null : regretOf(end, end.winner);
  const replies = end.candidates.filter((c) => c.origin.kind === 'model');
  return {
    curve,
    regret,
    optimism: optimismOf(end, truth),
    falseClaim: claimsFalsely(end, truth),
    evaluations: scoredPrompts(end),
    refusedShare: replies.length ? replies.filter((c) => c.refused).length / replies.length : null,
    tokens: spent(end),
  };
}

/** Search score minus true score; for a wanted strength, how much nearer to it the search thinks it is. */
function optimismOf(state: RunState, truth: Truth): number | null {
  if (state.winner === null) return null;
  // The mean alone: an interval would cost a bootstrap.
  const search = meanOf(itemScores(state, state.winner, 'search').map((s) => s.score));
  const { target } = state.settings;
  const seen = target.kind === 'pole' ? search : -Math.abs(search - target.tau);
  return seen - truth.objective(state.candidates[state.winner]?.text ?? null);
}

/** Baselines the report must not be said to beat where the truth is another. */
const JUDGED = ['none', 'placebo'];
/** Differences of truth below this are none: sums of floating-point numbers. */
const EXACT = 1e-12;

function claimsFalsely(state: RunState, truth: Truth): boolean {
  const objective = (id: number) => truth.objective(state.candidates[id]?.text ?? null);
  return (
    conclusion(state)?.against.some(
      ({ baseline, candidate, verdict }) =>
        JUDGED.includes(baseline) &&
        verdict === 'better' &&
        objective(state.winner ?? 0) - objective(candidate) <= EXACT,
    ) ?? false
  );
}
