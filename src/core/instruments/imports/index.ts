import { ALL_TRAITS, type Item, type Trait } from '../../vocabulary';
import { differentQuestions, FEWEST_ITEMS, importedItems, type ImportedItems } from './bank';
import type { FormatId, ImportFormat, Table } from './contract';
import { objectRows } from './json-rows';
import { own } from './own';
import { ItemsError, type Problem } from './problems';
import { RowReader } from './row-reader';
import { readRows } from './rows';
import { statements } from './statements';
import { trait } from './trait';

export { importedBank, type ImportedItems } from './bank';
export type { FormatId } from './contract';
export { ItemsError, type Problem, type ProblemCode } from './problems';
export { traitOf } from './row-reader';

/** A new format is one file and one line here. The first that recognises the columns reads the file. */
export const IMPORT_FORMATS: Readonly<Record<FormatId, ImportFormat>> = { statements, trait, own };

/** One file: its text, or its rows where it was no text (Parquet). */
export interface ItemSource {
  /** Its name, for messages only. */
  readonly file: string;
  readonly content: string | readonly unknown[];
  /** What a file that does not say it is about. */
  readonly trait: Trait | null;
}

/** Columns a header may have; they tell the delimiter of a table. */
const KNOWN: ReadonlySet<string> = new Set(Object.values(IMPORT_FORMATS).flatMap((f) => f.columns));

/** All items of the files as one bank. Throws ItemsError with every problem; nothing is ever left out quietly. */
export function importItems(sources: readonly ItemSource[]): ImportedItems {
  const problems: Problem[] = [];
  const read = sources.flatMap((source) => {
    try {
      return [readSource(source)];
    } catch (error) {
      if (!(error instanceof ItemsError)) throw error;
      // One by one: a file of a million bad rows has more of them than a call has arguments.
      for (const one of error.all) problems.push(one);
      return [];
    }
  });
  const [first] = read;
  if (problems.length > 0 || !first) throw new ItemsError(problems);
  for (const { format, file } of read)
    if (format !== first.format)
      problems.push({
        file,
        row: null,
        column: null,
        code: 'mixed-formats',
        detail: `${first.format}, ${format}`,
      });
  const items = withIds(read, problems);
  if (problems.length === 0) problems.push(...tooFew(items));
  if (problems.length > 0) throw new ItemsError(problems);
  return importedItems(first.format, items);
}

interface ReadSource {
  readonly file: string;
  readonly format: FormatId;
  readonly items: readonly {
    readonly row: number;
    readonly item: Omit<Item, 'id'> & { id: string | null };
  }[];
}

function readSource({ file, content, trait: about }: ItemSource): ReadSource {
  const table = typeof content === 'string' ? readRows(file, content, KNOWN) : objectRows(file, content);
  const format = formatOf(table);
  const problems: Problem[] = [];
  if (format.traitFromOutside && !about)
    problems.push({ file, row: null, column: null, code: 'trait-needed', detail: '' });
  const items = table.rows.map((row) => {
    const reader = new RowReader(file, row);
    const item = format.read(reader, about);
    for (const one of reader.problems) problems.push(one);
    return { row: row.no, item };
  });
  if (problems.length > 0) throw new ItemsError(problems);
  return { file, format: format.id, items };
}

/** Known by its columns. Throws ItemsError where they are nobody's, or where some are missing. */
function formatOf({ file, columns, rows }: Table): ImportFormat {
  const have = new Set(columns);
  const problem = (code: Problem['code'], column: string | null, detail: string) =>
    ({ file, row: null, column, code, detail }) as const;
  const format = Object.values(IMPORT_FORMATS).find((f) => f.recognises(have));
  if (!format) {
    if (columns.length === 0) throw new ItemsError([problem('no-rows', null, '')]);
    throw new ItemsError([problem('unknown-columns', null, columns.slice(0, 12).join(', '))]);
  }
  const missing = format.needs(have).filter((column) => !have.has(column));
  if (missing.length > 0)
    throw new ItemsError(missing.map((column) => problem('missing-column', column, '')));
  if (rows.length === 0) throw new ItemsError([problem('no-rows', null, '')]);
  return format;
}

/** Own ids stay; the others are numbered by trait. */
function withIds(read: readonly ReadSource[], problems: Problem[]): Item[] {
  const places = new Map<string, string>();
  const numbers = new Map<Trait, number>();
  return read.flatMap(({ file, format, items }) =>
    items.map(({ row, item }) => {
      const no = (numbers.get(item.trait) ?? 0) + 1;
      numbers.set(item.trait, no);
      const id = item.id ?? `${format}-${item.trait}-${String(no).padStart(5, '0')}`;
      const place = places.get(id);
      if (place) problems.push({ file, row, column: 'id', code: 'duplicate-id', detail: place });
      places.set(id, read.length > 1 ? `${row}, ${file}` : String(row));
      return { ...item, id };
    }),
  );
}

function tooFew(items: readonly Item[]): Problem[] {
  return ALL_TRAITS.flatMap((trait) => {
    const different = differentQuestions(items, trait);
    if (different === 0 || different >= FEWEST_ITEMS) return [];
    const detail = `${different} (${trait})`;
    return [{ file: '', row: null, column: null, code: 'too-few' as const, detail }];
  });
}
