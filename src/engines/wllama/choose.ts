import { canExpand, expandedBytes } from './expand';
import { expandInWorker } from './file-worker';
import type { GgufHeader } from './gguf';
import { Runtime } from './runtime';
import { EngineError } from '../../core/errors';
import { onceMoreIfUnread } from './unread';
import { deviceMemory, fitsMemory, measure, recall, remember, worthFallback, type Weights } from './weights';

export interface Wanted {
  readonly weights: Weights | 'auto';
  readonly threads: number;
  /** Slots with F32 weights. As-is weights always run in one: their results depend on the slots. */
  readonly slots: number;
  readonly contextSize: number;
  readonly patience: number;
  readonly wasmUrl: string;
}

export interface Started {
  readonly runtime: Runtime;
  readonly weights: Weights;
}

interface Hearing {
  /** Shares in [0, 1] of all preparing, and of the measuring. */
  readonly onPrepare: (share: number) => void;
  readonly onMeasure: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Starts the model on the weights that are wanted, or the faster ones: both are timed on the same short work
 * once per browser, model and thread count. Files that cannot be expanded, or whose F32 weights would fill
 * the memory, run as they are.
 */
export async function startChosen(
  blobs: readonly Blob[],
  headers: readonly GgufHeader[],
  digest: string,
  wanted: Wanted,
  hearing: Hearing,
): Promise<Started> {
  const key = `${digest} ${wanted.threads}`;
  const bytes = headers.reduce((sum, header) => sum + expandedBytes(header), 0);
  const possible = headers.some(canExpand) && fitsMemory(bytes, deviceMemory());
  const known = wanted.weights === 'auto' ? (possible ? recall(key) : 'as-is') : wanted.weights;
  const share = (from: number, to: number) => (done: number) => hearing.onPrepare(from + (to - from) * done);
  const asIs = (from: number, to: number) => startAsIs(blobs, wanted, share(from, to), hearing.signal);
  const f32 = (from: number, to: number) =>
    onceMoreIfUnread(() => startF32(blobs, wanted, share(from, to), hearing.signal), hearing.signal);
  if (known === 'as-is') return asIs(0, 1);
  if (known === 'f32' && wanted.weights === 'f32') return f32(0, 1);
  if (known === 'f32') return f32(0, 1).catch(orElse(hearing.signal, () => asIs(1, 1)));

  let started = await asIs(0, 0.3);
  const slow = await timed(started, hearing.signal);
  hearing.onMeasure(0.5);
  started.runtime.stop(new EngineError('aborted'));
  const expanded = await f32(0.3, 0.9).catch(orElse(hearing.signal, () => null));
  if (!expanded) return asIs(0.9, 1);
  started = expanded;
  const fast = await timed(started, hearing.signal);
  hearing.onMeasure(1);
  const weights = fast <= slow ? 'f32' : 'as-is';
  remember(key, weights);
  if (weights === 'f32') {
    hearing.onPrepare(1);
    return started;
  }
  started.runtime.stop(new EngineError('aborted'));
  return asIs(0.9, 1);
}

async function startAsIs(
  blobs: readonly Blob[],
  wanted: Wanted,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Started> {
  const runtime = await Runtime.start(blobs, { ...wanted, slots: 1, onProgress }, signal);
  return { runtime, weights: 'as-is' };
}

async function startF32(
  blobs: readonly Blob[],
  wanted: Wanted,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Started> {
  const expanded: Blob[] = [];
  for (const [i, blob] of blobs.entries())
    expanded.push(
      await expandInWorker(blob, {
        onProgress: (share) => onProgress((0.5 * (i + share)) / blobs.length),
        signal,
      }),
    );
  const onRead = (share: number) => onProgress(0.5 + 0.5 * share);
  const runtime = await Runtime.start(expanded, { ...wanted, onProgress: onRead }, signal);
  return { runtime, weights: 'f32' };
}

/** The measured time; a runtime that fails meanwhile, or is no longer wanted, is stopped. */
async function timed({ runtime }: Started, signal: AbortSignal): Promise<number> {
  try {
    return await measure(runtime, signal);
  } catch (error) {
    runtime.stop(new EngineError('aborted'));
    throw error;
  }
}

/** For `catch`: another way when these weights were too much for the machine; other errors go on. */
function orElse<T>(signal: AbortSignal, other: () => T): (error: unknown) => T {
  return (error) => {
    if (signal.aborted || !worthFallback(error)) throw error;
    return other();
  };
}
