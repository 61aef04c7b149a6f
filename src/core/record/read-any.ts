import { InputError } from '../errors';
import { isNotebookFile, readNotebookFile, type NotebookFile } from '../notebook/file';
import { isTalk, readTalk, type TalkRecord } from '../talk/record';
import { readRecord } from './migrate';
import type { RunRecord } from './schema';
import { isStudy, readStudy, type StudyRecord } from './study';

export type AnyRecord = RunRecord | StudyRecord | TalkRecord;

/** A run, a study or a talk from the text of a file. Throws InputError, also for what is no JSON at all. */
export const readAny = (text: string): AnyRecord => readOne(parsed(text));

/** The same, or a whole notebook with its records. */
export function readFile(text: string): AnyRecord | NotebookFile<AnyRecord> {
  const json = parsed(text);
  return isNotebookFile(json) ? readNotebookFile(json, readOne) : readOne(json);
}

function readOne(json: unknown): AnyRecord {
  if (isTalk(json)) return readTalk(json);
  return isStudy(json) ? readStudy(json) : readRecord(json);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError('This file is not a Personaloop run: it is not JSON, or it was cut short.');
  }
}
