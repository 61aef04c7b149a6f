import { scripts } from '../../script';
import type { Validator } from './contract';

/** Latin letters allowed among others, as a share: names and loan words are written in them everywhere. */
const LATIN_SHARE = 0.3;

/** Letters of a script that the run's prompts are not written in. */
export const wrongScript: Validator = {
  id: 'wrong-script',
  check(text, { earlier: { script: own } }) {
    if (own === null) return null;
    const counts = scripts(text);
    if (counts.size === 1 && counts.has(own)) return null;
    const letters = [...counts.values()].reduce((sum, n) => sum + n, 0);
    for (const [script, count] of counts) {
      if (script === own || (script === 'Latin' && count <= LATIN_SHARE * letters)) continue;
      return `It holds ${script === 'other' ? 'foreign' : script} letters; the prompts so far are in ${own} ones.`;
    }
    return null;
  },
};
