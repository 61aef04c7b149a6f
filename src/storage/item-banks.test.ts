import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { traitRows } from '../../tests/fixtures/items/rows';
import { importItems } from '../core/instruments/imports/index';
import { openDatabase, type Database } from './db';
import { bankStore, type BankHead } from './item-banks';
import { talkStore } from './runs';

const { items, ...rest } = importItems([
  { file: 'x', content: traitRows(12, ['Openness', 'Psychopathy']), trait: null },
]);
const head: BankHead = { ...rest, title: 'A bank', source: 'x.json', importedAt: '2026-11-21T10:00:00.000Z' };
const anew = () => `test-${crypto.randomUUID()}`;
const open = async (): Promise<Database> => openDatabase(undefined, anew());

describe('stored banks', () => {
  it('come back by trait, and go whole', async () => {
    const store = bankStore(await open());
    await store.put(head, items);
    const other = { ...head, id: 'trait-other', importedAt: '2026-11-22T10:00:00.000Z' };
    await store.put(other, items);
    expect(await store.heads()).toEqual([head, other]);
    expect(await store.items(head.id, 'psychopathy')).toEqual(items.slice(12));
    expect(await store.items(head.id, 'narcissism')).toEqual([]);
    expect(await store.allItems(head.id)).toHaveLength(24);
    await store.remove(head.id);
    expect(await store.heads()).toEqual([other]);
    expect(await store.allItems(head.id)).toEqual([]);
    expect(await store.allItems(other.id)).toHaveLength(24);
  });

  it('are the same one when they are imported again', async () => {
    const store = bankStore(await open());
    await store.put(head, items);
    await store.put({ ...head, title: 'Renamed' }, items);
    expect((await store.heads()).map((h) => h.title)).toEqual(['Renamed']);
    expect(await store.allItems(head.id)).toHaveLength(24);
  });
});

describe('a database of an earlier version', () => {
  it.each([1, 2, 3])('%i keeps its runs and studies when it is upgraded', async (version) => {
    const name = anew();
    const stores = version === 1 ? ['runs'] : ['runs', 'studies'];
    const old = await openDB(name, version, {
      upgrade(db) {
        for (const store of stores)
          db.createObjectStore(store, { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
        db.createObjectStore('events', { keyPath: ['run', 'index'] });
        if (version > 1) db.createObjectStore('studyEvents', { keyPath: ['run', 'index'] });
        if (version > 2) {
          db.createObjectStore('banks', { keyPath: 'id' });
          db.createObjectStore('bankItems', { keyPath: ['bank', 'trait'] });
        }
      },
    });
    for (const store of stores) await old.put(store, { id: store, createdAt: '2026-11-20' });
    await old.put('events', { run: 'runs', index: 0, event: { type: 'stopped', reason: 'user' } });
    old.close();
    const db = await openDatabase(undefined, name);
    expect(await db.get('runs', 'runs')).toEqual({ id: 'runs', createdAt: '2026-11-20' });
    expect(await db.count('studies')).toBe(stores.length - 1);
    expect(await db.count('events')).toBe(1);
    expect(await bankStore(db).heads()).toEqual([]);
    expect(await talkStore(db).heads()).toEqual([]);
  });
});
