import { scoredPrompts } from '../core/loop/summary';
import type { RunState } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';

/** Where a run stands, for the list of runs. */
export const progressOf = (state: RunState): RunHead['progress'] => ({
  stage: state.stage,
  step: state.step,
  evaluations: scoredPrompts(state),
});
