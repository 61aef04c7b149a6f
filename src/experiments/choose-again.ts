import { InputError } from '../core/errors';
import { inEnglish } from '../core/problems/english';
import type { GoingOnProblem } from '../core/problems/going-on';
import type { Role } from './roles';

/** A run cannot go on with the model it was given for this role. */
export class ChooseAgain extends InputError {
  constructor(
    readonly role: Role,
    problem: GoingOnProblem,
  ) {
    super(problem, inEnglish(problem));
  }
}
