import { InputError } from '../core/errors';
import type { InputProblem } from '../core/problems/contract';
import { refused } from '../core/problems/refused';
import { StorageError, type StorageErrorCode } from '../storage/errors';
import type { Imported } from './workbench';

/** What the worker says of a file: an error does not keep its class on the way. */
export type ImportAnswer =
  | { readonly imported: Imported }
  | { readonly input: InputProblem }
  | { readonly storage: StorageErrorCode; readonly raw: string }
  | { readonly failed: string };

/** The outcome as it can be sent. */
export async function told(work: () => Promise<Imported>): Promise<ImportAnswer> {
  try {
    return { imported: await work() };
  } catch (reason) {
    if (reason instanceof InputError) return { input: reason.problem };
    if (reason instanceof StorageError) return { storage: reason.code, raw: reason.raw };
    return { failed: String(reason) };
  }
}

/** The outcome as it was: given back or thrown. */
export function heard(answer: ImportAnswer): Imported {
  if ('imported' in answer) return answer.imported;
  if ('input' in answer) throw refused(answer.input);
  if ('storage' in answer) throw new StorageError(answer.storage, answer.raw);
  throw new Error(answer.failed);
}
