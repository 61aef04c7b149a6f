import { kept } from '../kept';
import type { Rng } from '../rng';
import { countWords, normalise, sentences } from '../text';

/** Sentences a persona put together by the loop may have (science.md 4). */
export const MOST_SENTENCES = 4;

/** The sentences of a prompt, without list marks and headings, each with its stop. */
export const personaSentences: (text: string | null) => readonly string[] = kept(20_000, (text) =>
  sentences(text ?? '')
    .map((sentence) => sentence.replace(/^(?:\d{1,2}[.)]|[-*•])\s+/u, ''))
    .filter((sentence) => sentence !== '' && !sentence.endsWith(':'))
    .map((sentence) => (/[\p{L}\p{N}]$/u.test(sentence) ? `${sentence}.` : sentence)),
);

/** Sentences of a prompt under the words they are made of; all prompts of a run are asked for at every proposal. */
export const keyedSentences = kept(20_000, (text: string | null) =>
  personaSentences(text).map((s) => [normalise(s), s] as const),
);

/**
 * Puts a sentence into a parent: beside its sentences, or in place of one. At most four stay, and fewer where
 * the words would be too many; the new one always stays.
 */
export function insertSentence(
  parent: readonly string[],
  sentence: string,
  maxWords: number,
  random: Rng,
): string {
  // In a parent of one sentence a swap would leave nothing of it.
  const swap = parent.length >= MOST_SENTENCES || (parent.length > 1 && random.int(2) === 0);
  const at = random.int(swap ? parent.length : parent.length + 1);
  const joined = parent.toSpliced(at, swap ? 1 : 0, sentence);
  let place = at;
  while (joined.length > 1 && (joined.length > MOST_SENTENCES || countWords(joined.join(' ')) > maxWords)) {
    const others = [...joined.keys()].filter((index) => index !== place);
    const dropped = random.pick(others);
    joined.splice(dropped, 1);
    if (dropped < place) place--;
  }
  return joined.join(' ');
}
