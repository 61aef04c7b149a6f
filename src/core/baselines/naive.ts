/** The naive rung of P2 (MPI, arXiv 2206.07550): one adjective, nothing else. */

import { nearestPole } from '../trait-words';
import { poleWords } from '../pole-words';
import type { Baseline } from './contract';

export const naive: Baseline = {
  id: 'p2-naive',
  title: 'Naive (P2)',
  text(target) {
    const { adjective } = poleWords(target.trait, nearestPole(target));
    return `You are ${/^[aeiou]/u.test(adjective) ? 'an' : 'a'} ${adjective} person.`;
  },
};
