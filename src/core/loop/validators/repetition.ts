import { wordGrams } from '../../text';
import type { Validator } from './contract';
import { wordHashes } from '../../word-hashes';

/** Share of different word pairs below which a text goes round in circles (science.md 4). */
const LEAST_DISTINCT = 0.5;
/** In fewer words one repeated pair would already decide. */
const LEAST_WORDS = 6;

export const repetition: Validator = {
  id: 'repetition',
  check(text) {
    const hashes = wordHashes(text);
    if (hashes.length < LEAST_WORDS) return null;
    const least = LEAST_DISTINCT * (hashes.length - 1);
    // Each different word but the last begins a pair of its own.
    if (new Set(hashes).size - 1 >= least) return null;
    return new Set(wordGrams(text, 2)).size < least ? 'It repeats the same words over and over.' : null;
  },
};
