import type { RunEvent } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';
import type { StudyEvent, StudyHead } from '../core/record/study';
import type { TalkEvent } from '../core/talk/events';
import type { TalkHead } from '../core/talk/record';
import type { Database } from './db';
import { RECORD_STORES } from './record-stores';
import { recordStore } from './records';

export const runStore = (db: Database) => recordStore<RunHead, RunEvent>(db, RECORD_STORES.run);

export const studyStore = (db: Database) => recordStore<StudyHead, StudyEvent>(db, RECORD_STORES.study);

export const talkStore = (db: Database) => recordStore<TalkHead, TalkEvent>(db, RECORD_STORES.talk);
