import type { RunEvent } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';
import type { StudyEvent, StudyHead } from '../core/record/study';
import type { TalkEvent } from '../core/talk/events';
import type { TalkHead } from '../core/talk/record';
import type { Database } from './db';
import { recordStore } from './records';

export const runStore = (db: Database) =>
  recordStore<RunHead, RunEvent>(db, { heads: 'runs', events: 'events' });

export const studyStore = (db: Database) =>
  recordStore<StudyHead, StudyEvent>(db, { heads: 'studies', events: 'studyEvents' });

export const talkStore = (db: Database) =>
  recordStore<TalkHead, TalkEvent>(db, { heads: 'talks', events: 'talkEvents' });
