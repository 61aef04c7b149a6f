import { EngineError } from '../../core/errors';

/**
 * Does work that puts a large file together and reads it, and once more where the browser cannot read what it made. A
 * Chromium that has just started refuses the first half gigabyte while it works out how much it can hold, and takes the
 * same a moment later; a machine that has no room refuses twice.
 */
export async function onceMoreIfUnread<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted || !(error instanceof EngineError) || !/NotReadableError/.test(error.raw)) throw error;
    return work();
  }
}
