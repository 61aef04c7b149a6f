/**
 * Intensity by five factors (after the SAC idea, science.md 6): how often, how deep, how easily set off, with how
 * much effort and how willingly a person acts like the pole. Own anchors, five strengths.
 */

import { wantedLevel } from '../loop/wanted';
import { poleWords } from '../pole-words';
import { nearestPole } from '../trait-words';
import type { Baseline } from './contract';

/** From the middle (0) to an end (4), the strengths of the adjective ladder. */
const FACTORS: readonly (readonly [string, string, string, string, string])[] = [
  [
    'This shows about half of the time.',
    'This shows a little more often than not.',
    'This shows often.',
    'This shows nearly always.',
    'This shows always, day and night.',
  ],
  [
    'It stays on the surface.',
    'It goes a little below the surface.',
    'It shapes much of what you think and feel.',
    'It shapes nearly all that you think and feel.',
    'It is all of you, down to the core.',
  ],
  [
    'It takes a strong reason to bring it out.',
    'It takes a good reason to bring it out.',
    'Most occasions bring it out.',
    'A small occasion brings it out.',
    'Nothing at all is needed to bring it out.',
  ],
  [
    'You would have to work at it to keep it up.',
    'It takes you some effort to keep it up.',
    'It takes you little effort.',
    'It takes you hardly any effort.',
    'Being otherwise would take all your strength.',
  ],
  [
    'You do not mind being otherwise.',
    'You like it a little better than being otherwise.',
    'You are glad to be like this.',
    'You want to be like this wherever you are.',
    'You would never want to be otherwise.',
  ],
];

export const fiveFactors: Baseline = {
  id: 'five-factors',
  title: 'Five factors',
  text(target) {
    const level = wantedLevel(target);
    const { trait } = target;
    const who =
      level === 0
        ? `between ${poleWords(trait, 'low').adjective} and ${poleWords(trait, 'high').adjective}`
        : poleWords(trait, nearestPole(target)).adjective;
    return [`You are ${who}.`, ...FACTORS.map((anchors) => anchors[Math.abs(level)] ?? anchors[0])].join(' ');
  },
};
