import { InputError } from '../errors';
import type { InputProblem } from '../problems/contract';
import { refused } from '../problems/refused';
import { isCell, readDocument, type NotebookDocument } from './document';

/** A whole notebook in one file, version 1: the document, and every record that stands in it. */
export const NOTEBOOK_FILE_VERSION = 1;
export const NOTEBOOK_KIND = 'personaloop-notebook';

export interface NotebookFile<Record> {
  readonly kind: typeof NOTEBOOK_KIND;
  readonly schema: typeof NOTEBOOK_FILE_VERSION;
  /** In some of the records no language model answered. */
  readonly simulated: boolean;
  readonly notebook: NotebookDocument;
  /** In the order in which they stand in the notebook. */
  readonly records: readonly Record[];
}

interface AnyRecord {
  readonly kind: string;
  readonly id: string;
  readonly simulated: boolean;
}

export const notebookFile = <R extends AnyRecord>(
  notebook: NotebookDocument,
  records: readonly R[],
): NotebookFile<R> => ({
  kind: NOTEBOOK_KIND,
  schema: NOTEBOOK_FILE_VERSION,
  simulated: records.some(({ simulated }) => simulated),
  notebook,
  records,
});

export const isNotebookFile = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && (input as { kind?: unknown }).kind === NOTEBOOK_KIND;

/**
 * A typed notebook with its records from anything; `readOne` reads a record. Throws InputError with one sentence that
 * names the place: it is taken whole or not at all.
 */
export function readNotebookFile<R extends AnyRecord>(
  input: unknown,
  readOne: (input: unknown) => R,
): NotebookFile<R> {
  if (!isNotebookFile(input)) throw refused({ kind: 'not-a', what: 'notebook' });
  const { schema, notebook, records } = input as { schema?: unknown; notebook?: unknown; records?: unknown };
  if (typeof schema === 'number' && schema > NOTEBOOK_FILE_VERSION)
    throw refused({ kind: 'newer-version', what: 'notebook' });
  if (schema !== NOTEBOOK_FILE_VERSION) throw refused({ kind: 'no-version', what: 'notebook' });
  const document = readDocument(notebook);
  if (!Array.isArray(records)) throw damaged('records', { kind: 'no-list' });
  const read = records.map((record: unknown, i) => inPlace(i, () => readOne(record)));
  const keys = read.map(({ kind, id }) => `${kind.replace('personaloop-', '')} ${id}`);
  const cells = document.entries.filter(isCell).map(({ kind, id }) => `${kind} ${id}`);
  if (
    new Set(keys).size !== keys.length ||
    keys.length !== cells.length ||
    cells.some((c) => !keys.includes(c))
  )
    throw damaged('records', { kind: 'other-records' });
  return notebookFile(document, read);
}

const damaged = (at: string, because: InputProblem, options?: ErrorOptions) =>
  refused({ kind: 'damaged', what: 'notebook', at, because }, options);

function inPlace<T>(i: number, read: () => T): T {
  try {
    return read();
  } catch (reason) {
    if (reason instanceof InputError) throw damaged(`records.${i}`, reason.problem, { cause: reason });
    throw reason;
  }
}
