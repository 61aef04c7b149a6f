import * as v from 'valibot';
import { refused } from '../problems/refused';
import type { RuleProblem } from '../problems/schemas';
import { placeOf, wantedBy } from '../record/issue';

/** The stored form of a notebook, version 1: a title and what stands in it, top to bottom. Records are kept apart. */
export const NOTEBOOK_SCHEMA_VERSION = 1;

export const CELL_KINDS = ['run', 'study', 'talk'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** Characters; a note is a few paragraphs, not a book. */
export const LONGEST_NOTE = 20_000;
export const LONGEST_TITLE = 200;

const id = v.pipe(v.string(), v.minLength(1));

export const entrySchema = v.variant('kind', [
  v.object({
    kind: v.picklist(CELL_KINDS),
    /** Id of the run, study or talk. */
    id,
    /** The reader unfolded it: it stays open wherever the address points. */
    open: v.boolean(),
  }),
  v.object({ kind: v.literal('note'), id, text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)) }),
]);

export const documentSchema = v.object({
  schema: v.literal(NOTEBOOK_SCHEMA_VERSION),
  id,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TITLE)),
  /** ISO 8601. */
  createdAt: v.string(),
  entries: v.pipe(
    v.array(entrySchema),
    v.check(
      (entries) => new Set(entries.map((entry) => entry.id)).size === entries.length,
      'entry-twice' satisfies RuleProblem,
    ),
  ),
});

export type Entry = v.InferOutput<typeof entrySchema>;
export type Note = Extract<Entry, { kind: 'note' }>;
export type CellRef = Exclude<Entry, Note>;
export type NotebookDocument = v.InferOutput<typeof documentSchema>;

export const isCell = (entry: Entry): entry is CellRef => entry.kind !== 'note';

/** A notebook with nothing in it. */
export const blankNotebook = (context: {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
}): NotebookDocument => ({ schema: NOTEBOOK_SCHEMA_VERSION, ...context, entries: [] });

/** A typed notebook from anything. Throws InputError with one sentence that names the place. */
export function readDocument(input: unknown): NotebookDocument {
  const { schema } = (typeof input === 'object' && input !== null ? input : {}) as { schema?: unknown };
  if (typeof schema === 'number' && schema > NOTEBOOK_SCHEMA_VERSION)
    throw refused({ kind: 'newer-version', what: 'notebook' });
  const result = v.safeParse(documentSchema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw refused({ kind: 'damaged', what: 'notebook', at: placeOf(issue), because: wantedBy(issue) });
}
