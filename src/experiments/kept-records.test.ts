import { expect, it } from 'vitest';
import type { StoredEvent } from '../storage/db';
import { keptRecords } from './kept-records';

interface Head {
  readonly id: string;
}

const row = (run: string, event: string): StoredEvent<string> => ({ run, index: 0, event });

function storeOf(...ids: readonly string[]) {
  const heads = new Map(ids.map((id): [string, Head] => [id, { id }]));
  const rows = new Map(
    ids.map((id): [string, StoredEvent<string>[]] => [id, [{ seq: 0, event: `of ${id}` }] as never]),
  );
  return {
    heads,
    rowsOf: rows,
    head: (id: string) => Promise.resolve(heads.get(id)),
    rows: (id: string) => Promise.resolve(rows.get(id) ?? []),
    put: () => Promise.resolve(),
    putRows: (head: Head, of: readonly StoredEvent<string>[]) => {
      heads.set(head.id, head);
      rows.set(head.id, [...of]);
      return Promise.resolve();
    },
    remove: (id: string) => {
      rows.delete(id);
      return Promise.resolve(heads.delete(id));
    },
  };
}

it('puts each removed record back as it was, in any order, also when removed once more', async () => {
  const store = storeOf('one', 'two');
  const was = structuredClone([...store.rowsOf]);
  const remove = keptRecords(store, () => undefined);
  const [one, two] = [await remove('one'), await remove('two')];
  expect(store.heads.size).toBe(0);
  await one();
  const again = await remove('one');
  expect(store.heads.size).toBe(0);
  await again();
  await two();
  expect([...store.rowsOf]).toEqual(was);
});

it('stops what works on the record before its events are read', async () => {
  const store = storeOf('one');
  const remove = keptRecords(store, (id) => store.putRows({ id }, [row(id, 'the last')]));
  const putBack = await remove('one');
  await putBack();
  expect(store.rowsOf.get('one')).toMatchObject([{ event: 'the last' }]);
});

it('puts nothing back where nothing was', async () => {
  const store = storeOf();
  await (
    await keptRecords(store, () => undefined)('gone')
  )();
  expect(store.heads.size).toBe(0);
});
