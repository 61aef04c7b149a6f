import type { Validator } from './contract';

/** Characters below which a text cannot describe anybody (science.md 4). */
const LEAST = 20;

export const tooShort: Validator = {
  id: 'too-short',
  check(text) {
    const trimmed = text.trim();
    // A character is one or two code units.
    if (trimmed.length >= 2 * LEAST) return null;
    const length = Array.from(trimmed).length;
    return length < LEAST ? `It has ${length} characters; at least ${LEAST} are needed.` : null;
  },
};
