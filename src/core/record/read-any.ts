import { refused } from '../problems/refused';
import type { CellKind } from '../notebook/document';
import { isNotebookFile, readNotebookFile, type NotebookFile } from '../notebook/file';
import { isTalk, readTalk, type TalkRecord } from '../talk/record';
import { readRecord, type Folded } from './migrate';
import type { RunRecord } from './schema';
import { isStudy, readStudy, type StudyRecord } from './study';

export type AnyRecord = RunRecord | StudyRecord | TalkRecord;

/** The shipped run has .9 kB an answer, so this is room for 280,000; more would fill the memory before anything is said. */
const MOST_BYTES = 256e6;

/** Throws InputError for a file so large that it is not read at all. */
export function checkSize(bytes: number): void {
  if (bytes > MOST_BYTES) throw refused({ kind: 'file-too-large', megabytes: Math.round(bytes / 1e6) });
}

/** A run, a study or a talk from the text of a file. Throws InputError, also for what is no JSON at all. */
export const readAny = (text: string): AnyRecord => readOne(parsed(text));

/** The same, or a whole notebook with its records. */
export function readFile(text: string, folded?: Folded): AnyRecord | NotebookFile<AnyRecord> {
  const json = parsed(text);
  return isNotebookFile(json) ? readNotebookFile(json, readOne) : readOne(json, folded);
}

/** A run, a study or a talk from anything that says its kind. Throws InputError. */
export function readOne(json: unknown, folded?: Folded): AnyRecord {
  if (isTalk(json)) return readTalk(json);
  return isStudy(json) ? readStudy(json) : readRecord(json, folded);
}

/** The same of what is stored as a head and its events. */
export const readStored = (kind: CellKind, head: unknown, events: readonly unknown[] = []): AnyRecord =>
  readOne({ ...(head as object), kind: `personaloop-${kind}`, events });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused({ kind: 'not-json' });
  }
}
