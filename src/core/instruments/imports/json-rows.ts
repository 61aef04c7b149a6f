import { shown, shownValue } from '../../shown';
import type { Row, Table } from './contract';
import { ItemsError, type Problem, type ProblemCode } from './problems';

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects that are rows already (parsed JSON, Parquet), numbered from 1. Throws ItemsError. */
export function objectRows(file: string, values: readonly unknown[]): Table {
  return tableOf(
    file,
    values.map((value, i) => ({ no: i + 1, value })),
  );
}

function tableOf(file: string, values: readonly { no: number; value: unknown }[]): Table {
  const problems: Problem[] = [];
  const rows = values.flatMap(({ no, value }): Row[] => {
    if (isPlain(value))
      return [{ no, cells: new Map(Object.entries(value).map(([key, cell]) => [columnName(key), cell])) }];
    problems.push({
      file,
      row: no,
      column: null,
      code: 'not-a-row',
      detail: shownValue(value),
    });
    return [];
  });
  if (problems.length > 0) throw new ItemsError(problems);
  return { file, columns: [...(rows[0]?.cells.keys() ?? [])], rows };
}

export const columnName = (name: string): string => name.trim().toLowerCase();

/** A JSON list of objects. */
export function jsonRows(file: string, text: string): Table {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw refusal(file, 'not-json', entryAt(text, positionOf(message, text)), message);
  }
  if (!Array.isArray(json)) throw refusal(file, 'not-a-list', null, '');
  return objectRows(file, json);
}

/** One JSON object a line; the row is the line's number. */
export function jsonLineRows(file: string, text: string): Table {
  const problems: Problem[] = [];
  const values = text.split(/\r\n|\r|\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [{ no: i + 1, value: JSON.parse(line) as unknown }];
    } catch {
      problems.push({ file, row: i + 1, column: null, code: 'broken-line', detail: shown(line.trim()) });
      return [];
    }
  });
  // A single object over many lines is no list of items, whole or not.
  if (values.length === 0 || (problems.length > 0 && parses(text)))
    throw refusal(file, 'not-a-list', null, '');
  if (problems.length > 0) throw new ItemsError(problems);
  return tableOf(file, values);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const refusal = (file: string, code: ProblemCode, row: number | null, detail: string) =>
  new ItemsError([{ file, row, column: null, code, detail: shown(detail) }]);

/** Where JSON stops being JSON, from the engine's own words; at the end where they do not say. */
function positionOf(message: string, text: string): number {
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return Number(offset);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line === undefined || column === undefined) return text.length;
  const before = text.split('\n').slice(0, Number(line) - 1);
  return before.reduce((sum, l) => sum + l.length + 1, 0) + Number(column) - 1;
}

/** Number of the list entry that a position lies in. */
function entryAt(text: string, position: number): number {
  let depth = 0;
  let entry = 1;
  let quoted = false;
  for (let i = 0; i < Math.min(position, text.length); i++) {
    const sign = text.charAt(i);
    if (quoted) {
      if (sign === '\\') i++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if ('[{'.includes(sign)) depth++;
    else if (']}'.includes(sign)) depth--;
    else if (sign === ',' && depth === 1) entry++;
  }
  return entry;
}
