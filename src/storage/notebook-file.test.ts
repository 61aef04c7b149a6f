import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankNotebook, type Entry, type NotebookDocument } from '../core/notebook/document';
import { parseRecord } from '../core/record/migrate';
import { readFile, type AnyRecord } from '../core/record/read-any';
import type { NotebookFile } from '../core/notebook/file';
import { openDatabase, type Database } from './db';
import { notebookStore } from './notebooks';
import { runStore } from './runs';

const open = (): Promise<Database> => openDatabase(undefined, `test-${crypto.randomUUID()}`);
const record = parseRecord(readFileSync('static/recorded/first-run.json', 'utf8'));
const at = '2026-11-21T10:00:00.000Z';
const note: Entry = { kind: 'note', id: 'words', text: '# Why' };

/** A database with one notebook: a note, then a run. */
async function kept() {
  const db = await open();
  const { kind: _, events, ...head } = record;
  await runStore(db).put(head, events);
  const document: NotebookDocument = {
    ...blankNotebook({ id: 'n', title: 'My notebook', createdAt: at }),
    entries: [note, { kind: 'run', id: head.id, open: true }],
  };
  await notebookStore(db).put(document);
  return { db, document, id: head.id };
}
const asFile = (text: string) => readFile(text) as NotebookFile<AnyRecord>;

describe('a whole notebook in one file', () => {
  it('comes back as it was in another browser', async () => {
    const { db, document, id } = await kept();
    const text = JSON.stringify((await notebookStore(db).whole(document)).file);
    const other = await open();
    expect(await notebookStore(other).takeWhole(asFile(text), () => 'copy')).toEqual(document);
    expect(await runStore(other).events(id)).toEqual(await runStore(db).events(id));
    expect(JSON.stringify((await notebookStore(other).whole(document)).file)).toBe(text);
  });

  it('becomes a copy where it is already, and changes nothing that is there', async () => {
    const { db, document, id } = await kept();
    const { file: whole } = await notebookStore(db).whole(document);
    let no = 0;
    const copy = await notebookStore(db).takeWhole(asFile(JSON.stringify(whole)), () => `copy-${no++}`);
    expect(copy.id).not.toBe(document.id);
    expect(copy.entries[1]?.id).not.toBe(id);
    expect((await runStore(db).heads()).map((head) => head.id)).toHaveLength(2);
    expect((await notebookStore(db).whole(document)).file).toEqual(whole);
  });

  it('is refused with the place where something is wrong, and nothing of it is stored', async () => {
    const { db, document } = await kept();
    const { file: whole } = await notebookStore(db).whole(document);
    const refused = (change: object) => () => readFile(JSON.stringify({ ...whole, ...change }));
    expect(refused({ records: [{ ...whole.records[0], title: 7 }] })).toThrow(/"records.0".*"title"/);
    expect(refused({ records: [] })).toThrow(/not those that stand in it/);
    expect(refused({ records: [...whole.records, ...whole.records] })).toThrow(/not those/);
    expect(refused({ notebook: { ...document, entries: 'none' } })).toThrow(/"entries"/);
    expect(refused({ schema: 9 })).toThrow(/newer version/);
    expect(refused({ schema: undefined })).toThrow(/which version/);
    expect(refused({ records: null })).toThrow(/no list/);
  });
});
