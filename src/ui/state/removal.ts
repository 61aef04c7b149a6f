import type { PutBack } from '../../experiments/kept-records';
import type { CellRef } from '../../core/notebook/document';
import type { Deed } from './history.svelte';
import type { Notebook } from './notebook.svelte';
import type { Shelf } from './shelf.svelte';

/** Takes a cell out of its notebook, its record with it (`redo`), and puts both back where they were (`undo`). */
export function removal(
  notebook: Notebook,
  shelf: Shelf,
  { kind, id }: CellRef,
): Pick<Deed, 'undo' | 'redo'> {
  // Held by the deed: the record goes for good when the history lets go of it.
  let putBack: PutBack | null = null;
  let was: { readonly document: string; readonly entry: CellRef; readonly at: number } | null = null;
  return {
    async redo() {
      for (const document of shelf.documents) {
        const at = document.entries.findIndex((entry) => entry.id === id);
        const entry = document.entries[at];
        if (entry && entry.kind !== 'note') was = { document: document.id, entry, at };
      }
      // An entry without its record goes by itself.
      putBack = await (await deskOf(notebook, kind)).remove(id);
    },
    async undo() {
      const home = was;
      await shelf.held(async () => {
        if (home) await shelf.apply(home.document, { type: 'add', entry: home.entry, at: home.at });
        await putBack?.();
        putBack = null;
      });
    },
  };
}

export const deskOf = (notebook: Notebook, kind: CellRef['kind']) =>
  kind === 'run' ? notebook : kind === 'study' ? notebook.getDesk() : notebook.getTalkDesk();
