import type { Rng } from '../rng';
import { keyedSentences } from './pieces';
import type { Scored } from './proposers/contract';

/** A sentence of the run's prompts with what it seems to add, and how sure that is. */
export interface SentenceValue {
  readonly sentence: string;
  /** Least-squares share in the score of the prompts that hold it, and its standard deviation. */
  readonly mean: number;
  readonly sd: number;
  /** Prompts that hold it. */
  readonly in: readonly number[];
}

/** Prior variance of a sentence's share and noise variance of a prompt's score, both on the 0..1 scale. */
const PRIOR = 0.05 ** 2;
const NOISE = 0.04 ** 2;
/** The newest prompts decide; more would only make the sums larger. */
const MOST_SENTENCES = 60;

/**
 * What each sentence adds to the prompts it stands in, by Bayesian linear regression of scores on sentences: most
 * prompts share sentences, so every score says something about several of them.
 */
export function sentenceValues(scored: readonly Scored[]): SentenceValue[] {
  const rows = scored.flatMap(({ id, text, score }) => {
    const keys = keyedSentences(text);
    return keys.length > 0 && keys.length <= 6 ? [{ id, score, keys }] : [];
  });
  const names = new Map<string, string>();
  for (const { keys } of rows.toReversed())
    for (const [key, sentence] of keys)
      if (names.size < MOST_SENTENCES) names.set(key, names.get(key) ?? sentence);
  const index = new Map([...names.keys()].map((key, i) => [key, i]));
  const n = index.size;
  if (n === 0) return [];
  const centre = rows.reduce((sum, r) => sum + r.score, 0) / rows.length;
  const precision = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 1 / PRIOR : 0)),
  );
  const right = new Array<number>(n).fill(0);
  const holders = Array.from({ length: n }, (): number[] => []);
  for (const { id, score, keys } of rows) {
    const at = keys.flatMap(([key]) => index.get(key) ?? []);
    for (const i of new Set(at)) holders[i]?.push(id);
    for (const i of at) {
      right[i] = (right[i] ?? 0) + (score - centre) / NOISE;
      for (const j of at) {
        const row = precision[i];
        if (row) row[j] = (row[j] ?? 0) + 1 / NOISE;
      }
    }
  }
  const inverse = inverted(precision);
  return [...names.values()].map((sentence, i) => ({
    sentence,
    mean: (inverse[i] ?? []).reduce((sum, c, j) => sum + c * (right[j] ?? 0), 0),
    sd: Math.sqrt(Math.max(0, inverse[i]?.[i] ?? 0)),
    in: holders[i] ?? [],
  }));
}

/** Inverse of a symmetric positive definite matrix by Gauss-Jordan. */
function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const work = matrix.map((row, i) => [...row, ...Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))]);
  for (let p = 0; p < n; p++) {
    const pivot = work[p];
    if (!pivot) continue;
    const by = pivot[p] ?? 1;
    for (let j = 0; j < 2 * n; j++) pivot[j] = (pivot[j] ?? 0) / by;
    work.forEach((row, i) => {
      const factor = row[p] ?? 0;
      if (i === p || factor === 0) return;
      for (let j = 0; j < 2 * n; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    });
  }
  return work.map((row) => row.slice(n));
}

/** The sentences that are best by one draw from what is known of them (Thompson sampling), best first. */
export const drawSentences = (
  values: readonly SentenceValue[],
  count: number,
  random: Rng,
): SentenceValue[] =>
  values
    .map((value) => ({ value, drawn: value.mean + value.sd * random.normal() }))
    .sort((a, b) => b.drawn - a.drawn)
    .slice(0, count)
    .map(({ value }) => value);
