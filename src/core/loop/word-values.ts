import { kept } from '../kept';
import { remembered } from '../remembered';
import { drawWeights, linearPosterior, type LinearPosterior } from '../stats/linear-posterior';
import { meanOf } from '../stats/moments';
import type { Rng } from '../rng';
import { normalise } from '../text';
import type { Scored } from './proposers/contract';

/** SD of what a word adds to a prompt's score, before anything was scored. */
const PRIOR = 0.03 ** 2;
/** Variance of one question's score about the prompt's mean, and of what words do not tell. */
const QUESTION = 0.025;
const REST = 0.015 ** 2;
/** The newest prompts and their most frequent words decide: more would only make the sums larger. */
const MOST_PROMPTS = 200;
const MOST_WORDS = 200;

const wordsOf = kept(20_000, (text: string) => [...new Set(normalise(text).split(' '))]);

interface Known {
  readonly index: ReadonlyMap<string, number>;
  readonly posterior: LinearPosterior;
}

/**
 * What the words of a text are worth by one draw from what all scores say of them (Thompson sampling): a Bayesian
 * linear regression of scores on words, which tells something about texts that nobody has scored yet.
 * `questions`: items a prompt was scored on. The value is relative, a difference of scores in 0..1; words of no
 * prompt yet count for nothing.
 */
export function drawWordValue(
  scored: readonly Scored[],
  questions: number,
  random: Rng,
): (text: string) => number {
  // All slots of a step ask about the same list.
  const { index, posterior } = remembered('words', [scored, questions], () => learn(scored, questions));
  const weights = drawWeights(posterior, random);
  return (text) => at(index, wordsOf(text)).reduce((sum, i) => sum + (weights[i] ?? 0), 0);
}

function learn(scored: readonly Scored[], questions: number): Known {
  const rows = scored
    .slice(-MOST_PROMPTS)
    .flatMap(({ text, score }) => (text === null ? [] : [{ words: wordsOf(text), score }]));
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_WORDS);
  const index = new Map(frequent.map(([word], i) => [word, i]));
  const centre = rows.length > 0 ? meanOf(rows.map((row) => row.score)) : 0;
  const posterior = linearPosterior(
    rows.map(({ words, score }) => ({ features: at(index, words), value: score - centre })),
    index.size,
    { prior: PRIOR, noise: QUESTION / Math.max(1, questions) + REST },
  );
  return { index, posterior };
}

const at = (index: ReadonlyMap<string, number>, words: readonly string[]): number[] =>
  words.flatMap((word) => index.get(word) ?? []);
