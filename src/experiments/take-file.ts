import type { RunState } from '../core/loop/types';
import { checkSize, readFile } from '../core/record/read-any';
import { checkpointStore } from '../storage/checkpoints';
import type { Database } from '../storage/db';
import { takeNotebook } from '../storage/notebook-file';
import { runStore, studyStore, talkStore } from '../storage/runs';
import { checkpoints } from './checkpoints';
import { takeIn } from './kept-records';
import { newId } from './new-id';
import { storedRun } from './stored-run';
import type { Imported } from './workbench';

/**
 * Reads a file of the page, migrates and validates it, and stores what is in it. Throws InputError or StorageError with
 * a sentence; nothing is stored then.
 */
export async function takeFile(db: Database, file: Blob): Promise<Imported> {
  checkSize(file.size);
  let end: RunState | null = null;
  const read = readFile(await file.text(), (_, state) => (end = state));
  switch (read.kind) {
    case 'personaloop-notebook':
      return { kind: 'notebook', notebook: await takeNotebook(db, read, newId) };
    case 'personaloop-study': {
      const { kind: _, events, ...head } = read;
      return { kind: 'study', study: await takeIn(studyStore(db), { head, events }, newId) };
    }
    case 'personaloop-talk': {
      const { kind: _, events, ...head } = read;
      return { kind: 'talk', talk: await takeIn(talkStore(db), { head, events }, newId) };
    }
    case 'personaloop-run': {
      const { kind: _, events, ...head } = read;
      const own = await takeIn(runStore(db), { head, events }, newId);
      // Checking it has shown what it comes to: opening it need not find that out again.
      if (end) await checkpoints(checkpointStore(db)).keeper(own, 0).keep(end, events.length, true);
      return { kind: 'run', run: storedRun(own) };
    }
  }
}
