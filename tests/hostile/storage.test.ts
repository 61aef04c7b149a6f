import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/core/errors';
import { blankNotebook, isCell } from '../../src/core/notebook/document';
import { readAny, readFile } from '../../src/core/record/read-any';
import { openWorkbench } from '../../src/experiments/open-workbench';
import type { Workbench } from '../../src/experiments/workbench';
import { openDatabase, type Database } from '../../src/storage/db';
import { StorageError } from '../../src/storage/errors';
import { runStore, studyStore, talkStore } from '../../src/storage/runs';
import { storedCells } from '../../src/ui/frame/cells';
import { cellName } from '../../src/ui/frame/cell-name';
import { wordsOf } from '../../src/ui/state/error-words';
import { unreadable as text } from '../../src/ui/text/en/unreadable';
import { garbage, rowsOf, type Garbage } from './garbage';
import { originals, type AnyRecord } from './originals';
import { expectNothingPolluted, runs } from './tally';

const LONG = 600_000;
/** A run, a study and a talk. */
let valid: readonly AnyRecord[] = [];
beforeAll(async () => {
  vi.stubGlobal('navigator', {});
  const all = await originals();
  valid = [all[1], all[6], all[10]].flatMap((record, i) => (record ? [{ ...record, id: `whole-${i}` }] : []));
}, LONG);
afterAll(() => void vi.unstubAllGlobals());

const counts = { written: 0, listed: 0, opened: 0, refused: 0, unreadable: 0 };
afterAll(() => {
  const { written, listed, opened, refused, unreadable: named } = counts;
  console.log(
    `hostile storage: ${written} rows written past the page; of their heads ${named} named as unreadable, ${listed} listed, of these ${opened} opened and ${refused} refused with a sentence; seed ${runs(1).seed}`,
  );
});

const HEADS = ['runs', 'studies', 'talks', 'notebooks', 'banks'] as const;

/** A database that holds three whole records, then garbage. */
async function hurt(rows: readonly Garbage[]): Promise<Database> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const db = await openDatabase();
  for (const { kind, events, ...head } of valid) {
    const stores = {
      'personaloop-run': runStore(db),
      'personaloop-study': studyStore(db),
      'personaloop-talk': talkStore(db),
    };
    // Its kind says which store it is for.
    await stores[kind].put(head as never, events as never);
  }
  for (const { store, value } of rows) await db.put(store, value as never);
  return db;
}

async function listed(bench: Workbench) {
  const [found, studies, talks] = await Promise.all([bench.runs(), bench.studies.list(), bench.talks.list()]);
  return storedCells({ runs: found, studies, talks });
}

const opening = (bench: Workbench, { kind, id }: { kind: 'run' | 'study' | 'talk'; id: string }) =>
  kind === 'run'
    ? bench.open(id)
    : kind === 'study'
      ? bench.studies.open(id)
      : bench.talks.bench().then((talks) => talks.open(id));

/** Opens a record: as it was stored, or refused with a sentence. */
async function open(bench: Workbench, cell: Parameters<typeof opening>[1]): Promise<void> {
  try {
    const made = await opening(bench, cell);
    await made.dispose();
    counts.opened++;
    expect(readAny(JSON.stringify(made.record())).id).toBe(cell.id);
  } catch (reason) {
    if (!(reason instanceof InputError || reason instanceof StorageError)) throw reason;
    expect(reason.message).toMatch(/^\S.{5,600}$/s);
    expect(cell.id).not.toMatch(/^whole/);
    counts.refused++;
  }
}

describe('garbage in the browser’s storage', () => {
  it(
    'leaves everything else readable, is named, saved as it is, deleted and brought back',
    () =>
      fc.assert(
        fc.asyncProperty(garbage, async (bits) => {
          const rows = rowsOf(valid, bits);
          counts.written += rows.length;
          const db = await hurt(rows);
          const bench = await openWorkbench();
          const cells = await listed(bench);
          cells.map(cellName);
          counts.listed += cells.length - valid.length;
          for (const { id } of valid) expect(cells.map((cell) => cell.id)).toContain(id);
          for (const cell of cells) await open(bench, cell);

          // What is not listed is named: nothing is silently lost.
          const salvage = await bench.salvage();
          const named = await salvage.list();
          const banks = (await db.getAll('banks')).length;
          const kept = await Promise.all(HEADS.map((store) => db.count(store)));
          const heads = named.filter(({ kind }) => kind !== 'parts');
          const shown = kept.reduce((a, b) => a + b, 0) - heads.length;
          expect(shown).toBe(cells.length + banks - heads.filter(({ kind }) => kind === 'bank').length);
          counts.unreadable += named.length;

          const shelf = await bench.notebooks();
          const blank = () => blankNotebook({ id: 'first', title: 'N', createdAt: '2026-11-21T10:00:00Z' });
          const { documents } = await shelf.settle(null, blank);
          const places = documents.flatMap(({ entries }) => entries.filter(isCell).map(({ id }) => id));
          for (const { id } of cells) expect(places).toContain(id);
          for (const document of documents) {
            const { file } = await shelf.whole(document);
            readFile(JSON.stringify(file));
            for (const { id } of valid) expect(file.records.map((record) => record.id)).toContain(id);
          }

          for (const one of named) {
            expect(`${text.what(one.kind)} ${one.reason ? wordsOf(one.reason) : ''} ${text.advice}`).toMatch(
              /^.{20,900}$/s,
            );
            expect(JSON.parse(await (await salvage.file(one)).text())).toHaveProperty(one.store);
          }
          const back = [];
          for (const one of named) back.push(await salvage.remove(one));
          expect(await salvage.list()).toEqual([]);
          expect(await listed(bench)).toHaveLength(cells.length);
          for (const putBack of back) await putBack();
          expect(await salvage.list()).toEqual(named);
          db.close();
          expectNothingPolluted();
        }),
        runs(40),
      ),
    LONG,
  );
});
