import type { Checkpoint } from '../core/record/checkpoint';
import type { Database } from './db';

/** What long runs came to, by run. */
export const checkpointStore = (db: Database) => ({
  /** As it lies there: whoever reads it looks at its sum. */
  get: (run: string): Promise<Checkpoint | undefined> => db.get('checkpoints', run),

  /** For a run that is still there. */
  async put(checkpoint: Checkpoint): Promise<void> {
    const tx = db.transaction(['runs', 'checkpoints'], 'readwrite');
    if (await tx.objectStore('runs').getKey(checkpoint.run))
      await tx.objectStore('checkpoints').put(checkpoint);
    await tx.done;
  },
});
