import type { Validator } from './contract';

/** The same words as an earlier prompt or seed, whatever the case, space and punctuation. */
export const copy: Validator = {
  id: 'copy',
  check(text, { earlier }) {
    return earlier.has(text) ? 'It is the same as an earlier prompt.' : null;
  },
};
