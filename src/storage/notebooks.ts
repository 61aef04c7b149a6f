import { InputError } from '../core/errors';
import { readDocument, type CellKind, type NotebookDocument } from '../core/notebook/document';
import { applied, type Applied, type Operation } from '../core/notebook/operations';
import type { NotebookFile } from '../core/notebook/file';
import { settled, type RecordRef, type Settled } from '../core/notebook/settle';
import type { AnyRecord } from '../core/record/read-any';
import type { Database } from './db';
import { takeNotebook, wholeNotebook } from './notebook-file';
import { RECORD_KINDS, RECORD_STORES } from './record-stores';
import { guarded } from './records';

const HEADS = RECORD_KINDS.map((kind) => RECORD_STORES[kind].heads);

/**
 * Notebooks in IndexedDB. An operation is applied to what is stored, in one transaction: two tabs with the same
 * notebook never overwrite each other.
 */
export function notebookStore(db: Database) {
  return {
    /** All notebooks, oldest first, after every record has got its place (core/notebook/settle.ts). */
    settle: (open: string | null, blank: () => NotebookDocument): Promise<Settled> =>
      guarded(async () => {
        const tx = db.transaction(['notebooks', ...HEADS], 'readwrite', { durability: 'strict' });
        const store = tx.objectStore('notebooks');
        const [before, ...records] = await Promise.all([
          store.getAll(),
          ...RECORD_KINDS.map(async (kind): Promise<RecordRef[]> => {
            const heads: readonly StoredHead[] = await tx.objectStore(RECORD_STORES[kind].heads).getAll();
            return heads.flatMap((head) => refOf(kind, head));
          }),
        ]);
        const known = readable(before);
        const { documents, taken } = settled(known, records.flat(), open, blank);
        const changed = documents.filter((one) => !known.includes(one));
        await Promise.all([...changed.map((one) => store.put(one)), tx.done]);
        return { documents: byAge(documents), taken };
      }),

    /** Null where the notebook is gone. */
    change: (id: string, operation: Operation): Promise<Applied | null> =>
      guarded(async () => {
        const tx = db.transaction('notebooks', 'readwrite', { durability: 'strict' });
        const [known] = readable([await tx.store.get(id)]);
        const result = known ? applied(known, operation) : null;
        await Promise.all([...(result?.inverse ? [tx.store.put(result.document)] : []), tx.done]);
        return result;
      }),

    whole: (document: NotebookDocument) => wholeNotebook(db, document),
    takeWhole: (file: NotebookFile<AnyRecord>, newId: () => string) => takeNotebook(db, file, newId),
    put: (document: NotebookDocument) => guarded(() => db.put('notebooks', document)),
    remove: (id: string) => guarded(() => db.delete('notebooks', id)),
  };
}

/** A head as it may lie there: what is damaged keeps its place, too. */
interface StoredHead {
  readonly id: unknown;
  readonly createdAt?: unknown;
}
const refOf = (kind: CellKind, { id, createdAt }: StoredHead): RecordRef[] =>
  typeof id === 'string' && id !== ''
    ? [{ kind, id, createdAt: typeof createdAt === 'string' ? createdAt : '' }]
    : [];

export type NotebookStore = ReturnType<typeof notebookStore>;

const byAge = (documents: readonly NotebookDocument[]) =>
  documents.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));

/** One that is damaged stays where it is; its records get a place elsewhere. */
const readable = (stored: readonly unknown[]): NotebookDocument[] =>
  stored.flatMap((one) => {
    try {
      return [readDocument(one)];
    } catch (reason) {
      if (reason instanceof InputError) return [];
      throw reason;
    }
  });
