import { describe, expect, it } from 'vitest';
import { toEngineError } from './errors';
import { onceMoreIfUnread } from './unread';

const { signal } = new AbortController();
const unread = () =>
  toEngineError(new DOMException('The requested file could not be read.', 'NotReadableError'));

/** Fails as often as there are errors, then gives how often it was asked. */
function failing(...errors: Error[]) {
  let asked = 0;
  const work = () => {
    const error = errors[asked++];
    return error ? Promise.reject(error) : Promise.resolve(asked);
  };
  return { work, asked: () => asked };
}

describe('a large file of the own making', () => {
  it('is made once more where the browser could not read it', async () => {
    const error = unread();
    expect(error.code).toBe('out-of-memory');
    expect(await onceMoreIfUnread(failing(error).work, signal)).toBe(2);
    expect(await onceMoreIfUnread(failing().work, signal)).toBe(1);
  });

  it('is given up the second time, and at once for other reasons or where nobody waits', async () => {
    const twice = failing(unread(), unread());
    await expect(onceMoreIfUnread(twice.work, signal)).rejects.toMatchObject({ code: 'out-of-memory' });
    expect(twice.asked()).toBe(2);
    const full = failing(toEngineError(new Error('out of memory')));
    await expect(onceMoreIfUnread(full.work, signal)).rejects.toMatchObject({ code: 'out-of-memory' });
    expect(full.asked()).toBe(1);
    const left = failing(unread());
    await expect(onceMoreIfUnread(left.work, AbortSignal.abort())).rejects.toThrow();
    expect(left.asked()).toBe(1);
  });
});
