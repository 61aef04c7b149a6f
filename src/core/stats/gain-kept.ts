import { seedFrom } from '../rng';
import { bootstrapOver } from './bootstrap';
import { tInterval, type Interval } from './interval';
import { meanOf } from './moments';

/**
 * How much of a prompt's gain on its home model another model shows: mean gain there / mean gain at home, with its
 * percentile bootstrap over questions that both answered (B = 2000). 1 is all of it. Null where the gain at home is
 * not clearly above 0 (its 95 % interval reaches 0), and with fewer than 3 questions: a share of nothing is no share.
 */
export function gainKept(home: readonly number[], there: readonly number[], seed = 1): Interval | null {
  const n = Math.min(home.length, there.length);
  if (n < 3 || !(tInterval(home.slice(0, n)).low > 0)) return null;
  const over = (values: readonly number[], at: readonly number[]) => meanOf(at.map((i) => values[i] ?? 0));
  return bootstrapOver(
    n,
    (at) => {
      const own = over(home, at);
      return own > 0 ? over(there, at) / own : null;
    },
    seedFrom('gain kept', seed),
  );
}
