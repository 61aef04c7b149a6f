import { remembered } from '../remembered';
import type { ItemReading } from '../vocabulary';
import type { Signal } from './contract';

const TOO_MUCH = 0.2;
const ENOUGH_ANSWERS = 20;

/** The sizes of one prompt's biases, and how many there are. */
function sizesOf(list: readonly ItemReading[]): { readonly sum: number; readonly answers: number } {
  const sizes = list.flatMap((r) => (r.slotBias === null ? [] : [Math.abs(r.slotBias)]));
  return { sum: sizes.reduce((a, b) => a + b, 0), answers: sizes.length };
}

/** The place of an option in the list decides more than its words: mean |b| over all questions asked. */
export const slotBias: Signal = {
  id: 'slot-bias',
  check(state) {
    let [sum, answers] = [0, 0];
    for (const list of Object.values(state.readings.search)) {
      const own = remembered('biases', [list], () => sizesOf(list));
      sum += own.sum;
      answers += own.answers;
    }
    if (answers < ENOUGH_ANSWERS) return null;
    const bias = sum / answers;
    return { raised: bias > TOO_MUCH, figures: { bias, answers } };
  },
};
