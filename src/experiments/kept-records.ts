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

/** Puts a removed record back as it was; nothing where none was found. Whoever holds this holds the record. */
export type PutBack = () => Promise<void>;

/** Removing with undo, as all records share it. */
export function keptRecords<Head extends { readonly id: string }, Event>(
  store: Store<Head, Event>,
  /** Stops whatever works on the record. */
  stop: (id: string) => Promise<unknown> | undefined,
) {
  return async function remove(id: string): Promise<PutBack> {
    await stop(id);
    const head = await store.head(id);
    if (!head) return () => Promise.resolve();
    // As it lies there: what is damaged can be deleted, too.
    const rows = await store.rows(id);
    await store.remove(id);
    return async () => void (await store.putRows(head, rows));
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
