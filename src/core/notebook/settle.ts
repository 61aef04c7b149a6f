import type { CellKind, CellRef, Entry, NotebookDocument } from './document';

/** A stored run, study or talk, as far as a notebook is concerned. */
export interface RecordRef {
  readonly kind: CellKind;
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface Settled {
  /** All notebooks; the same objects where nothing was changed. */
  readonly documents: readonly NotebookDocument[];
  /** Records that got an entry just now, oldest first. */
  readonly taken: readonly CellRef[];
}

/**
 * Every record stands in a notebook, and every entry of a cell has its record. Records that are in none go to the end
 * of the one named `open`, else of the first, in the order they were made; where there is no notebook, into `blank`.
 */
export function settled(
  documents: readonly NotebookDocument[],
  records: readonly RecordRef[],
  open: string | null,
  blank: () => NotebookDocument,
): Settled {
  const there = new Set(records.map(keyOf));
  const kept = documents.map((document) => {
    const entries = document.entries.filter((entry) => entry.kind === 'note' || there.has(keyOf(entry)));
    return entries.length === document.entries.length ? document : { ...document, entries };
  });
  const placed = new Set(kept.flatMap(({ entries }) => entries.map(keyOf)));
  const taken = records
    .filter((record) => !placed.has(keyOf(record)))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map(({ kind, id }): CellRef => ({ kind, id, open: false }));
  const all = kept.length > 0 ? kept : [blank()];
  const home = all.find(({ id }) => id === open) ?? all[0];
  return {
    documents:
      taken.length === 0
        ? all
        : all.map((one) => (one === home ? { ...one, entries: [...one.entries, ...taken] } : one)),
    taken,
  };
}

const keyOf = ({ kind, id }: Pick<Entry | RecordRef, 'kind' | 'id'>) => `${kind} ${id}`;
