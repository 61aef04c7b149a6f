import type { Validator } from './contract';

export const nearCopy: Validator = {
  id: 'near-copy',
  check(text, { earlier }) {
    return earlier.hasAlike(text) ? 'It is almost the same as an earlier prompt.' : null;
  },
};
