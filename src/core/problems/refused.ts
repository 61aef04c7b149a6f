import { InputError } from '../errors';
import type { InputProblem } from './contract';
import { inEnglish } from './english';

/** The error of a problem, with its English sentence. */
export const refused = (problem: InputProblem, options?: ErrorOptions): InputError =>
  new InputError(problem, inEnglish(problem), options);
