import { refused } from '../problems/refused';
import { letterScores } from '../readings/letter-scores';
import { rawLogOdds, support } from '../readings/shift';
import type { ReadingId } from '../readings/contract';
import type { ItemReading } from '../vocabulary';

/**
 * Throws InputError where a reading of situational items cannot be scored: an order or an answer of the first pair is
 * missing. Such an answer would stop the page later, without a word on where it is.
 */
export function checkReading(reading: ReadingId, { itemId, asks }: ItemReading): void {
  const orders = reading === 'answers' ? [] : (['forward', 'reversed'] as const);
  for (const order of orders)
    if (!asks.some((ask) => ask.order === order))
      throw refused({ kind: 'order-missing', order, item: itemId });
  const figure =
    reading === 'answers'
      ? rawLogOdds(support(asks).filter(({ key }) => key.endsWith('1')))
      : letterScores(asks).pHigh;
  if (!Number.isFinite(figure)) throw refused({ kind: 'answers-not-whole', item: itemId });
}
