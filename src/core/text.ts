/** Plain-text helpers that treat every script alike and give the same answer on every machine. */

import { kept } from './kept';

export { sentenceEnd, sentences } from './sentences';

/** NFKC, lower case, apostrophes dropped, any other run of non-letters and non-digits one space. */
export const normalise: (text: string) => string = kept(4000, (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim(),
);

/** Normalised words in order. Chinese and Japanese, written without spaces, count one word a character. */
export const words: (text: string) => readonly string[] = kept(
  4000,
  (text: string) =>
    normalise(text).match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+/gu) ??
    [],
);

/** What is between spaces, or one Chinese or Japanese sign. */
const RUNS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+/gu;
const HOLDS_A_LETTER = /[\p{L}\p{N}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Words as written: runs that hold a letter or digit. In two steps, as one pattern would look ahead from every sign. */
const isWritten = (run: string) => HOLDS_A_LETTER.test(run);

/** Words as people count them: "don't" and "well-known" are one each. */
export const countWords: (text: string) => number = kept(
  4000,
  (text: string) => plainWords(text) ?? (text.match(RUNS) ?? []).filter(isWritten).length,
);

/** The words of a text that is all ASCII, as nearly all are; null for another. */
function plainWords(text: string): number | null {
  let count = 0;
  let written = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return null;
    if (code === 32 || (code >= 9 && code <= 13)) written = false;
    else if (!written && isPlainLetter(code)) {
      written = true;
      count++;
    }
  }
  return count;
}

/** An ASCII letter or digit. */
function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
}

/** At most `max` words of a text, as written; whole when it has no more. */
export function capWords(text: string, max: number): string {
  const first = [...text.matchAll(RUNS)].filter(([run]) => isWritten(run))[max];
  return first === undefined ? text.trim() : text.slice(0, first.index).trim();
}

/** Runs of `size` words, joined by spaces; none when there are fewer words. */
export function wordGrams(text: string, size: number): string[] {
  const all = words(text);
  const joined = all.join(' ');
  const runs: string[] = [];
  // Both ends go one word further each time: cut out of the whole, as joining anew would cost `size` times as much.
  let [start, end] = [0, -1];
  for (let i = 0; i < all.length; i++) {
    end += (all[i]?.length ?? 0) + 1;
    if (i < size - 1) continue;
    runs.push(joined.slice(start, end));
    start += (all[i - size + 1]?.length ?? 0) + 1;
  }
  return runs;
}

/** The set of runs of three characters of the normalised text; a shorter text is its own only run. */
export function characterTrigrams(text: string): Set<string> {
  const characters = Array.from(normalise(text));
  if (characters.length === 0) return new Set();
  if (characters.length < 3) return new Set([characters.join('')]);
  return new Set(characters.slice(2).map((_, start) => characters.slice(start, start + 3).join('')));
}

/** Shared elements over all elements, in [0, 1]; two empty sets are alike (1). */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const element of a) if (b.has(element)) shared++;
  return shared / (a.size + b.size - shared);
}

/**
 * Characters of a reply that are read. No model is asked for so many; a record edited by hand may hold a book, on which
 * patterns that look ahead from every line would work for hours.
 */
export const LONGEST_REPLY = 8000;

/** A reply without control tokens such as `<|im_end|>` and `</s>`; `think` also takes out lone think tags. */
export function stripSpecialTokens(text: string, options: { readonly think?: boolean } = {}): string {
  const plain = text
    .slice(0, LONGEST_REPLY)
    .replace(/<\|[^<>|\n]{1,60}\|>/gu, '')
    .replace(/<\/?s>|<(?:bos|eos|pad|unk|start_of_turn|end_of_turn)>/giu, '');
  return options.think ? plain.replace(/<\/?think(?:ing)?>/giu, '') : plain;
}
