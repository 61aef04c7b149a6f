import { openDB, type IDBPDatabase } from 'idb';

/** What each version of the database added, as the page of that time did it; the present one is storage/db.ts. */
const STEPS: readonly ((db: IDBPDatabase) => void)[] = [
  (db) => {
    db.createObjectStore('runs', { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
    db.createObjectStore('events', { keyPath: ['run', 'index'] });
  },
  (db) => {
    db.createObjectStore('studies', { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
    db.createObjectStore('studyEvents', { keyPath: ['run', 'index'] });
  },
  (db) => {
    db.createObjectStore('banks', { keyPath: 'id' });
    db.createObjectStore('bankItems', { keyPath: ['bank', 'trait'] });
  },
  (db) => {
    db.createObjectStore('talks', { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
    db.createObjectStore('talkEvents', { keyPath: ['run', 'index'] });
  },
  (db) => void db.createObjectStore('notebooks', { keyPath: 'id' }),
];

/** The versions there has been a page for. */
export const VERSIONS = STEPS.map((_, i) => i + 1);

/** A database as the page of that version left it, still open. */
export const asOf = (name: string, version: number): Promise<IDBPDatabase> =>
  openDB(name, version, {
    upgrade: (db, before) => STEPS.slice(before, version).forEach((step) => step(db)),
  });
