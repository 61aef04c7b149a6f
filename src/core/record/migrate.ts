import * as v from 'valibot';
import type { RunState } from '../loop/types';
import { refused } from '../problems/refused';
import { checkEvents } from './check-events';
import { placeOf, wantedBy } from './issue';
import { eventSchema, recordSchema, SCHEMA_VERSION, type RunRecord } from './schema';

type Plain = Readonly<Record<string, unknown>>;

/** From schema n to n + 1, by n. Version 1 is the first: nothing to migrate yet. */
const MIGRATIONS: Readonly<Record<number, (record: Plain) => Plain>> = {};

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Hears what a run that was read comes to, which costs as much as reading it. */
export type Folded = (record: RunRecord, state: RunState) => void;

/**
 * A typed run from anything: migrated to the present schema, then validated, its events too. Throws InputError with one
 * sentence that names the place; the input is never changed.
 */
export function readRecord(input: unknown, folded?: Folded): RunRecord {
  const record = readForm(input);
  const state = checkEvents(record);
  folded?.(record, state);
  return record;
}

/** The same without going through the events: whether they fit together is not looked at. */
export function readForm(input: unknown): RunRecord {
  if (!isPlain(input) || input['kind'] !== 'personaloop-run') throw refused({ kind: 'not-a', what: 'run' });
  const version = input['schema'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw refused({ kind: 'no-version', what: 'run' });
  if (version > SCHEMA_VERSION) throw refused({ kind: 'newer-version', what: 'run' });
  let record: Plain = input;
  for (let at = version; at < SCHEMA_VERSION; at++) record = MIGRATIONS[at]?.(record) ?? record;
  const result = v.safeParse(recordSchema, record);
  if (!result.success) {
    const [issue] = result.issues;
    throw refused({ kind: 'damaged', what: 'run', at: placeOf(issue), because: wantedBy(issue) });
  }
  return result.output;
}

/** Whether each of these has the form of a run's event; `readForm` says where one has not. */
export const areEvents = (list: readonly unknown[]): boolean => list.every((one) => v.is(eventSchema, one));

/** Reads the text of a run file. Throws InputError, also for what is no JSON at all. */
export function parseRecord(text: string): RunRecord {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refused({ kind: 'not-json' });
  }
  return readRecord(json);
}
