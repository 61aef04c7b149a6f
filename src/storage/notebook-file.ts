import { isCell, type CellKind, type CellRef, type NotebookDocument } from '../core/notebook/document';
import { notebookFile, type NotebookFile } from '../core/notebook/file';
import { readStored, type AnyRecord } from '../core/record/read-any';
import type { Database } from './db';
import { guarded } from './records';
import { RECORD_STORES } from './record-stores';
import { runStore, studyStore, talkStore } from './runs';

const ALL = Object.values(RECORD_STORES).flatMap(({ heads, events }) => [heads, events]);

/** A notebook as a file's content, and the cells that could not be taken into it because they cannot be read. */
export interface WholeNotebook {
  readonly file: NotebookFile<AnyRecord>;
  readonly leftOut: readonly CellRef[];
}

/** A notebook with every record that stands in it. One that is damaged would make the whole file unreadable. */
export async function wholeNotebook(db: Database, document: NotebookDocument): Promise<WholeNotebook> {
  const stores = { run: runStore(db), study: studyStore(db), talk: talkStore(db) };
  const records: AnyRecord[] = [];
  const leftOut: CellRef[] = [];
  for (const ref of document.entries.filter(isCell)) {
    const { kind, id } = ref;
    const head = await stores[kind].head(id);
    if (!head) continue;
    try {
      const events = await stores[kind].events(id);
      readStored(kind, head, events);
      // The store of a kind holds that kind: its head and its events belong together.
      records.push({ kind: `personaloop-${kind}`, ...head, events } as AnyRecord);
    } catch {
      leftOut.push(ref);
    }
  }
  const there = new Set(records.map(({ id }) => id));
  const entries = document.entries.filter((entry) => !isCell(entry) || there.has(entry.id));
  return { file: notebookFile({ ...document, entries }, records), leftOut };
}

/** Stores a notebook and all its records, or nothing at all; whatever has an id that is taken becomes a copy. */
export function takeNotebook(
  db: Database,
  { notebook, records }: NotebookFile<AnyRecord>,
  newId: () => string,
): Promise<NotebookDocument> {
  return guarded(async () => {
    const tx = db.transaction([...ALL, 'notebooks', 'checkpoints'], 'readwrite', { durability: 'strict' });
    const names = new Map<string, string>();
    for (const { kind, id } of records)
      if (await tx.objectStore(RECORD_STORES[kindOf(kind)].heads).getKey(id)) names.set(id, newId());
    const named = (id: string) => names.get(id) ?? id;
    const own: NotebookDocument = {
      ...notebook,
      id: (await tx.objectStore('notebooks').getKey(notebook.id)) ? newId() : notebook.id,
      entries: notebook.entries.map((entry) => (isCell(entry) ? { ...entry, id: named(entry.id) } : entry)),
    };
    const writes = records.flatMap(({ kind, events, ...head }) => {
      const { heads, events: log } = RECORD_STORES[kindOf(kind)];
      const id = named(head.id);
      const rows = events.map((event, index) => ({ run: id, index, event }));
      const copyOf = 'copyOf' in head && head.copyOf !== undefined ? { copyOf: named(head.copyOf) } : {};
      // The record was read as its kind, whose stores these are.
      return [
        tx.objectStore(heads).put({ ...head, id, ...copyOf } as never),
        ...(kind === 'personaloop-run' ? [tx.objectStore('checkpoints').delete(id)] : []),
        ...rows.map((row) => tx.objectStore(log).put(row as never)),
      ];
    });
    await Promise.all([...writes, tx.objectStore('notebooks').put(own), tx.done]);
    return own;
  });
}

const kindOf = (kind: AnyRecord['kind']) => kind.replace('personaloop-', '') as CellKind;
