import { EngineError, type EngineErrorCode } from '../../core/errors';

/** What llama.cpp, Emscripten and the browser say, and what it means. First match wins. */
const SIGNS: readonly (readonly [RegExp, EngineErrorCode])[] = [
  [/AbortError|aborted by (the )?user/i, 'aborted'],
  [/QuotaExceeded|quota/i, 'storage-full'],
  [/context size|exceeds? the available context|too large to process/i, 'context-too-long'],
  [
    /out of memory|\bOOM\b|(cannot|could not|unable to) (enlarge|allocate|grow)|bad_alloc|failed to allocate|Array buffer allocation|could not be read/i,
    'out-of-memory',
  ],
  [/NotReadableError/i, 'file-invalid'],
  // One answer could not be read (likelihood.ts); the worker lives on.
  [/Invalid typed array length/i, 'unknown'],
  [/\(ABORT\)|RuntimeError|unreachable|table index|memory access|worker|wasm/i, 'engine-died'],
];

/** Any thrown thing as an EngineError; the original text is kept in `raw`. */
export function toEngineError(thrown: unknown, otherwise: EngineErrorCode = 'unknown'): EngineError {
  if (thrown instanceof EngineError) return thrown;
  const raw = describe(thrown);
  const [, code] = SIGNS.find(([sign]) => sign.test(raw)) ?? [null, otherwise];
  return new EngineError(code, raw, { cause: thrown });
}

function describe(thrown: unknown): string {
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`;
  if (typeof thrown === 'string') return thrown;
  return JSON.stringify(thrown) ?? String(thrown);
}

/** Throws EngineError('aborted') when the signal already fired. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new EngineError('aborted');
}

/** The promise, or a rejection with `reason()` as soon as the signal fires. Listeners are cleaned up. */
export async function orAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal,
  reason: () => EngineError = () => new EngineError('aborted'),
): Promise<T> {
  promise.catch(() => undefined);
  if (signal.aborted) throw reason();
  let onAbort: () => void = () => undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        onAbort = () => reject(reason());
        signal.addEventListener('abort', onAbort);
      }),
    ]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
