import type { StoredEvent } from '../storage/db';

interface Store<Head, Event> {
  head(id: string): Promise<Head | undefined>;
  rows(id: string): Promise<StoredEvent<Event>[]>;
  put(head: Head, events: readonly Event[]): Promise<unknown>;
  putRows(head: Head, rows: readonly StoredEvent<Event>[]): Promise<unknown>;
  remove(id: string): Promise<unknown>;
}

/** Stores a record read from a file under its id; a copy where another record has that id. */
export async function takeIn<Head extends { readonly id: string }, Event>(
  store: Store<Head, Event>,
  { head, events }: { readonly head: Head; readonly events: readonly Event[] },
  newId: () => string,
): Promise<Head> {
  const known = await store.head(head.id);
  const same = known && alike(await store.rows(head.id), events);
  const own = known && !same ? { ...head, id: newId() } : head;
  await store.put(own, events);
  return own;
}

/** Removing with undo, as all records share it. */
export function keptRecords<Head extends { readonly id: string }, Event>(
  store: Store<Head, Event>,
  /** Stops whatever works on the record. */
  stop: (id: string) => Promise<unknown> | undefined,
) {
  // What was removed stays in this tab until it is put back.
  const taken = new Map<string, { head: Head; rows: StoredEvent<Event>[] }>();
  return {
    async remove(id: string): Promise<void> {
      await stop(id);
      const head = await store.head(id);
      if (!head) return;
      // As it lies there: what is damaged can be deleted, too.
      taken.set(id, { head, rows: await store.rows(id) });
      await store.remove(id);
    },
    async restore(id: string): Promise<void> {
      const record = taken.get(id);
      if (record) await store.putRows(record.head, record.rows);
      taken.delete(id);
    },
  };
}

function alike<Event>(rows: readonly StoredEvent<Event>[], events: readonly Event[]): boolean {
  try {
    return JSON.stringify(rows.map(({ event }) => event)) === JSON.stringify(events);
  } catch {
    // What lies there is nothing that a file can hold.
    return false;
  }
}
