import type { InputError } from '../errors';
import type { InputProblem } from './contract';

/** As `refused`, for what a first visit loads: the words are fetched when something is refused. */
export const refusedLater = async (problem: InputProblem): Promise<InputError> =>
  (await import('./refused')).refused(problem);
