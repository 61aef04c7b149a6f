import type { Validator } from './contract';
import { areAlike, fingerprint } from './fingerprint';

/** Jaccard likeness of character trigrams from which two prompts count as one (science.md 4). */
const ALIKE = 0.9;

export const nearCopy: Validator = {
  id: 'near-copy',
  check(text, { earlier }) {
    const own = fingerprint(text).trigrams;
    const alike = earlier.some((other) => areAlike(own, fingerprint(other).trigrams, ALIKE));
    return alike ? 'It is almost the same as an earlier prompt.' : null;
  },
};
