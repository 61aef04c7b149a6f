import type { IDBPDatabase } from 'idb';
import { asStorageError, StorageError } from './errors';
import type { StoredEvent } from './db';
import type { RecordStores } from './record-stores';

/** Rows taken out in a row: some ten milliseconds of work; the page may draw in between. */
const ROWS = 100;

interface Log<Event> {
  getAll(range: IDBKeyRange, count: number): Promise<StoredEvent<Event>[]>;
}

const rangeOf = (id: string, from = 0) => IDBKeyRange.bound([id, from], [id, Infinity]);

function inOrder<Event>(id: string, rows: readonly StoredEvent<Event>[], from: number): Event[] {
  rows.forEach((one, i) => {
    if (one.index !== from + i) throw new StorageError('gap', `event ${from + i} of ${id} is missing`);
  });
  return rows.map((one) => one.event);
}

/** Records and their events in IndexedDB. Every write resolves only when it is on disk. */
export function recordStore<Head extends { readonly id: string; readonly createdAt: string }, Event>(
  // One code for three pairs of stores; their value types are this function's parameters.
  db: IDBPDatabase<any>, // eslint-disable-line @typescript-eslint/no-explicit-any
  { heads, events: log, cache }: RecordStores,
) {
  /** Heads that were found whole in this tab: they are not looked at again. */
  const fine = new Set<string>();
  const row = (run: string, index: number, event: Event): StoredEvent<Event> => ({ run, index, event });
  const whole = [heads, log, ...(cache ? [cache] : [])];
  /** One transaction, so that what is read stands together. */
  const rowsFrom = async (id: string, from: number, store: Log<Event> = db.transaction(log).store) => {
    const rows: StoredEvent<Event>[] = [];
    for (let range: IDBKeyRange | null = rangeOf(id, from); range;) {
      const some = await store.getAll(range, ROWS);
      for (const one of some) rows.push(one);
      const last = some.length === ROWS ? some.at(-1) : undefined;
      range = last ? IDBKeyRange.bound([id, last.index], [id, Infinity], true) : null;
    }
    return rows;
  };
  const putRows = (head: Head, rows: readonly StoredEvent<Event>[]) =>
    guarded(async () => {
      const tx = db.transaction(whole, 'readwrite');
      const store = tx.objectStore(log);
      await Promise.all([
        tx.objectStore(heads).put(head),
        ...(cache ? [tx.objectStore(cache).delete(head.id)] : []),
        store.delete(rangeOf(head.id)),
        ...rows.map((one) => store.put(one)),
        tx.done,
      ]);
    });
  return {
    /** Heads of all records that can be read, newest first; `unreadable.ts` lists the others. */
    async heads(): Promise<Head[]> {
      // Not by their index: a head whose date is damaged is not in it.
      const all = (await db.getAll(heads)) as Head[];
      const fresh = all.filter(({ id }) => !fine.has(id));
      if (fresh.length > 0) {
        const { whyUnreadable } = await import('./readable');
        for (const head of fresh) if (whyUnreadable(heads, head) === null) fine.add(head.id);
      }
      return all
        .filter(({ id }) => fine.has(id))
        .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id));
    },
    head: (id: string) => db.get(heads, id) as Promise<Head | undefined>,
    putHead: (head: Head) => guarded(() => db.put(heads, head)),

    events: async (id: string): Promise<Event[]> => inOrder(id, await rowsFrom(id, 0), 0),
    /** The head and the events from index `from` on, as they stand together; null where there is no such record. */
    since: (id: string, from: number): Promise<{ head: Head; events: Event[] } | null> =>
      guarded(async () => {
        const tx = db.transaction([heads, log]);
        const [head, rows] = await Promise.all([
          tx.objectStore(heads).get(id) as Promise<Head | undefined>,
          rowsFrom(id, from, tx.objectStore(log)),
          tx.done,
        ]);
        return head ? { head, events: inOrder(id, rows, from) } : null;
      }),
    /** The events as they lie there, with whatever is missing or damaged among them. */
    rows: (id: string) => rowsFrom(id, 0),
    countEvents: (id: string) => db.count(log, rangeOf(id)),

    /** Adds one event at `index`; refuses to overwrite, so that two writers can never mix a record. */
    append: (id: string, index: number, event: Event) =>
      guarded(async () => {
        const tx = db.transaction(log, 'readwrite', { durability: 'strict' });
        const added = tx.store.add(row(id, index, event));
        tx.commit();
        await Promise.all([added, tx.done]);
      }),

    /** The same with its head; false where the record is gone: nothing is written then. */
    appendWhole: (id: string, index: number, event: Event, head: Head) =>
      guarded(async () => {
        const tx = db.transaction([heads, log], 'readwrite', { durability: 'strict' });
        const there = (await tx.objectStore(heads).getKey(id)) !== undefined;
        await Promise.all([
          there && tx.objectStore(log).add(row(id, index, event)),
          there && tx.objectStore(heads).put(head),
          tx.done,
        ]);
        return there;
      }),

    /** A newer head of a record that is there. */
    renew: (head: Head) =>
      guarded(async () => {
        const tx = db.transaction(heads, 'readwrite');
        const there = (await tx.store.getKey(head.id)) !== undefined;
        await Promise.all([there && tx.store.put(head), tx.done]);
      }),

    /** A whole record at once: an imported file is stored completely or not at all. */
    put: (head: Head, events: readonly Event[]) =>
      putRows(
        head,
        events.map((event, index) => row(head.id, index, event)),
      ),
    putRows,

    remove: (id: string) =>
      guarded(async () => {
        const tx = db.transaction(whole, 'readwrite');
        await Promise.all([
          tx.objectStore(heads).delete(id),
          ...(cache ? [tx.objectStore(cache).delete(id)] : []),
          tx.objectStore(log).delete(rangeOf(id)),
          tx.done,
        ]);
      }),
  };
}

export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw asStorageError(cause);
  }
}
