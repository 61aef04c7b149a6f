import type { Entry, NotebookDocument } from './document';

/** What can be done to a notebook. Positions count from 0; one beyond the end means the end. */
export type Operation =
  | { readonly type: 'add'; readonly entry: Entry; readonly at: number }
  | { readonly type: 'move'; readonly id: string; readonly to: number }
  | { readonly type: 'fold'; readonly id: string; readonly open: boolean }
  | { readonly type: 'edit'; readonly id: string; readonly text: string }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'rename'; readonly title: string };

export interface Applied {
  readonly document: NotebookDocument;
  /** What takes it back; null where nothing was changed. */
  readonly inverse: Operation | null;
}

/**
 * The notebook after one operation. What cannot be done (an entry that is not there, one that is there already)
 * changes nothing: another tab may have been faster.
 */
export function applied(document: NotebookDocument, operation: Operation): Applied {
  const { entries } = document;
  const unchanged: Applied = { document, inverse: null };
  const put = (next: Entry[], inverse: Operation): Applied => ({
    document: { ...document, entries: next },
    inverse,
  });
  if (operation.type === 'rename') {
    const { title } = document;
    if (!operation.title.trim() || operation.title === title) return unchanged;
    return { document: { ...document, title: operation.title }, inverse: { type: 'rename', title } };
  }
  if (operation.type === 'add') {
    const { entry } = operation;
    if (entries.some(({ id }) => id === entry.id)) return unchanged;
    return put(withAt(entries, entry, operation.at), { type: 'remove', id: entry.id });
  }
  const at = entries.findIndex(({ id }) => id === operation.id);
  const entry = entries[at];
  if (!entry) return unchanged;
  const { id } = entry;
  switch (operation.type) {
    case 'remove':
      return put(without(entries, at), { type: 'add', entry, at });
    case 'move': {
      const to = within(operation.to, entries.length - 1);
      if (to === at) return unchanged;
      return put(withAt(without(entries, at), entry, to), { type: 'move', id, to: at });
    }
    case 'fold': {
      const { open } = operation;
      if (entry.kind === 'note' || entry.open === open) return unchanged;
      return put(entries.with(at, { ...entry, open }), { type: 'fold', id, open: !open });
    }
    case 'edit': {
      const { text } = operation;
      if (entry.kind !== 'note' || entry.text === text) return unchanged;
      return put(entries.with(at, { ...entry, text }), { type: 'edit', id, text: entry.text });
    }
  }
}

const within = (at: number, most: number) => Math.min(Math.max(0, Math.trunc(at)), most);
const without = (entries: readonly Entry[], at: number) => entries.toSpliced(at, 1);
const withAt = (entries: readonly Entry[], entry: Entry, at: number) =>
  entries.toSpliced(within(at, entries.length), 0, entry);
