import { textsIn } from '../../experiments/class/texts';
import type { Notebook } from '../state/notebook.svelte';
import type { Classroom } from './class.svelte';

/**
 * Reads the files once more and stores each counted run as a cell, as opening its file would; how many were stored.
 * The reader stays where they are.
 */
export async function keepRuns(
  notebook: Notebook,
  room: Classroom,
  onProgress: (done: number, of: number) => void,
): Promise<number> {
  let done = 0;
  try {
    for (const file of room.files) {
      const own = room.runs.filter((run) => room.fileOf(run) === file);
      const wanted = new Set(own.map(({ path }) => path.join('\n')));
      if (wanted.size === 0) continue;
      for await (const found of textsIn(file)) {
        if (!('text' in found) || !wanted.has(found.path.join('\n'))) continue;
        await notebook.workbench?.importFile(new Blob([found.text]));
        onProgress(++done, room.runs.length);
      }
    }
  } finally {
    await notebook.refresh();
  }
  return done;
}
