import { refused } from '../problems/refused';
import { meanMass } from '../readings/contract';
import { meanOf, softmax } from '../stats/moments';
import type { AskResult, Order, Question } from '../vocabulary';
import type { Answered } from './contract';

function oneOrder(
  id: string,
  results: readonly AskResult[],
  order: Order,
  keys: readonly string[],
): number[] {
  const result = results.find((r) => r.order === order);
  if (!result) throw refused({ kind: 'order-missing', order, item: id });
  const logProbs = keys.map((key) => {
    const option = result.options.find((o) => o.key === key);
    if (!option || Number.isNaN(option.logProb))
      throw refused({ kind: 'option-missing', option: key, item: id });
    return option.logProb;
  });
  if (!Number.isFinite(Math.max(...logProbs))) throw refused({ kind: 'no-probability', item: id });
  return softmax(logProbs);
}

/**
 * Probability of each option in the order of `keys`: renormalised to 1 within each order, then averaged over
 * the orders (science.md 2.2). Throws InputError naming the question where an order or an option is missing.
 */
export function optionProbabilities(
  { question, results }: Answered<Question>,
  orders: readonly Order[],
  keys: readonly string[],
): number[] {
  const each = orders.map((order) => oneOrder(question.id, results, order, keys));
  return keys.map((_, i) => meanOf(each.map((p) => p[i] ?? 0)));
}

/** Mean option mass over all asks, null where no ask has one. Low: the model would rather say something else. */
export const massOf = (answered: readonly Answered<Question>[]): number | null =>
  meanMass(answered.flatMap(({ results }) => results));

/** Throws InputError where nothing was answered or a question is there twice. */
export function refuseRepeats(answered: readonly Question[]): void {
  if (answered.length === 0) throw refused({ kind: 'nothing-answered' });
  const ids = new Set<string>();
  for (const { id } of answered) {
    if (ids.has(id)) throw refused({ kind: 'answered-twice', item: id });
    ids.add(id);
  }
}
