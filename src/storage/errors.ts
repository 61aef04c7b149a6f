/**
 * full: no room; taken: another tab wrote this place; gap: stored record incomplete; closed: the browser let go of
 * the database; newer: a newer version of the page made it; failed: anything else.
 */
export type StorageErrorCode = 'full' | 'taken' | 'gap' | 'closed' | 'newer' | 'failed';

/** A failed read or write of the browser's own storage, by its code; `raw` is what the browser said. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  constructor(
    readonly code: StorageErrorCode,
    readonly raw: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${raw}`, options);
  }
}

/** By the name of what the browser threw. */
const CODES: Readonly<Record<string, StorageErrorCode>> = {
  QuotaExceededError: 'full',
  ConstraintError: 'taken',
  InvalidStateError: 'closed',
  VersionError: 'newer',
};

/** Any thrown thing as a StorageError. */
export function asStorageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const name = cause instanceof DOMException ? cause.name : '';
  return new StorageError(CODES[name] ?? 'failed', String(cause), { cause });
}
