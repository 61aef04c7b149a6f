import { fullyRead, type RunItems } from './plan';
import { sampleOf } from './samples';
import { objectiveOf } from './summary';
import type { RunState, StopReason } from './types';

/** Steps in a row in which the writer brought nothing usable before the run gives up. */
const BARREN_STEPS = 3;

/** Prompts scored on search so far, None, seeds and those given up included: the unit of the evaluations budget. */
export const evaluationsDone = (state: RunState, items: RunItems): number =>
  state.dropped.length +
  Object.keys(state.readings.search).filter((id) => fullyRead(state, items, Number(id))).length;

/** The budget that is used up, or null. Minutes belong to the driver, which has the clock. */
export function exhausted(state: RunState, items: RunItems): StopReason | null {
  const { evaluations, tokens } = state.settings.budget;
  // No more can be done than there are: counting them one by one is for the end.
  const most = state.candidates.length;
  if (evaluations !== null && most >= evaluations && evaluationsDone(state, items) >= evaluations)
    return 'evaluations';
  if (tokens !== null && state.tokens.target + state.tokens.optimizer >= tokens) return 'tokens';
  return null;
}

/** Why the search should end after a select although steps remain, or null. */
export function withoutGain(state: RunState, items: RunItems): StopReason | null {
  const { patience } = state.settings;
  if (patience > 0 && state.step >= patience) {
    const best = bestByStep(state, items);
    const before = Math.max(...best.slice(0, state.step - patience + 1));
    if (Math.max(...best) <= before) return 'patience';
  }
  return state.step >= BARREN_STEPS && barren(state) ? 'no-usable-candidate' : null;
}

/** Best objective of each step's own candidates; -Infinity for a step with none. */
function bestByStep(state: RunState, items: RunItems): number[] {
  const best = Array.from({ length: state.step + 1 }, () => -Infinity);
  for (const { id, step } of state.candidates) {
    if (!fullyRead(state, items, id)) continue;
    const scores = sampleOf(state, id, 'search').map((s) => s.score);
    if (scores.length === 0) continue;
    const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
    best[step] = Math.max(best[step] ?? -Infinity, objectiveOf(state, mean));
  }
  return best;
}

const barren = ({ candidates, step, settings }: RunState): boolean => {
  // The control without a language model lives on what operators make.
  const wanted = settings.proposer === 'template' ? 'operator' : 'model';
  return !candidates.some((c) => c.step > step - BARREN_STEPS && c.origin.kind === wanted && !c.refused);
};
