import { kept } from './kept';
import { normalise, words } from './text';

/** The words of a text as numbers, equal for equal words: to tell at a small part of the cost that words differ. */
export const wordHashes: (text: string) => readonly number[] = kept(
  1000,
  (text: string) => spacedHashes(normalise(text)) ?? words(text).map(hashOf),
);

/** FNV-1a over code units, 30 bits: small numbers are quick to keep. */
export function hashOf(word: string): number {
  let hash = START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash >>> 2;
}

const START = 0x811c_9dc5;
const PRIME = 0x0100_0193;
/** From here on come the signs that are words without spaces. */
const EAST_ASIAN = 0x2e80;
const SPACE = 32;

/** The same in one go through a normalised text, for scripts with spaces between words; null for others. */
function spacedHashes(normal: string): number[] | null {
  const hashes: number[] = [];
  let hash = START;
  for (let i = 0; i < normal.length; i++) {
    const code = normal.charCodeAt(i);
    if (code >= EAST_ASIAN) return null;
    if (code === SPACE) {
      hashes.push(hash >>> 2);
      hash = START;
    } else hash = Math.imul(hash ^ code, PRIME);
  }
  if (normal !== '') hashes.push(hash >>> 2);
  return hashes;
}
