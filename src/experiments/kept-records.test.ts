import { expect, it } from 'vitest';
import type { StoredEvent } from '../storage/db';
import { keptRecords } from './kept-records';
import { MOST_UNDOABLE } from './undoable';

interface Head {
  readonly id: string;
}

function storeOf(ids: readonly string[]) {
  const heads = new Map(ids.map((id): [string, Head] => [id, { id }]));
  return {
    heads,
    head: (id: string) => Promise.resolve(heads.get(id)),
    rows: (): Promise<StoredEvent<string>[]> => Promise.resolve([]),
    put: () => Promise.resolve(),
    putRows: (head: Head) => Promise.resolve(heads.set(head.id, head)),
    remove: (id: string) => Promise.resolve(heads.delete(id)),
  };
}

it('keeps as many deleted records as can be undone, and no more', async () => {
  const ids = Array.from({ length: MOST_UNDOABLE + 2 }, (_, i) => `record${i}`);
  const store = storeOf(ids);
  const { remove, restore } = keptRecords(store, () => undefined);
  for (const id of ids) await remove(id);
  expect(store.heads.size).toBe(0);
  for (const id of ids) await restore(id);
  // The two deleted first could not be undone any more.
  expect([...store.heads.keys()]).toEqual(ids.slice(2));
});

it('counts a record that was deleted again as deleted last', async () => {
  const ids = Array.from({ length: MOST_UNDOABLE + 1 }, (_, i) => `record${i}`);
  const store = storeOf(ids);
  const { remove, restore } = keptRecords(store, () => undefined);
  await remove('record0');
  await restore('record0');
  for (const id of ids.slice(1)) await remove(id);
  await remove('record0');
  await restore('record0');
  await restore('record1');
  expect([...store.heads.keys()]).toEqual(['record0']);
});
