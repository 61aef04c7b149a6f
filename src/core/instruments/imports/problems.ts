import { InputError } from '../../errors';
import { inEnglish } from '../../problems/english';

/** Every way an item file can be wrong. The page maps each code to one sentence and one thing to do. */
export const PROBLEM_CODES = [
  // The file as a whole.
  'empty',
  'html',
  'binary',
  'workbook',
  'encoding',
  'not-json',
  'not-a-list',
  'unknown-columns',
  'missing-column',
  'duplicate-column',
  'no-rows',
  'mixed-formats',
  'trait-needed',
  'too-few',
  'parquet',
  'parquet-large',
  // One row.
  'not-a-row',
  'broken-line',
  'open-quote',
  'cell-count',
  'missing-cell',
  'not-text',
  'too-long',
  'damaged-text',
  'unknown-trait',
  'unknown-word',
  'not-a-share',
  'half-pair',
  'same-answers',
  'not-a-phrase',
  'duplicate-id',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is wrong, and where. `row`: line of JSONL, entry of a JSON list, row of a table with its header as row 1. */
export interface Problem {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly code: ProblemCode;
  /** What was found, as far as it helps: a word, a number, a list of columns. */
  readonly detail: string;
}

/** How many bad rows a refusal names; the rest are counted. */
export const MOST_ROWS = 20;

/** An item file that cannot be used. Nothing of it was imported. */
export class ItemsError extends InputError {
  constructor(readonly all: readonly Problem[]) {
    const problem = { kind: 'items', first: all.slice(0, 3), more: Math.max(0, all.length - 3) } as const;
    super(problem, inEnglish(problem));
  }

  /** What is wrong with the first MOST_ROWS bad rows. */
  get problems(): readonly Problem[] {
    const named = new Set(this.#rows().slice(0, MOST_ROWS));
    return this.all.filter((problem) => named.has(placeOf(problem)));
  }

  /** How many bad rows there are beyond those of `problems`. */
  get more(): number {
    return Math.max(0, this.#rows().length - MOST_ROWS);
  }

  #rows(): string[] {
    return [...new Set(this.all.map(placeOf))];
  }
}

/** A row; where a whole file is wrong, each thing counts. */
const placeOf = ({ file, row, column, code, detail }: Problem): string =>
  JSON.stringify(row === null ? [file, column, code, detail] : [file, row]);

/** 'items.csv, row 7, high1: missing cell'. For logs and the headless command; the page has sentences. */
export function inShort({ file, row, column, code, detail }: Problem): string {
  const place = [file, row === null ? '' : `row ${row}`, column ?? ''].filter(Boolean).join(', ');
  return `${place}: ${code.replaceAll('-', ' ')}${detail ? ` (${detail})` : ''}`;
}
