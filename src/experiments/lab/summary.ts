import { tInterval, wilsonInterval, type Interval } from '../../core/stats/interval';
import { meanOf } from '../../core/stats/moments';
import type { LabResult } from './settings';

/** The regrets of many loops after the same number of tokens. */
export interface BandPoint {
  readonly tokens: number;
  readonly median: number;
  /** The middle 95 % of the loops lie between these. */
  readonly low: number;
  readonly high: number;
}

export interface LabSummary {
  readonly loops: number;
  readonly band: readonly BandPoint[];
  readonly regret: Interval;
  readonly optimism: Interval;
  /** Share of loops that claim a gain that is none, with its Wilson interval. */
  readonly falseClaims: Interval;
  readonly claimedFalsely: number;
  readonly evaluations: number;
  readonly tokens: number;
  /** Null where nobody wrote. */
  readonly refusedShare: number | null;
}

const GRID = 60;

const measured = (results: readonly LabResult[], of: (r: LabResult) => number | null): number[] =>
  results.flatMap((r) => of(r) ?? []);

/** Null for no loops at all. */
export function summariseLab(results: readonly LabResult[]): LabSummary | null {
  if (results.length === 0) return null;
  const claimedFalsely = results.filter((r) => r.falseClaim).length;
  const refused = measured(results, (r) => r.refusedShare);
  return {
    loops: results.length,
    band: bandOf(results),
    regret: tInterval(measured(results, (r) => r.regret)),
    optimism: tInterval(measured(results, (r) => r.optimism)),
    falseClaims: wilsonInterval(claimedFalsely, results.length),
    claimedFalsely,
    evaluations: meanOf(results.map((r) => r.evaluations)),
    tokens: meanOf(results.map((r) => r.tokens)),
    refusedShare: refused.length ? meanOf(refused) : null,
  };
}

/** Regret of each loop at equally many tokens, from where all loops have a best prompt; a loop that is over keeps its last. */
export function bandOf(results: readonly LabResult[]): BandPoint[] {
  const begun = results.filter((r) => r.curve.length > 0);
  const curves = begun.map((r) => r.curve);
  const from = Math.max(...curves.map((c) => c[0]?.tokens ?? 0));
  const to = Math.max(...curves.map((c) => c.at(-1)?.tokens ?? 0));
  if (curves.length === 0) return [];
  const steps = to > from ? GRID : 0;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const tokens = from + ((to - from) * i) / Math.max(1, steps);
    const at = begun.map((r) => regretAt(r, tokens) ?? NaN);
    const sorted = at.toSorted((a, b) => a - b);
    return {
      tokens,
      median: quantile(sorted, 0.5),
      low: quantile(sorted, 0.025),
      high: quantile(sorted, 0.975),
    };
  });
}

/** Linear between order statistics (type 7 of Hyndman and Fan 1996); `sorted` ascending and not empty. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return below + (at - Math.floor(at)) * (above - below);
}

/** Regret of the prompt named after so many tokens; null before the first, the last one for a loop that is over. */
export const regretAt = ({ curve }: LabResult, tokens: number): number | null =>
  curve.findLast((point) => point.tokens <= tokens + 1e-9)?.regret ?? null;

/** Final regret (or another figure) of `a` minus that of `b`, loop by loop: the same number draws the same questions and noise. */
export function regretDifference(
  a: readonly LabResult[],
  b: readonly LabResult[],
  of: (result: LabResult) => number | null = (r) => r.regret,
): Interval | null {
  const differences = a.flatMap((one, i) => {
    const other = b[i];
    const [own, theirs] = [of(one), other ? of(other) : null];
    return own === null || theirs === null ? [] : [own - theirs];
  });
  return differences.length > 1 ? tInterval(differences) : null;
}

/** Tokens until the regret is first at most `regret`; null when the loop never gets there. */
export const tokensTo = ({ curve }: LabResult, regret: number): number | null =>
  curve.find((point) => point.regret <= regret)?.tokens ?? null;
