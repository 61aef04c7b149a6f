import type { InstrumentId } from '../../../core/instruments/contract';
import type { Interval } from '../../../core/stats/interval';
import { interval, score, signed, signedInterval } from '../../kit/format';

/** Cards are counted to a tenth; ratings and chances to a hundredth. */
const DIGITS: Readonly<Record<InstrumentId, number>> = { 'ipip-neo-120': 2, 'card-task': 1, capability: 2 };

/** How an instrument's figures are written, on the page and in its figure. */
export function profileFormat(instrument: InstrumentId) {
  const digits = DIGITS[instrument];
  return {
    value: (x: number) => score(x, digits),
    score: ({ mean, low, high }: Interval) => ({
      figure: score(mean, digits),
      interval: interval(low, high, digits),
    }),
    change: ({ mean, low, high }: Interval) => ({
      figure: signed(mean, digits),
      interval: signedInterval(low, high, digits),
    }),
  };
}
