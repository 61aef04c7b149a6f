import type { Interval } from '../stats/interval';
import type { Signal } from './contract';

/** What one prompt gained over no persona, towards its aim: on the model it was made for and on another. */
export interface TransferGains {
  readonly source: Interval;
  readonly target: Interval;
}

/** Poor transfer: the other model gains less than half. Nothing to say where the source's gain may be none. */
export const poorTransfer: Signal<TransferGains> = {
  id: 'poor-transfer',
  check({ source, target }) {
    if (!(source.low > 0)) return null;
    const figures = { source: source.mean, target: target.mean, share: target.mean / source.mean };
    return { raised: target.mean < source.mean / 2, figures };
  },
};
