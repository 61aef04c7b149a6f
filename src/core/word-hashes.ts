import { kept } from './kept';
import { words } from './text';

/** The words of a text as numbers, equal for equal words: to tell at a small part of the cost that words differ. */
export const wordHashes: (text: string) => readonly number[] = kept(1000, (text: string) =>
  words(text).map(hashOf),
);

/** FNV-1a over code units, 30 bits: small numbers are quick to keep. */
export function hashOf(word: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x0100_0193);
  return hash >>> 2;
}
