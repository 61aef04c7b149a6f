import type { Database, Store } from './db';
import { READERS, whyUnreadable, type HeadStore } from './readable';
import { guarded } from './records';

/** Something stored that the page cannot read, or parts of which the whole is not there. */
export interface Unreadable {
  readonly kind: 'run' | 'study' | 'talk' | 'notebook' | 'bank' | 'parts';
  /** Where it lies: parts have no head of their own. */
  readonly store: Store;
  readonly key: IDBValidKey;
  /** Null for parts. */
  readonly reason: Error | null;
}

const KINDS = { runs: 'run', studies: 'study', talks: 'talk', notebooks: 'notebook', banks: 'bank' } as const;
/** What belongs to a head lies in a store of its own, under the head's key and a number or name. */
const PARTS = { runs: 'events', studies: 'studyEvents', talks: 'talkEvents', banks: 'bankItems' } as const;

/** What was stored and taken away, to be put back. */
type Taken = readonly { readonly store: Store; readonly values: readonly unknown[] }[];

/** Everything in the database that no page can show. Nothing is changed. */
export async function unreadable(db: Database): Promise<Unreadable[]> {
  const found: Unreadable[] = [];
  for (const store of Object.keys(READERS) as HeadStore[]) {
    const tx = db.transaction(store);
    const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll(), tx.done]);
    values.forEach((value: unknown, i) => {
      const reason = whyUnreadable(store, value);
      const key: IDBValidKey | undefined = keys[i];
      if (reason !== null && key !== undefined) found.push({ kind: KINDS[store], store, key, reason });
    });
    if (store === 'notebooks') continue;
    const log = PARTS[store];
    for (const key of await ownersOf(db, log))
      if (!keys.some((one) => indexedDB.cmp(one, key) === 0))
        found.push({ kind: 'parts', store: log, key, reason: null });
  }
  return found;
}

/** The heads that the rows of a store belong to, whether they are there or not. */
async function ownersOf(db: Database, log: (typeof PARTS)[HeadStore & keyof typeof PARTS]) {
  const owners: IDBValidKey[] = [];
  let cursor = await db.transaction(log as 'events').store.openKeyCursor();
  while (cursor) {
    const [owner] = cursor.key as readonly IDBValidKey[] as readonly [IDBValidKey];
    const last = owners.at(-1);
    if (last === undefined || indexedDB.cmp(last, owner) !== 0) owners.push(owner);
    // Past all its numbers and names; what lies there under a list is passed one by one.
    const next = [owner, []];
    cursor = await (indexedDB.cmp(cursor.key, next) < 0 ? cursor.continue(next as never) : cursor.continue());
  }
  return owners;
}

/** What lies there, untouched. */
async function contentOf(db: Database, { kind, store, key }: Unreadable): Promise<Taken> {
  const parts = kind === 'parts' ? store : (PARTS as Partial<Record<Store, Store>>)[store];
  const head = kind === 'parts' ? [] : [{ store, values: [await db.get(store, key as never)] }];
  if (!parts) return head;
  return [...head, { store: parts, values: await db.getAll(parts, partsOf(key) as never) }];
}

/** Everything whose key is a list that begins with this one. */
const partsOf = (key: IDBValidKey) => IDBKeyRange.bound([key], [key, [[[]]]]);

/** All of it, to be written into a file. */
export const contentOfUnreadable = (db: Database, one: Unreadable): Promise<Taken> =>
  guarded(() => contentOf(db, one));

/** Deletes it with all its parts; the promise's function puts it back as it was. */
export const removeUnreadable = (db: Database, one: Unreadable): Promise<() => Promise<void>> =>
  guarded(async () => {
    const taken = await contentOf(db, one);
    const stores = taken.map(({ store }) => store);
    const cache: Store[] = one.store === 'runs' || one.store === 'events' ? ['checkpoints'] : [];
    const tx = db.transaction([...stores, ...cache], 'readwrite');
    for (const store of cache) await tx.objectStore(store).delete(one.key as never);
    for (const store of stores)
      await tx
        .objectStore(store)
        .delete(
          store === one.store && one.kind !== 'parts' ? (one.key as never) : (partsOf(one.key) as never),
        );
    await tx.done;
    return () =>
      guarded(async () => {
        const back = db.transaction(stores, 'readwrite');
        for (const { store, values } of taken)
          for (const value of values) await back.objectStore(store).put(value as never);
        await back.done;
      });
  });
