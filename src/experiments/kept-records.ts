interface Store<Head, Event> {
  head(id: string): Promise<Head | undefined>;
  events(id: string): Promise<Event[]>;
  put(head: Head, events: readonly Event[]): Promise<unknown>;
  remove(id: string): Promise<unknown>;
}

/** What runs and studies share in a store: taking in a file, and removing with undo. */
export function keptRecords<Head extends { readonly id: string }, Event>(
  store: Store<Head, Event>,
  /** Stops whatever works on the record. */
  stop: (id: string) => Promise<unknown> | undefined,
  newId: () => string,
) {
  // What was removed stays in this tab until it is put back.
  const taken = new Map<string, { head: Head; events: Event[] }>();
  return {
    /** Stores a record under its id; a copy where another record has that id. */
    async takeIn(head: Head, events: readonly Event[]): Promise<Head> {
      const known = await store.head(head.id);
      const same = known && JSON.stringify(await store.events(head.id)) === JSON.stringify(events);
      const own = known && !same ? { ...head, id: newId() } : head;
      await store.put(own, events);
      return own;
    },
    async remove(id: string): Promise<void> {
      await stop(id);
      const head = await store.head(id);
      if (!head) return;
      taken.set(id, { head, events: await store.events(id) });
      await store.remove(id);
    },
    async restore(id: string): Promise<void> {
      const record = taken.get(id);
      if (record) await store.put(record.head, record.events);
      taken.delete(id);
    },
  };
}
