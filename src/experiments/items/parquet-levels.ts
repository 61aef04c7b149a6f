import { ThriftReader } from './thrift';

/** What a page says of itself and where its levels lie. */
export interface PageForm {
  readonly values: number;
  /** Bits of a level that says how often a list began anew, and of one that says how much is there; 0 where none is. */
  readonly repetition: number;
  readonly definition: number;
  /** The values are numbers of a dictionary, or truth values, in runs; null where they are written out. */
  readonly runs: 'dictionary' | 'boolean' | null;
}

/**
 * Runs of equal values name their own length: a page of ten bytes may claim a thousand million values, and the reader
 * would write them all. Throws Error where runs hold more values than their page has.
 */
export function checkRuns(bytes: Uint8Array, at: number, width: number, values: number): void {
  const reader = new ThriftReader(bytes, at);
  // A page with fewer runs than values is the reader's to refuse: where values are missing there may be fewer.
  for (let seen = 0; seen < values && reader.offset < bytes.length;) {
    const head = reader.varint();
    const packed = head % 2 === 1;
    const count = packed ? ((head - 1) / 2) * 8 : head / 2;
    // Packed values come in eights; the last eight may be filled up.
    if (count > values - seen + (packed ? 7 : 0)) throw new Error('a page holds more values than it says');
    reader.offset += packed ? (count / 8) * width : Math.ceil(width / 8);
    seen += count;
  }
}

/** Checks all runs of an unpacked page in the first form of pages, in which each list of runs says its length. */
export function checkPage(page: Uint8Array, form: PageForm): void {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  let at = 0;
  for (const width of [form.repetition, form.definition]) {
    if (width === 0) continue;
    checkRuns(page, at + 4, width, form.values);
    at += 4 + view.getUint32(at, true);
  }
  checkValues(page, at, form);
}

/** The runs of the values themselves, from their beginning in the page. */
export function checkValues(page: Uint8Array, at: number, { runs, values }: PageForm): void {
  if (runs === 'boolean') checkRuns(page, at + 4, 1, values);
  const width = page[at];
  if (runs === 'dictionary' && width !== undefined) checkRuns(page, at + 1, width, values);
}
