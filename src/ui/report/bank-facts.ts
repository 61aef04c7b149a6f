import { answerKeysOf } from '../../core/readings/contract';
import type { Item } from '../../core/vocabulary';

/** How many of the questions have whole replies for answers. */
export function wholeAnswersOf(items: readonly Item[]): 'none' | 'some' | 'all' {
  if (!items.some((item) => item.wholeAnswers)) return 'none';
  return items.every((item) => item.wholeAnswers) ? 'all' : 'some';
}

/** Whether a question has two answers of a kind; imported ones may have one. */
export const hasSecondPair = (items: readonly Item[]): boolean =>
  items.some((item) => answerKeysOf(item).length > 2);
