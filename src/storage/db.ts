import { openDB, type DBSchema, type IDBPDatabase, type StoreNames } from 'idb';
import type { RunEvent } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';
import type { StudyEvent, StudyHead } from '../core/record/study';
import type { TalkEvent } from '../core/talk/events';
import type { TalkHead } from '../core/talk/record';
import type { NotebookDocument } from '../core/notebook/document';
import type { Item, Trait } from '../core/vocabulary';
import type { StoredCheckpoint } from './checkpoints';
import { asStorageError } from './errors';
import type { BankHead } from './item-banks';

/** One row an event: a batch of evaluations or one call, written before it is shown. */
export interface StoredEvent<Event = RunEvent> {
  /** Id of the run, study or talk. */
  readonly run: string;
  /** Position in the run, from 0, without gaps. */
  readonly index: number;
  readonly event: Event;
}

export interface PersonaloopDB extends DBSchema {
  runs: { key: string; value: RunHead; indexes: { createdAt: string } };
  events: { key: [string, number]; value: StoredEvent };
  studies: { key: string; value: StudyHead; indexes: { createdAt: string } };
  studyEvents: { key: [string, number]; value: StoredEvent<StudyEvent> };
  talks: { key: string; value: TalkHead; indexes: { createdAt: string } };
  talkEvents: { key: [string, number]; value: StoredEvent<TalkEvent> };
  banks: { key: string; value: BankHead };
  /** The items of one trait of a bank: a run needs no more. */
  bankItems: { key: [string, Trait]; value: { bank: string; trait: Trait; items: readonly Item[] } };
  notebooks: { key: string; value: NotebookDocument };
  /** What long runs came to: a cache that may be emptied at any time. */
  checkpoints: { key: string; value: StoredCheckpoint };
}

export type Database = IDBPDatabase<PersonaloopDB>;
export type Store = StoreNames<PersonaloopDB>;

export const DB_NAME = 'personaloop';
export const DB_VERSION = 6;

/**
 * Opens the database, upgrading it where it is older. `onBlocked`: another tab holds an older version open; it goes
 * on once that tab lets go. Throws StorageError.
 */
export function openDatabase(onBlocked?: () => void, name = DB_NAME): Promise<Database> {
  return openDB<PersonaloopDB>(name, DB_VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        const runs = db.createObjectStore('runs', { keyPath: 'id' });
        runs.createIndex('createdAt', 'createdAt');
        db.createObjectStore('events', { keyPath: ['run', 'index'] });
      }
      if (oldVersion < 2) {
        const studies = db.createObjectStore('studies', { keyPath: 'id' });
        studies.createIndex('createdAt', 'createdAt');
        db.createObjectStore('studyEvents', { keyPath: ['run', 'index'] });
      }
      if (oldVersion < 3) {
        db.createObjectStore('banks', { keyPath: 'id' });
        db.createObjectStore('bankItems', { keyPath: ['bank', 'trait'] });
      }
      if (oldVersion < 4) {
        db.createObjectStore('talks', { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
        db.createObjectStore('talkEvents', { keyPath: ['run', 'index'] });
      }
      // Empty: what there is gets its place when the notebooks are first read (`notebookStore.settle`).
      if (oldVersion < 5) db.createObjectStore('notebooks', { keyPath: 'id' });
      if (oldVersion < 6) db.createObjectStore('checkpoints', { keyPath: 'run' });
    },
    blocked: () => onBlocked?.(),
    // A newer tab wants to upgrade: let it, this tab reads again on its next use.
    blocking: (_old, _new, event) => (event.target as IDBDatabase | null)?.close(),
  }).catch((cause: unknown) => {
    throw asStorageError(cause);
  });
}
