import { parquetReadObjects, type Compressors } from 'hyparquet';
import { compressors as all, decompressZstd } from 'hyparquet-compressors';
import { ItemsError } from '../../core/instruments/imports/index';
import { checkParquet, TooLarge } from './parquet-limits';

/** Zstandard says in its own header how much room it wants; here it gets what the page header says. */
const compressors: Compressors = {
  ...all,
  ZSTD: (input, length) => decompressZstd(input, new Uint8Array(length)),
};

/**
 * All rows of a Parquet file. Throws ItemsError where it is damaged, cut off, made in a way that is not known, or would
 * unpack to more than any list of questions.
 */
export async function parquetRows(file: string, bytes: Uint8Array): Promise<readonly unknown[]> {
  // A copy: the reader wants a whole buffer of its own.
  const buffer = bytes.slice().buffer;
  try {
    const metadata = checkParquet(new Uint8Array(buffer), compressors);
    return await parquetReadObjects({ file: buffer, metadata, compressors });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const code = cause instanceof TooLarge ? 'parquet-large' : 'parquet';
    throw new ItemsError([{ file, row: null, column: null, code, detail: detail.slice(0, 120) }]);
  }
}
