import type { Wllama } from '@wllama/wllama/esm/index.js';
import { EngineError } from '../../core/errors';
import { orAborted, toEngineError } from './errors';
import type { RuntimeOptions } from './runtime';
import { Watchdog } from './watchdog';

/** Tokens of a prompt evaluated at a time: an abort waits for at most so many. */
export const BATCH = 64;
/** The least that wllama can be told to log; the package declares names for the levels and does not export them. */
const ERRORS = 4;

/** Creates a Wllama and loads the weights. `gone` fires when the worker dies, whenever that is. */
export async function startWllama(
  blobs: readonly Blob[],
  options: RuntimeOptions,
  gone: AbortController,
  signal: AbortSignal,
): Promise<Wllama> {
  const { Wllama } = await orAborted(import('@wllama/wllama/esm/index.js'), signal);
  let noMemory: EngineError | null = null;
  // llama.cpp says only in its log that memory was refused, and then seems to have loaded.
  const hear = (said: string) => {
    const known = toEngineError(said);
    if (known.code === 'out-of-memory') noMemory ??= known;
  };
  const stop = AbortSignal.any([signal, gone.signal]);
  const wllama = new Wllama(
    { default: options.wasmUrl },
    { logger: listener((event) => gone.abort(workerDeath(event)), hear) },
  );
  // The compatibility build would come from a CDN: no request that nobody asked for.
  wllama.setCompat(null);
  const watchdog = new Watchdog(options.patience, () =>
    gone.abort(new EngineError('timeout', `Loading stood still for ${options.patience} s.`)),
  );
  const loading = wllama.loadModel(watched(blobs, watchdog, options.onProgress), {
    log_level: ERRORS,
    n_gpu_layers: 0,
    n_ctx: options.contextSize,
    n_batch: BATCH,
    n_ubatch: BATCH,
    n_threads: options.threads,
    n_parallel: options.slots,
    kv_unified: true,
    // Else the server copies every slot that falls idle into a cache that grows to gigabytes.
    cache_idle_slots: false,
    swa_full: true,
    flash_attn: false,
    cache_type_k: 'f32',
    cache_type_v: 'f32',
  });
  try {
    await orAborted(loading, stop, () =>
      signal.aborted ? new EngineError('aborted') : toEngineError(gone.signal.reason),
    );
    // wllama resolves on files that llama.cpp refused.
    if (!wllama.isModelLoaded() || !(wllama.getModelMetadata().hparams.nVocab > 0))
      throw new EngineError('file-invalid', 'llama.cpp could not load this file as a language model.');
    // The weights are in the worker now; keeping the file would hold as much again.
    inside(wllama).proxy?.fileBlobs?.clear();
    return wllama;
  } catch (error) {
    stopWllama(wllama);
    const known = toEngineError(error, 'file-invalid');
    throw known.code === 'file-invalid' ? (noMemory ?? known) : known;
  } finally {
    watchdog.stop();
  }
}

/**
 * Terminates the worker. wllama makes it a little after `loadModel` was called and forgets it on `exit`, so
 * an early stop waits for it to appear.
 */
export function stopWllama(wllama: Wllama): void {
  const { proxy } = inside(wllama);
  if (!proxy) return;
  let tries = 0;
  const end = () => {
    if (proxy.worker) proxy.worker.terminate();
    else if (++tries < 100) setTimeout(end, 50);
  };
  end();
}

/** The only look at wllama's private parts. */
const inside = (wllama: Wllama) =>
  wllama as unknown as {
    readonly proxy?: { readonly worker?: Worker; readonly fileBlobs?: Map<string, Blob> };
  };

/** The same blobs; reading them is progress. wllama reads with `slice` and nothing else. */
function watched(blobs: readonly Blob[], watchdog: Watchdog, onProgress?: (share: number) => void): Blob[] {
  const total = blobs.reduce((sum, blob) => sum + blob.size, 0);
  let read = 0;
  return blobs.map((blob) => {
    const seen = new Blob([blob]);
    seen.slice = (from = 0, to = blob.size, type) => {
      watchdog.beat();
      read += to - from;
      onProgress?.(Math.min(1, read / total));
      return blob.slice(from, to, type);
    };
    return seen;
  });
}

/** A worker that failed is gone, whatever it said; only memory asks for something else than starting it again. */
function workerDeath(event: Event): EngineError {
  const known = toEngineError(event instanceof ErrorEvent ? event.message : 'The worker failed.');
  return known.code === 'out-of-memory' ? known : new EngineError('engine-died', known.raw);
}

/** wllama reports a failed worker, and what llama.cpp complains of, through its logger only. */
function listener(onWorkerError: (event: Event) => void, onComplaint: (said: string) => void) {
  const quiet = () => undefined;
  return {
    debug: quiet,
    log: quiet,
    warn: quiet,
    error: (...args: unknown[]) => {
      const [first] = args;
      if (first instanceof Event) onWorkerError(first);
      else if (typeof first === 'string') onComplaint(first);
    },
  };
}
