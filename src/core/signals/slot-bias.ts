import { meanOf } from '../stats/moments';
import type { Signal } from './contract';

const TOO_MUCH = 0.2;
const ENOUGH_ANSWERS = 20;

/** The place of an option in the list decides more than its words: mean |b| over all questions asked. */
export const slotBias: Signal = {
  id: 'slot-bias',
  check(state) {
    const biases = Object.values(state.readings.search)
      .flat()
      .flatMap((r) => (r.slotBias === null ? [] : [Math.abs(r.slotBias)]));
    if (biases.length < ENOUGH_ANSWERS) return null;
    const bias = meanOf(biases);
    return { raised: bias > TOO_MUCH, figures: { bias, answers: biases.length } };
  },
};
