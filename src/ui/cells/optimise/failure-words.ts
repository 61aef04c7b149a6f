import { EngineError, InputError } from '../../../core/errors';
import { ChooseAgain } from '../../../experiments/choose-again';
import { WriterNotLoaded, type Role } from '../../../experiments/roles';
import { StorageError } from '../../../storage/errors';
import { wordsOf } from '../../state/error-words';
import { errors } from '../../text/en';
import {
  aboutWriter,
  chooseAgain,
  noRoomForBoth,
  noRoomForBothAgain,
  type ErrorWords,
} from '../../text/en/errors';
import { storageErrors } from '../../text/en/storage-errors';

export interface FailureWords extends ErrorWords {
  /** Which of a run's models it is about. */
  readonly role: Role;
  /** What the engine itself said. */
  readonly raw: string;
}

/** One sentence and one thing to do about an error. `begun`: the record has met its models, they cannot change. */
export function failureWords(error: Error | null, begun: boolean): FailureWords {
  if (error instanceof ChooseAgain)
    return { ...chooseAgain, what: wordsOf(error), role: error.role, raw: '' };
  if (error instanceof StorageError) return { ...storageErrors[error.code], role: 'target', raw: error.raw };
  if (error instanceof InputError)
    return { ...errors.unknown, what: wordsOf(error), role: 'target', raw: '' };
  if (!(error instanceof EngineError))
    return { ...errors.unknown, role: 'target', raw: error?.message ?? '' };
  const { code, raw } = error;
  if (!(error instanceof WriterNotLoaded)) return { ...errors[code], role: 'target', raw };
  if (code === 'out-of-memory')
    return { ...(begun ? noRoomForBothAgain : noRoomForBoth), role: 'writer', raw };
  return { ...errors[code], what: aboutWriter(errors[code].what), role: 'writer', raw };
}
