import { sampleCorrelation } from 'simple-statistics';
import { sampleVar } from './moments';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Cronbach's alpha of respondents (rows) by items (columns); null without two items or without variance. */
export function alpha(rows: readonly (readonly number[])[]): number | null {
  const k = rows[0]?.length ?? 0;
  if (k < 2 || rows.length < 2) return null;
  const total = sampleVar(rows.map(sum));
  if (total === 0) return null;
  const items = sum(Array.from({ length: k }, (_, j) => sampleVar(rows.map((row) => row[j] ?? 0))));
  return (k / (k - 1)) * (1 - items / total);
}

/** Pearson's r; null without variance. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  const r = sampleCorrelation([...a], [...b]);
  return Number.isFinite(r) ? r : null;
}

/** Odd-even halves: their correlation, and Spearman-Brown's step up to the whole length. */
export function splitHalf(rows: readonly (readonly number[])[]): { r: number; stepped: number } | null {
  const half = (odd: boolean) => rows.map((row) => sum(row.filter((_, j) => (j % 2 === 0) === odd)));
  const r = rows.length < 2 || (rows[0]?.length ?? 0) < 2 ? null : correlation(half(true), half(false));
  return r === null ? null : { r, stepped: (2 * r) / (1 + r) };
}
