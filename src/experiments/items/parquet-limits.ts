import type { ColumnMetaData, Compressors, FileMetaData, SchemaTree } from 'hyparquet';
import { parquetMetadata, parquetSchema } from 'hyparquet';
import { checkPage, checkRuns, checkValues, type PageForm } from './parquet-levels';
import { ThriftReader, type ThriftStruct } from './thrift';

/** TRAIT has 8,000 rows of 20 columns and unpacks to some 40 MB; far more than that is no list of questions. */
export const PARQUET_LIMITS = {
  rows: 500_000,
  values: 4_000_000,
  columns: 2000,
  unpacked: 256_000_000,
} as const;

const PAGE = { data: 0, dictionary: 2, dataV2: 3 } as const;
/** By their numbers in a page header. What is not here can grow beyond all measure, or holds numbers only. */
const ENCODINGS: Readonly<Record<number, PageForm['runs']>> = {
  0: null, // plain
  2: 'dictionary',
  3: 'boolean',
  5: null, // deltas of numbers
  6: null, // texts with deltas of their lengths
  8: 'dictionary',
};

/** More than any list of questions holds; the message says of what. */
export class TooLarge extends Error {}

interface Leaf {
  readonly path: string;
  readonly repetition: number;
  readonly definition: number;
}
/** What may still be spent. */
interface Budget {
  values: number;
  unpacked: number;
}

/**
 * Looks through a Parquet file's headers before anything is unpacked: a file of a kilobyte may claim any number of rows
 * and pages of any size, and the reader takes it at its word. Throws Error with what is wrong.
 */
export function checkParquet(bytes: Uint8Array, compressors: Compressors): FileMetaData {
  const metadata = footerOf(bytes);
  const { rows, columns } = PARQUET_LIMITS;
  const chunks = metadata.row_groups.reduce((sum, group) => sum + group.columns.length, 0);
  if (metadata.schema.length > columns || chunks > columns) throw new TooLarge(`${columns} columns`);
  const counts = metadata.row_groups.map((group) => Number(group.num_rows));
  if (counts.some((count) => count < 0) || counts.reduce((a, b) => a + b, 0) > rows)
    throw new TooLarge(`${rows} rows`);
  const leaves = leavesOf(parquetSchema(metadata));
  const budget: Budget = { values: PARQUET_LIMITS.values, unpacked: PARQUET_LIMITS.unpacked };
  for (const group of metadata.row_groups) {
    const metas = group.columns.flatMap(({ meta_data }) => meta_data ?? []);
    const paths = metas.map((meta) => meta.path_in_schema.join('.'));
    // One chunk a column: the reader would begin what nobody waits for.
    if (metas.length !== group.columns.length || new Set(paths).size !== paths.length)
      throw new Error('its columns are damaged');
    metas.forEach((meta, i) => {
      const leaf = leaves.find(({ path }) => path === paths[i]);
      if (!leaf) throw new Error('its columns are not those it names');
      checkColumn(bytes, meta, leaf, compressors, budget);
    });
  }
  return metadata;
}

function footerOf(bytes: Uint8Array): FileMetaData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < 12 ? Infinity : view.getUint32(bytes.length - 8, true);
  if (length > bytes.length - 12) throw new Error('its end is missing');
  new ThriftReader(bytes.subarray(0, bytes.length - 8), bytes.length - 8 - length).struct();
  return parquetMetadata(bytes, { geoparquet: false });
}

/** Columns that hold values, with how deep their lists and gaps go. */
function leavesOf(tree: SchemaTree, repetition = 0, definition = 0): Leaf[] {
  if (tree.path.length > 12) throw new Error('its columns are too deep');
  if (tree.children.length === 0) return [{ path: tree.path.join('.'), repetition, definition }];
  return tree.children.flatMap((child) => {
    const type = child.element.repetition_type;
    return leavesOf(child, repetition + +(type === 'REPEATED'), definition + +(type !== 'REQUIRED'));
  });
}

function checkColumn(
  bytes: Uint8Array,
  meta: ColumnMetaData,
  leaf: Leaf,
  compressors: Compressors,
  budget: Budget,
): void {
  const from = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = from + Number(meta.total_compressed_size);
  if (!(from >= 0 && end >= from && end <= bytes.length)) throw new Error('a column lies outside of it');
  const reader = new ThriftReader(bytes.subarray(0, end), from);
  while (reader.offset < end - 1) {
    const header = reader.struct();
    const size = number(header, 3);
    if (size < 0 || size > end - reader.offset) throw new Error('a page is cut off');
    const body = bytes.subarray(reader.offset, reader.offset + size);
    reader.offset += size;
    checkOne(header, body, meta, leaf, compressors, budget);
  }
}

const number = (fields: ThriftStruct | undefined, id: number): number => {
  const value = fields?.get(id);
  return typeof value === 'number' ? value : -1;
};
const struct = (fields: ThriftStruct, id: number): ThriftStruct => {
  const value = fields.get(id);
  if (!(value instanceof Map)) throw new Error('a page does not say what it holds');
  return value as ThriftStruct;
};

function checkOne(
  header: ThriftStruct,
  body: Uint8Array,
  { codec, type }: ColumnMetaData,
  leaf: Leaf,
  compressors: Compressors,
  budget: Budget,
): void {
  const kind = number(header, 1);
  const own = struct(header, { [PAGE.data]: 5, [PAGE.dictionary]: 7, [PAGE.dataV2]: 8 }[kind] ?? 0);
  const values = number(own, 1);
  const size = number(header, 2);
  budget.values -= values;
  budget.unpacked -= Math.max(size, codec === 'UNCOMPRESSED' ? body.length : 0);
  if (values < 0 || budget.values < 0) throw new TooLarge(`${PARQUET_LIMITS.values} values`);
  if (size < 0 || budget.unpacked < 0) throw new TooLarge(`${PARQUET_LIMITS.unpacked / 1e6} MB`);
  if (kind === PAGE.dictionary) return;
  const runs = ENCODINGS[number(own, kind === PAGE.data ? 2 : 4)];
  if (runs === undefined) throw new Error('its values are written in a way that this page does not read');
  const of = { values, repetition: bits(leaf.repetition), definition: bits(leaf.definition), runs };
  const form: PageForm = { ...of, runs: type === 'BOOLEAN' && runs ? 'boolean' : runs };
  const unpack = (packed: Uint8Array, length: number) =>
    codec === 'UNCOMPRESSED' ? packed : (compressors[codec]?.(packed, length) ?? new Uint8Array());
  if (kind === PAGE.data) return checkPage(unpack(body, size), form);

  const [definition, repetition] = [number(own, 5), number(own, 6)];
  const levels = definition + repetition;
  if (definition < 0 || repetition < 0 || levels > Math.min(size, body.length) || number(own, 2) > values)
    throw new Error('a page is damaged');
  if (form.repetition) checkRuns(body.subarray(0, repetition), 0, form.repetition, values);
  if (form.definition) checkRuns(body.subarray(repetition, levels), 0, form.definition, values);
  const rest = body.subarray(levels);
  checkValues(number(own, 7) === 0 ? rest : unpack(rest, size - levels), 0, form);
}

const bits = (most: number) => 32 - Math.clz32(most);
