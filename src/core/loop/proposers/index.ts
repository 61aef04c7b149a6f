import type { ProposerId } from '../types';
import type { Proposer } from './contract';
import { bestSentences } from './best-sentences';
import { bestWords } from './best-words';
import { direct } from './direct';
import { scoredList } from './scored-list';
import { sentence } from './sentence';

export type { ProposalInput, Proposer, Scored } from './contract';

/** Every way of asking the writer. */
export const proposers: Readonly<Record<Exclude<ProposerId, 'template'>, Proposer>> = {
  'scored-list': scoredList,
  sentence,
  'best-sentences': bestSentences,
  'best-words': bestWords,
  direct,
};
