import { askedBy } from '../../../core/loop/choose-proposer';
import { scoredPrompts, scoreOf } from '../../../core/loop/summary';
import { STAGES, type RunState, type Stage } from '../../../core/loop/types';
import type { RunSnapshot } from '../../../experiments/contract';
import { candidateName } from '../../charts/words';
import { count, ordinal, score } from '../../kit/format';
import { optimise } from '../../text/en';

const text = optimise.loop.counts;
export type LoopStage = (typeof STAGES)[number];

/** Two short lines under a stage of the loop, and how far the stage is, 0..1. */
export interface StageCounts {
  readonly lines: readonly string[];
  readonly share: number | null;
}

/** The live figures of each stage, from the state alone. */
export function stageCounts(snapshot: RunSnapshot): Readonly<Record<LoopStage, StageCounts>> {
  const { state } = snapshot;
  return {
    evaluate: evaluate(snapshot),
    select: select(state),
    'meta-prompt': metaPrompt(state),
    propose: propose(state),
    validate: validate(state),
  };
}

/** The station that is lit; null outside the search. */
export const litStage = (stage: Stage): LoopStage | null => STAGES.find((s) => s === stage) ?? null;

/** Prompts of the present step that are to be scored, in order. */
const ofStep = (state: RunState) => state.candidates.filter((c) => c.step === state.step && !c.refused);

function evaluate({ state, live }: RunSnapshot): StageCounts {
  const scored = scoredPrompts(state);
  if (state.stage !== 'evaluate' || !live || live.split !== 'search')
    return { lines: [text.scored(scored), text.each(state.settings.items)], share: null };
  const list = ofStep(state);
  const at = list.findIndex((c) => c.id === live.candidate) + 1;
  const done = live.readings.length;
  return {
    lines: [
      text.question(Math.min(done + 1, live.of), live.of),
      at
        ? text.slot(candidateName(state, live.candidate), ordinal(at), list.length)
        : candidateName(state, live.candidate),
    ],
    share: live.of ? done / live.of : 0,
  };
}

function select(state: RunState): StageCounts {
  const worst = state.trajectory[0];
  const cut = worst === undefined ? null : scoreOf(state, worst, 'search');
  if (!cut) return { lines: [text.keepsBest(state.settings.keep)], share: null };
  return {
    lines: [text.keeps(state.trajectory.length, scoredPrompts(state)), text.cut(score(cut.mean))],
    share: null,
  };
}

function metaPrompt(state: RunState): StageCounts {
  const last = state.calls.at(-1);
  const call = state.pending ?? last?.call;
  if (!call) return { lines: [text.waiting], share: null };
  if (askedBy(call, state.settings) === 'scored-list') {
    const tokens = last ? [text.tokens(count(last.result.promptTokens))] : [];
    return { lines: [text.shown(call.parents.length), ...tokens], share: null };
  }
  const [parent] = call.parents;
  return {
    lines: [
      parent === undefined ? text.fresh : text.changes(candidateName(state, parent)),
      text.card(call.card),
    ],
    share: null,
  };
}

function propose(state: RunState): StageCounts {
  if (state.step === 0) return { lines: [text.waiting], share: null };
  const k = state.settings.perStep;
  const inSlots = state.stage === 'meta-prompt' || state.stage === 'propose' || state.stage === 'validate';
  const written = inSlots ? state.slot : k;
  // From the end: a long run has many calls before those of this step.
  const before = state.calls.findLastIndex((c) => c.call.step !== state.step);
  const retries = state.calls.slice(before + 1).filter((c) => c.call.attempt > 0).length;
  return { lines: [text.written(written, k), text.retries(retries)], share: written / k };
}

function validate(state: RunState): StageCounts {
  if (state.step === 0) return { lines: [text.waiting], share: null };
  const own = state.candidates.filter((c) => c.step === state.step);
  const refused = own.filter((c) => c.refused).length;
  return { lines: [text.passed(own.length - refused), text.refused(refused)], share: null };
}
