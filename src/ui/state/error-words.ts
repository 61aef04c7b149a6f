import { EngineError, InputError } from '../../core/errors';
import { StorageError } from '../../storage/errors';
import { errors } from '../text/en';
import { sentenceOf } from '../text/en/problems';
import { storageErrors } from '../text/en/storage-errors';

/** What happened, of any error and in the page's language: nobody else puts an error's own message on the page. */
export function wordsOf(reason: unknown): string {
  if (reason instanceof InputError) return sentenceOf(reason.problem);
  if (reason instanceof StorageError) return storageErrors[reason.code].what;
  if (reason instanceof EngineError) return errors[reason.code].what;
  // What the browser itself says, in its own words.
  return reason instanceof Error ? reason.message : String(reason);
}
