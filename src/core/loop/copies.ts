import { sampleSd } from '../stats/moments';
import { pairedComparison, type PairedComparison } from '../stats/paired';
import type { Interval } from '../stats/interval';
import { claims, type Claim } from './claim';
import { closerTo } from './conclusion';
import { itemScores, scoreOf, type Score } from './summary';
import type { RunState } from './types';

/** Why the winners of two runs cannot be put side by side. */
export type Incomparable = 'aim' | 'reading' | 'questions';

/** A run against the one whose settings it was made from: what their winners do on the same unseen questions. */
export type CopyComparison =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'incomparable'; readonly because: Incomparable }
  | ({
      readonly kind: 'compared';
      /** The copy's winner, and the first run's. */
      readonly own: Score;
      readonly first: Score;
      /** Copy minus first; for a wanted strength, how much nearer the copy's winner is. */
      readonly difference: Interval;
      readonly paired: PairedComparison;
    } & Claim);

/** Fewer shared questions give no interval worth reading, as in a run's own comparisons. */
const FEWEST = 3;

/**
 * Winner against winner, question by question, on the report questions that both were asked (science.md 7). The claim
 * is that of every comparison: evidence of 20, or the test below .05. Waits until both runs are over.
 */
export function copyComparison(own: RunState, first: RunState): CopyComparison {
  const { target } = own.settings;
  if (JSON.stringify(target) !== JSON.stringify(first.settings.target))
    return { kind: 'incomparable', because: 'aim' };
  if (own.settings.reading !== first.settings.reading) return { kind: 'incomparable', because: 'reading' };
  if (own.stage !== 'done' || first.stage !== 'done' || own.winner === null || first.winner === null)
    return { kind: 'waiting' };
  const [ownScore, firstScore] = [scoreOf(own, own.winner, 'report'), scoreOf(first, first.winner, 'report')];
  if (!ownScore || !firstScore) return { kind: 'waiting' };
  const mine = new Map(itemScores(own, own.winner, 'report').map((s) => [s.itemId, s.score]));
  const theirs = itemScores(first, first.winner, 'report').filter((s) => mine.has(s.itemId));
  if (theirs.length < FEWEST) return { kind: 'incomparable', because: 'questions' };
  const [a, b] = [theirs.map((s) => mine.get(s.itemId) ?? 0), theirs.map((s) => s.score)];
  const paired = pairedComparison(a, b);
  const near = target.kind === 'intensity' ? closerTo(target.tau, mine, theirs) : null;
  const differences = a.map((x, i) => x - (b[i] ?? 0));
  const [claim] = claims([
    near
      ? {
          differences: null,
          mean: near.closer.mean,
          sd: (near.closer.se ?? 0) * Math.sqrt(theirs.length),
          p: near.p,
        }
      : { differences, mean: paired.difference.mean, sd: sampleSd(differences), p: paired.pRandomisation },
  ]);
  if (!claim) return { kind: 'waiting' };
  const difference = near?.closer ?? paired.difference;
  return { kind: 'compared', own: ownScore, first: firstScore, difference, paired, ...claim };
}
