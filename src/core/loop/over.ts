import type { RunState } from './types';

/** The search is over: what follows only measures what it found. */
export const isOver = ({ stage }: Pick<RunState, 'stage'>): boolean =>
  stage === 'confirm' || stage === 'report' || stage === 'done';
