import type { Database } from '../storage/db';
import { heard, type ImportAnswer } from './import-answer';
import type { Imported } from './workbench';

/** Bytes from which on reading a file would be felt on the page. */
const LARGE = 1e6;

/** Reads and stores a file: a large one in a worker, so that the page can be used meanwhile. Rejects as `takeFile`. */
export async function importFile(db: Database, file: Blob): Promise<Imported> {
  if (file.size < LARGE || !('Worker' in globalThis)) return (await import('./take-file')).takeFile(db, file);
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  try {
    return heard(
      await new Promise<ImportAnswer>((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => resolve(data);
        worker.onerror = () => resolve({ input: { kind: 'no-memory' } });
        worker.postMessage(file);
      }),
    );
  } finally {
    worker.terminate();
  }
}
