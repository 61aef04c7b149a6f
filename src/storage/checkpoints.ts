import type { Checkpoint } from '../core/record/checkpoint';
import type { Database } from './db';

/** With its pieces in one blob: a text of some megabytes takes a browser 50 ms to hand to the database, a blob none. */
export interface StoredCheckpoint extends Checkpoint {
  readonly pieces: Blob;
  /** Bytes of each piece. */
  readonly sizes: readonly number[];
}

/** What long runs came to, by run. */
export const checkpointStore = (db: Database) => ({
  /** As it lies there: whoever reads it looks at its sum. */
  get: (run: string): Promise<StoredCheckpoint | undefined> => db.get('checkpoints', run),

  /** For a run that is still there. */
  async put(checkpoint: StoredCheckpoint): Promise<void> {
    const tx = db.transaction(['runs', 'checkpoints'], 'readwrite');
    if (await tx.objectStore('runs').getKey(checkpoint.run))
      await tx.objectStore('checkpoints').put(checkpoint);
    await tx.done;
  },
});
