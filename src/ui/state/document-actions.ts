import type { CellRef, Entry, Note } from '../../core/notebook/document';
import type { Operation } from '../../core/notebook/operations';
import { newId } from '../../experiments/new-id';
import { numberedName } from '../frame/cell-name';
import { cellsOf } from '../frame/cells';
import { app } from '../text/en';
import { notebook as text } from '../text/en/notebook';
import { because } from './actions';
import type { Page } from './page';
import { removal } from './removal';
import type { Shelf } from './shelf.svelte';

/** What buttons and keys do to the open notebook. Failures become messages; what was done is said aloud. */

export async function told(
  { notebook, notices }: Page,
  what: (shelf: Shelf) => Promise<string | null>,
): Promise<void> {
  const { shelf } = notebook;
  if (!shelf) return;
  try {
    const said = await what(shelf);
    if (said !== null) shelf.said = said;
  } catch (reason) {
    notices.say({ title: text.failed, advice: await because(reason) });
  }
}

/** What an entry is called in a sentence. */
export function whatIs({ notebook }: Page, entry: Entry): string {
  if (entry.kind === 'note') return text.note;
  return text.cell(cellsOf(notebook).findIndex(({ id }) => id === entry.id) + 1);
}

export const moveEntry = (page: Page, entry: Entry, by: -1 | 1): Promise<void> =>
  told(page, async (shelf) => {
    const entries = shelf.open?.entries ?? [];
    const to = entries.findIndex(({ id }) => id === entry.id) + by;
    if (to < 0 || to >= entries.length) return null;
    const what = whatIs(page, entry);
    const name = by < 0 ? text.deeds.up(what) : text.deeds.down(what);
    await shelf.change({ type: 'move', id: entry.id, to }, name);
    return text.said.moved(what, to + 1, entries.length);
  });

/** Unfolds a cell, or folds it; one that is open because the address names it is left by its address. */
export const foldEntry = (page: Page, entry: CellRef, open: boolean): Promise<void> =>
  told(page, async (shelf) => {
    const { notebook } = page;
    const what = whatIs(page, entry);
    const { place } = notebook;
    const home = shelf.open;
    const named = 'id' in place && place.id === entry.id;
    const name = open ? text.deeds.unfold(what) : text.deeds.fold(what);
    const operation: Operation = { type: 'fold', id: entry.id, open };
    if (!named || !home) await shelf.change(operation, name);
    else if (!open) {
      const inverse = await shelf.apply(home.id, operation);
      const leave = () => notebook.go({ kind: 'notebook', id: home.id });
      leave();
      shelf.history.record({
        name,
        undo: async () => {
          if (inverse) await shelf.apply(home.id, inverse);
          notebook.go(place);
        },
        redo: async () => {
          await shelf.apply(home.id, operation);
          leave();
        },
      });
    }
    return open ? text.said.unfolded(what) : text.said.folded(what);
  });

/** Takes a cell away with its record; the message that says so brings it back. */
export const removeCell = (page: Page, ref: Pick<CellRef, 'kind' | 'id'>): Promise<void> =>
  told(page, async (shelf) => {
    const { notebook, notices } = page;
    const title = numberedName(notebook, ref);
    const deed = { name: text.deeds.remove(title), ...removal(notebook, shelf, { ...ref, open: false }) };
    await deed.redo();
    shelf.history.record(deed);
    notices.say({
      title: app.notices.removed(title),
      action: { label: app.notices.undo, run: () => void told(page, () => takeBack(shelf, deed)) },
    });
    return null;
  });

async function takeBack(shelf: Shelf, deed: Parameters<Shelf['history']['takeBack']>[0]): Promise<string> {
  await shelf.history.takeBack(deed);
  return text.said.undone(deed.name);
}

/** A new note before the entry at this position; it is stored with its first words. */
export const addNote = (page: Page, at: number): Promise<void> =>
  told(page, async (shelf) => {
    const entry: Note = { kind: 'note', id: newId(), text: '' };
    await shelf.change({ type: 'add', entry, at }, text.deeds.note, entry.id);
    shelf.writing = entry.id;
    return null;
  });

/** Keeps what is in the box; all that is typed in one go is one thing to undo. */
export const writeNote = (page: Page, { id }: Note, words: string): Promise<void> =>
  told(page, async (shelf) => {
    await shelf.change({ type: 'edit', id, text: words }, text.deeds.note, id);
    return null;
  });

/** Closes the box; an empty note goes. */
export const closeNote = (page: Page, { id }: Note, words: string): Promise<void> =>
  told(page, async (shelf) => {
    if (shelf.writing === id) shelf.writing = null;
    if (words.trim()) {
      await shelf.change({ type: 'edit', id, text: words }, text.deeds.note, id);
      shelf.history.close(id);
      return text.said.saved;
    }
    await shelf.change({ type: 'remove', id }, text.deeds.removeNote, id);
    shelf.history.close(id);
    return text.said.noteGone;
  });

export const removeNote = (page: Page, { id }: Note): Promise<void> =>
  told(page, async (shelf) => {
    await shelf.change({ type: 'remove', id }, text.deeds.removeNote);
    return text.said.removed(text.note);
  });

export const undo = (page: Page): Promise<void> =>
  told(page, async (shelf) => {
    shelf.writing = null;
    const name = await shelf.history.undo();
    return name === null ? null : text.said.undone(name);
  });

export const redo = (page: Page): Promise<void> =>
  told(page, async (shelf) => {
    shelf.writing = null;
    const name = await shelf.history.redo();
    return name === null ? null : text.said.redone(name);
  });
