import { words } from './text';

/** Syllables by rule: groups of vowels, without a silent final e, es or ed. */
function syllables(word: string): number {
  const sounded = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, '').replace(/^y/u, '');
  return word.length <= 3 ? 1 : Math.max(1, sounded.match(/[aeiouy]{1,2}/gu)?.length ?? 0);
}
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/u);
/** Flesch-Kincaid school grade of a list of sentences. */
export function grade(sentences: readonly string[]): number {
  const all = sentences.flatMap(words);
  const sounds = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / sentences.length) + 11.8 * (sounds / all.length) - 15.59;
}
