import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { blankNotebook } from '../core/notebook/document';
import type { RunHead } from '../core/record/schema';
import type { TalkHead } from '../core/talk/record';
import { DB_VERSION, openDatabase, type Database } from './db';
import { notebookStore } from './notebooks';

const anew = () => `test-${crypto.randomUUID()}`;
const open = (name = anew()): Promise<Database> => openDatabase(undefined, name);
const blank = () => blankNotebook({ id: 'first', title: 'Notebook', createdAt: '2026-11-21T10:00:00.000Z' });
const run = (id: string, createdAt: string) => ({ id, createdAt }) as RunHead;
const idsOf = ({ entries }: { readonly entries: readonly { readonly id: string }[] } = { entries: [] }) =>
  entries.map(({ id }) => id);

describe('stored notebooks', () => {
  it('keep every operation at once, and what takes it back', async () => {
    const name = anew();
    const db = await open(name);
    const store = notebookStore(db);
    await db.put('runs', run('a', '1'));
    await db.put('runs', run('b', '2'));
    await store.settle(null, blank);
    const moved = await store.change('first', { type: 'move', id: 'b', to: 0 });
    const again = notebookStore(await open(name));
    expect(idsOf((await again.settle(null, blank)).documents[0])).toEqual(['b', 'a']);
    if (moved?.inverse) await again.change('first', moved.inverse);
    expect(idsOf((await store.settle(null, blank)).documents[0])).toEqual(['a', 'b']);
    expect(await store.change('gone', { type: 'rename', title: 'x' })).toBeNull();
  });

  it('two tabs at once lose nothing of each other', async () => {
    const name = anew();
    const [one, two] = [notebookStore(await open(name)), notebookStore(await open(name))];
    await one.settle(null, blank);
    const note = (id: string) => ({ type: 'add', at: 9, entry: { kind: 'note', id, text: id } }) as const;
    await Promise.all([...'abcdef'].map((id, i) => (i % 2 ? one : two).change('first', note(id))));
    expect(idsOf((await one.settle(null, blank)).documents[0]).toSorted()).toEqual([...'abcdef']);
  });

  it('a damaged one stays as it is, and its records get a place elsewhere', async () => {
    const db = await open();
    await db.put('runs', run('a', '1'));
    const damaged = { ...blank(), id: 'hurt', title: 7, entries: [{ kind: 'run', id: 'a', open: true }] };
    await db.put('notebooks', damaged as never);
    const { documents } = await notebookStore(db).settle('hurt', blank);
    expect(documents.map(({ id }) => id)).toEqual(['first']);
    expect(idsOf(documents[0])).toEqual(['a']);
    expect(await db.get('notebooks', 'hurt')).toEqual(damaged);
  });
});

describe('records of an earlier version of the database', () => {
  it.each(Array.from({ length: DB_VERSION - 1 }, (_, i) => i + 1))(
    '%i stand in the first notebook, oldest first',
    async (version) => {
      const name = anew();
      const stores = ['runs', ...(version > 1 ? ['studies'] : []), ...(version > 3 ? ['talks'] : [])];
      const old = await openDB(name, version, {
        upgrade(db) {
          for (const store of stores)
            db.createObjectStore(store, { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
          if (version > 4) db.createObjectStore('notebooks', { keyPath: 'id' });
        },
      });
      for (const [i, store] of stores.entries())
        await old.put(store, { id: store, createdAt: String(9 - i) });
      await old.put('runs', { id: 'oldest', createdAt: '0' });
      old.close();
      const db = await open(name);
      const { documents } = await notebookStore(db).settle(null, blank);
      expect(documents).toHaveLength(1);
      expect(idsOf(documents[0])).toEqual(['oldest', ...stores.toReversed()]);
      expect(documents[0]?.entries.every((entry) => entry.kind !== 'note' && !entry.open)).toBe(true);
      await db.put('talks', { id: 'talk', createdAt: '5' } as TalkHead);
      const { documents: later, taken } = await notebookStore(db).settle('first', blank);
      expect(idsOf(later[0]).at(-1)).toBe('talk');
      expect(taken).toHaveLength(1);
    },
  );
});
