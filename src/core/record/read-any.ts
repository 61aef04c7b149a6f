import { InputError } from '../errors';
import { isTalk, readTalk, type TalkRecord } from '../talk/record';
import { readRecord } from './migrate';
import type { RunRecord } from './schema';
import { isStudy, readStudy, type StudyRecord } from './study';

/** A run, a study or a talk from the text of a file. Throws InputError, also for what is no JSON at all. */
export function readAny(text: string): RunRecord | StudyRecord | TalkRecord {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new InputError('This file is not a Personaloop run: it is not JSON, or it was cut short.');
  }
  if (isTalk(json)) return readTalk(json);
  return isStudy(json) ? readStudy(json) : readRecord(json);
}
