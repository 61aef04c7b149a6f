import type { ReadFile } from './contract';

/** The part of a Worker that is used; tests put an object in its place. */
export interface ClassWorker {
  postMessage(file: File): void;
  terminate(): void;
  onmessage: ((event: { readonly data: ReadFile }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Hears what each file brought, in order. */
  readonly onRead: (file: File, read: ReadFile) => void;
  readonly spawn?: () => ClassWorker;
}

const spawnWorker = (): ClassWorker =>
  new Worker(new URL('./class.worker.ts', import.meta.url), { type: 'module' }) as ClassWorker;

/** Reads files one by one away from the page; ends early, without an error, when aborted. */
export async function readFiles(
  files: readonly File[],
  { signal, onRead, spawn = spawnWorker }: ReadOptions,
): Promise<void> {
  let worker: ClassWorker | null = null;
  try {
    for (const file of files) {
      if (signal?.aborted) return;
      worker ??= spawn();
      const read = await answer(worker, file, signal);
      if (signal?.aborted) return;
      if (!read) {
        // It ran out of memory on this file: the next ones get a fresh one.
        worker.terminate();
        worker = null;
      }
      onRead(file, read ?? refused(file));
    }
  } finally {
    worker?.terminate();
  }
}

const refused = (file: File): ReadFile => ({
  runs: [],
  refused: [{ path: [file.name], because: 'no-worker', problem: null }],
});

/** Null when the worker died, or when nobody waits any more. */
const answer = (worker: ClassWorker, file: File, signal?: AbortSignal) =>
  new Promise<ReadFile | null>((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = () => resolve(null);
    signal?.addEventListener('abort', () => resolve(null), { once: true });
    worker.postMessage(file);
  });
