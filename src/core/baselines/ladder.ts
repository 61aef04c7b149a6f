/** The adjective ladder at the wanted strength: a known dose (science.md 6). */

import { wantedLevel } from '../loop/wanted';
import { LADDER_LEVELS, ladderSentence } from './adjectives';
import type { Baseline } from './contract';

export const ladder: Baseline = {
  id: 'ladder',
  title: 'Adjectives, graded',
  text: (target) => ladderSentence(target.trait, LADDER_LEVELS[wantedLevel(target) + 4] ?? 5),
};
