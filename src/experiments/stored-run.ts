import type { RunHead } from '../core/record/schema';
import type { StoredRun } from './workbench';

/** A run as the list of runs knows it, from its head alone. */
export const storedRun = (head: RunHead): StoredRun => ({
  head,
  finished: head.progress.stage === 'done',
  evaluations: head.progress.evaluations,
});
