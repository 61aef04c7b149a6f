import { openDatabase } from '../storage/db';
import { told } from './import-answer';
import { takeFile } from './take-file';

declare const self: DedicatedWorkerGlobalScope;

/** One large file, read, checked and stored away from the page. */
self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  self.postMessage(
    await told(async () => {
      const db = await openDatabase();
      try {
        return await takeFile(db, data);
      } finally {
        db.close();
      }
    }),
  );
};
