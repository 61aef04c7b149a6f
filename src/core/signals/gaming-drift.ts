import type { RefusalId } from '../loop/types';
import type { Signal } from './contract';

/** Steps looked back on, and replies that must have come in them. */
const LOOK_BACK = 3;
const ENOUGH_REPLIES = 6;
const TOO_MANY = 0.5;

const COPIED: readonly RefusalId[] = ['copy', 'near-copy', 'repetition'];
const GAMED: readonly RefusalId[] = ['leakage', 'gaming'];

/** Drift of the writer: most of its last replies repeat what there is, or play the questionnaire. */
export const gamingDrift: Signal = {
  id: 'gaming-drift',
  check(state) {
    const replies = state.candidates.filter(
      (c) => c.origin.kind === 'model' && c.step > state.step - LOOK_BACK,
    );
    if (replies.length < ENOUGH_REPLIES) return null;
    const refused = (reasons: readonly RefusalId[]) =>
      replies.filter((c) => c.refused && reasons.includes(c.refused.reason)).length;
    const [copied, gamed] = [refused(COPIED), refused(GAMED)];
    const raised = (copied + gamed) / replies.length > TOO_MANY;
    return { raised, figures: { steps: LOOK_BACK, replies: replies.length, copied, gamed } };
  },
};
