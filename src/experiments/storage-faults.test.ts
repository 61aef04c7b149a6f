import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readRecord } from '../core/record/migrate';
import { DB_VERSION, openDatabase, type Database } from '../storage/db';
import { StorageError } from '../storage/errors';
import { runStore } from '../storage/runs';
import type { RunHead } from '../core/record/schema';
import type { RunEvent } from '../core/loop/types';
import { createSimulator } from '../engines/simulator/index';
import { OptimiseRun } from './run-controller';
import { sharedLog } from './shared-log';
import { headOf, smooth, timeless } from './two-models.fixture';
import { asOf, VERSIONS } from './versions.fixture';

const head = headOf({ target: smooth, writer: null });
const anew = () => `test-${crypto.randomUUID()}`;

/** A run over a database, with the simulator. */
async function runOn(db: Database, of: RunHead, events: readonly RunEvent[] = []): Promise<OptimiseRun> {
  const engine = createSimulator({ landscape: 'smooth', seed: of.settings.seed });
  await engine.load({});
  return new OptimiseRun({
    head: of,
    events,
    sink: sharedLog(runStore(db), of.id),
    engines: () => Promise.resolve({ target: engine, writer: engine }),
    batch: () => 10,
    now: () => 0,
  });
}

/** The run as the database has it. */
async function opened(db: Database, id = head.id): Promise<OptimiseRun> {
  const store = runStore(db);
  const known = await store.head(id);
  if (!known) throw new Error('The run is gone.');
  return runOn(db, known, await store.events(id));
}

let straight: readonly RunEvent[] = [];
let survived = 0;
beforeEach(async () => {
  // As in a browser without Web Locks: there is no other tab here.
  vi.stubGlobal('navigator', {});
  if (straight.length > 0) return;
  const db = await openDatabase(undefined, anew());
  await runStore(db).putHead(head);
  const run = await runOn(db, head);
  await run.run();
  straight = run.record().events;
});
afterEach(() => vi.restoreAllMocks());
// eslint-disable-next-line no-console -- counts are printed
afterAll(() => console.log(`faults, storage: ${survived} failed writes, each a sentence and nothing lost`));

const refusing = (name: string) => () => {
  throw new DOMException('provoked', name);
};

describe('a store that fails in the middle of a run', () => {
  it.each([
    ['no room left', 'full', refusing('QuotaExceededError')],
    ['a place that is taken', 'taken', refusing('ConstraintError')],
    ['a database that was closed', 'closed', refusing('InvalidStateError')],
    ['a transaction that fails', 'failed', refusing('UnknownError')],
  ] as const)('%s: the run stops with a sentence and goes on to the same end', async (_, code, fail) => {
    const db = await openDatabase(undefined, anew());
    await runStore(db).putHead(head);
    for (const at of [0, 1, Math.floor(straight.length / 2), straight.length - 1]) {
      const id = `${code}-${at}`;
      await runStore(db).putHead({ ...head, id });
      const run = await runOn(db, { ...head, id });
      const { add } = IDBObjectStore.prototype;
      let writes = 0;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
        this: IDBObjectStore,
        value: unknown,
      ) {
        return writes++ === at ? fail() : add.call(this, value);
      });
      await run.run();
      spy.mockRestore();
      const { status, error } = run.snapshot();
      expect(status).toBe('failed');
      expect(error).toBeInstanceOf(StorageError);
      expect(error).toMatchObject({ code });
      // What is shown is what is stored, and it leaves the page as a whole file.
      expect(run.record().events).toEqual(await runStore(db).events(id));
      expect(run.record().events).toHaveLength(at);
      expect(readRecord(JSON.parse(JSON.stringify(run.record()))).events).toHaveLength(at);
      const again = at % 2 ? run : await opened(db, id);
      await again.run();
      expect(again.snapshot().status).toBe('finished');
      expect(timeless(again.record().events)).toEqual(timeless(straight));
      survived++;
    }
    // The other record of this database is what it was.
    expect(await runStore(db).head(head.id)).toEqual(head);
  });

  it('a transaction that is given up leaves neither the answer nor the new head', async () => {
    const db = await openDatabase(undefined, anew());
    const store = runStore(db);
    await store.putHead(head);
    const [event] = straight;
    if (!event) throw new Error('no event');
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      this.transaction.abort();
      return request;
    });
    const failed = store.appendWhole(head.id, 0, event, { ...head, title: 'changed' });
    await expect(failed).rejects.toBeInstanceOf(StorageError);
    vi.restoreAllMocks();
    expect(await store.head(head.id)).toEqual(head);
    expect(await store.events(head.id)).toEqual([]);
  });

  it('says so when the record was deleted in another tab, and writes nothing', async () => {
    const db = await openDatabase(undefined, anew());
    const run = await runOn(db, head);
    await run.run();
    expect(run.snapshot()).toMatchObject({ status: 'failed', error: { name: 'InputError' } });
    expect(await db.count('events')).toBe(0);
  });
});

describe('the head of a run', () => {
  it('says in the end what its events come to, however often it was put off', async () => {
    const db = await openDatabase(undefined, anew());
    const store = runStore(db);
    await store.putHead(head);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const run = await runOn(db, head);
    await run.run();
    const { kind: _, events, ...own } = run.record();
    expect(own.progress.stage).toBe('done');
    expect(await store.head(head.id)).toEqual(own);
    // It holds all questions: with every event it would be most of what is written.
    expect(put.mock.calls.length).toBeLessThan(events.length / 2);
  });
});

describe('a record deleted while it is written', () => {
  it('stays deleted: nothing of it is written again', async () => {
    const db = await openDatabase(undefined, anew());
    const store = runStore(db);
    const [first, second] = straight;
    if (!first || !second) throw new Error('no events');
    await store.putHead(head);
    expect(await store.appendWhole(head.id, 0, first, head)).toBe(true);
    await store.remove(head.id);
    expect(await store.appendWhole(head.id, 1, second, head)).toBe(false);
    await store.renew(head);
    expect([await store.head(head.id), await store.events(head.id)]).toEqual([undefined, []]);
  });
});

describe('a database of another version', () => {
  it('has a fixture for every version before the present one', () => {
    for (let version = 1; version < DB_VERSION; version++) expect(VERSIONS).toContain(version);
  });

  it.each(VERSIONS)('%i: its half-finished run goes on to the end and can be exported', async (version) => {
    const name = anew();
    const old = await asOf(name, version);
    const half = straight.slice(0, Math.floor(straight.length / 2));
    await old.put('runs', head);
    for (const [index, event] of half.entries()) await old.put('events', { run: head.id, index, event });
    old.close();
    const db = await openDatabase(undefined, name);
    expect(db.version).toBe(DB_VERSION);
    const run = await opened(db);
    expect(run.record().events).toEqual(half);
    await run.run();
    expect(timeless(run.record().events)).toEqual(timeless(straight));
    expect(readRecord(JSON.parse(JSON.stringify(run.record()))).events).toHaveLength(straight.length);
    db.close();
  });

  it('waits for a tab that holds an older one, says so, and goes on once that tab lets go', async () => {
    const name = anew();
    const old = await asOf(name, 1);
    await old.put('runs', head);
    const blocked = vi.fn();
    const opening = openDatabase(blocked, name);
    await vi.waitFor(() => expect(blocked).toHaveBeenCalledOnce());
    old.close();
    expect(await runStore(await opening).head(head.id)).toEqual(head);
  });

  it('refuses one that a newer page made, with a sentence, and changes nothing', async () => {
    const name = anew();
    const newer = await asOf(name, DB_VERSION + 5);
    await newer.put('runs', head);
    newer.close();
    await expect(openDatabase(undefined, name)).rejects.toMatchObject({
      code: 'newer',
    });
    const still = await asOf(name, DB_VERSION + 5);
    expect(await still.get('runs', head.id)).toEqual(head);
    still.close();
  });

  it('lets a newer page have it: what this one wants to save then ends in a sentence, nothing half-written', async () => {
    const name = anew();
    const db = await openDatabase(undefined, name);
    await runStore(db).putHead(head);
    const newer = await asOf(name, DB_VERSION + 1);
    const run = await runOn(db, head);
    await run.run();
    expect(run.snapshot()).toMatchObject({ status: 'failed', error: { code: 'closed' } });
    expect(await newer.count('events')).toBe(0);
    newer.close();
  });
});
