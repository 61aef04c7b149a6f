import { InputError } from '../errors';
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
  if (!result) throw new InputError(`The ${order} order of ${id} is missing from the answers.`);
  const logProbs = keys.map((key) => {
    const option = result.options.find((o) => o.key === key);
    if (!option || Number.isNaN(option.logProb))
      throw new InputError(`Option ${key} of ${id} is missing from the answers.`);
    return option.logProb;
  });
  if (!Number.isFinite(Math.max(...logProbs)))
    throw new InputError(`No option of ${id} has a probability above 0.`);
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
  if (answered.length === 0) throw new InputError('There are no answers to score.');
  const ids = new Set<string>();
  for (const { id } of answered) {
    if (ids.has(id)) throw new InputError(`${id} is answered twice.`);
    ids.add(id);
  }
}
