import { pooledDifference } from '../../core/stats/random-effects';
import type { ClassPool } from '../../experiments/class/pool';
import { score, signed, signedInterval } from '../kit/format';
import { classroom } from '../text/en/class';

const text = classroom.conclusion;

const said = ({ mean, low, high }: { mean: number; low: number; high: number }) =>
  `${signed(mean)} ${signedInterval(low, high)}`;

/** A share as whole per cent, and never 0 for something. */
const percent = (share: number) => (share > 0 && share < 0.01 ? 'under 1' : String(Math.round(100 * share)));

/** What the figures allow to say of one group, by rule: a direction only where all intervals leave out 0. */
export function classSentences({ pooled, counted, sharedSeeds, overQuestions }: ClassPool): string[] {
  if (!pooled) return [counted.length === 0 ? text.none : text.one];
  const { estimate, tau, i2, prediction, k } = pooled;
  // Students share their questions: what these bring about by chance must not be taken for a gain of all.
  const intervals = [estimate, ...(overQuestions ? [overQuestions] : [])];
  const up = intervals.every(({ low }) => low > 0);
  const down = intervals.every(({ high }) => high < 0);
  const which = up ? text.up : down ? text.down : text.open;
  return [
    which(k, said(estimate)),
    ...(overQuestions ? [text.questions(signedInterval(overQuestions.low, overQuestions.high))] : []),
    tau > 0 ? text.spread(score(tau, tau < 0.01 ? 3 : 2), percent(i2)) : text.alike,
    ...(prediction ? [text.another(signedInterval(prediction.low, prediction.high))] : []),
    ...(sharedSeeds.length > 0 ? [text.seeds(sharedSeeds.join(', '))] : []),
  ];
}

/** Each other group against the first, where both can be pooled. */
export function differenceSentences(pools: readonly ClassPool[], names: readonly string[]): string[] {
  const [first, ...others] = pools;
  if (!first?.pooled) return [];
  const one = first.pooled;
  return others.flatMap(({ pooled }, i) => {
    if (!pooled) return [];
    const { difference } = pooledDifference(pooled, one);
    const clear = difference.low > 0 || difference.high < 0;
    const sentence = text.difference(names[i + 1] ?? '', names[0] ?? '', said(difference));
    return [`${sentence} ${clear ? text.clear : text.unclear}`];
  });
}

/** The figures behind the sentences. */
export const spreadLine = ({ pooled }: ClassPool): string | null =>
  pooled && text.tau(score(pooled.tau, 3), percent(pooled.i2));
