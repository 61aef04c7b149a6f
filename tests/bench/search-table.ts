import { bootstrapInterval, wilsonInterval, type Interval } from '../../src/core/stats/interval';
import { bootstrapOver } from '../../src/core/stats/bootstrap';
import type { LabResult } from '../../src/experiments/lab/settings';
import { quantile, tokensTo } from '../../src/experiments/lab/summary';

/** Regrets at which tokens are compared. */
export const LEVELS = [0.05, 0.1] as const;
const SEED = 1;

export interface ArmResults {
  readonly id: string;
  readonly results: readonly LabResult[];
}

/** Median tokens to a regret over all loops, those that never get there counted as endless; null when most are. */
function medianTokens(results: readonly LabResult[], level: number, at: readonly number[]): number | null {
  const tokens = at.map((i) => {
    const result = results[i];
    return (result && tokensTo(result, level)) ?? Infinity;
  });
  const median = quantile(
    tokens.toSorted((a, b) => a - b),
    0.5,
  );
  return Number.isFinite(median) ? median : null;
}

const figure = ({ mean, low, high }: Interval, digits: number) =>
  `${mean.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`;
const orNone = (value: Interval | null, digits: number) => (value ? figure(value, digits) : 'n/a');

/** A markdown table of one landscape; ratios are to the first arm, loop by loop on the same draws. */
export function tableOf(landscape: string, arms: readonly ArmResults[]): string {
  const [reference] = arms;
  const level = (l: number) => l.toFixed(2).slice(1);
  const head = [
    'arm',
    'loops',
    ...LEVELS.flatMap((l) => [
      `share at ${level(l)}`,
      `median tokens to ${level(l)}`,
      `ratio of tokens at ${level(l)}`,
    ]),
    'final regret',
    'tokens a loop',
  ];
  const rows = arms.map(({ id, results }) => {
    const n = results.length;
    const regrets = results.flatMap((r) => r.regret ?? []);
    const perLevel = LEVELS.flatMap((l) => {
      const hits = results.filter((r) => tokensTo(r, l) !== null).length;
      const tokens = bootstrapOver(n, (at) => medianTokens(results, l, at), SEED);
      const ratio =
        reference && reference.results !== results
          ? bootstrapOver(n, (at) => ratioAt(results, reference.results, l, at), SEED)
          : null;
      return [figure(wilsonInterval(hits, n), 2), orNone(tokens, 0), orNone(ratio, 2)];
    });
    const spent = results.reduce((sum, r) => sum + r.tokens, 0) / n;
    return [id, String(n), ...perLevel, figure(bootstrapInterval(regrets, SEED), 3), spent.toFixed(0)];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${landscape}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function ratioAt(
  own: readonly LabResult[],
  other: readonly LabResult[],
  level: number,
  at: readonly number[],
): number | null {
  const [a, b] = [medianTokens(own, level, at), medianTokens(other, level, at)];
  return a === null || b === null ? null : a / b;
}
