import { readFileSync } from 'node:fs';
import { gzipSync, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import type { Compressors } from 'hyparquet';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EngineError, InputError } from '../../src/core/errors';
import { importItems, ItemsError } from '../../src/core/instruments/imports/index';
import { readDocument } from '../../src/core/notebook/document';
import { readChoice, readRunDraft, readStudyDraft } from '../../src/core/record/drafts';
import { checkSize, readFile, readStored } from '../../src/core/record/read-any';
import { readGguf } from '../../src/engines/wllama/gguf';
import { readExperiment } from '../../src/experiments/experiment';
import { readStudyExperiment } from '../../src/experiments/study-experiment';
import { textsIn } from '../../src/experiments/class/texts';
import { parquetRows } from '../../src/experiments/items/parquet';
import { checkParquet, PARQUET_LIMITS } from '../../src/experiments/items/parquet-limits';
import { join, makeGguf, u64 } from '../fixtures/gguf';
import { dataPage, parquetFile, struct, varint, type MadeColumn } from '../fixtures/parquet';
import { damaged, damages } from './mutate';
import { runs, tally, expectNothingPolluted } from './tally';

/** Rejections that nobody waited for: the page would print each as an error of its own. */
const loose: unknown[] = [];
const note = (reason: unknown) => void loose.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterEach(async () => {
  await new Promise((resolve) => setImmediate(resolve));
  expect(loose.splice(0)).toEqual([]);
});
afterAll(() => void process.off('unhandledRejection', note));

const text = (letters: string) => [letters.length, 0, 0, 0, ...new TextEncoder().encode(letters)];
const column = (
  name: string,
  page: MadeColumn['pages'][number],
  more: Partial<MadeColumn> = {},
): MadeColumn => ({
  name,
  pages: [page],
  ...more,
});

describe('Parquet files', () => {
  const counts = tally('Parquet, bytes changed');
  counts.alsoRefuses((error) => error instanceof ItemsError);
  const files = ['trait-snappy', 'trait-zstd'].map(
    (name) => new Uint8Array(readFileSync(`tests/fixtures/items/${name}.parquet`)),
  );

  it('are read or refused with a sentence, whatever happened to their bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(1), damages, async (n, list) => {
        const file = damaged(files[n] ?? new Uint8Array(), list);
        await counts.meet(
          () => parquetRows('f', file),
          (rows) => expect(rows.length).toBeLessThan(PARQUET_LIMITS.rows),
        );
      }),
      runs(500),
    ));

  it('that are made by hand are read', async () => {
    const file = parquetFile(2n, [column('trait', dataPage(2, 0, [...text('ab'), ...text('c')]))]);
    expect(await parquetRows('f', file)).toEqual([{ trait: 'ab' }, { trait: 'c' }]);
  });

  const gzipped = (letters: string) => [...gzipSync(new TextEncoder().encode(letters))];
  const deep = (levels: number) =>
    Array.from({ length: levels }, () => [0x19, 0xf9, ...varint(30_000_000)]).flat();
  const BOMBS: Readonly<Record<string, Uint8Array>> = {
    'more rows than memory': parquetFile(2n ** 40n, []),
    'fewer rows than none': parquetFile(-5n, []),
    'a page of 2 GB': parquetFile(1n, [column('a', dataPage(1, 0, gzipped('x'), 2 ** 31 - 1), { codec: 2 })]),
    'a hundred pages of 100 MB': parquetFile(1n, [
      {
        name: 'a',
        codec: 2,
        pages: Array.from({ length: 100 }, () => dataPage(1, 0, gzipped('x'), 100_000_000)),
      },
    ]),
    'a page of 2,000 million zeros': parquetFile(1n, [column('a', dataPage(2 ** 31 - 1, 8, [0]))]),
    'a run of 1,000 million values in a page of one': parquetFile(1n, [
      column('a', dataPage(1, 8, [1, ...varint(2 ** 31 - 2), 0])),
    ]),
    'a run of levels': parquetFile(1n, [
      column('a', dataPage(1, 0, [9, 0, 0, 0, ...varint(2 ** 31 - 2), 1]), { repetition: 1 }),
    ]),
    'packed runs of no width': parquetFile(1n, [
      column('a', dataPage(1, 3, [9, 0, 0, 0, ...varint(2 ** 31 - 1), 0]), { type: 0 }),
    ]),
    'deltas that copy what was before': parquetFile(1n, [column('a', dataPage(1, 7, [128, 1, 4, 1, 0]))]),
    'lists in lists that claim millions': parquetFile(1n, [], [...deep(60), 0]),
    'one list that claims a thousand million': parquetFile(1n, [], [0x29, 0xf5, ...varint(1e9), 0]),
    'the same column again and again': parquetFile(
      1n,
      Array.from({ length: 3 }, () => column('a', dataPage(1, 0, text('x')))),
    ),
    'more columns than a table has': parquetFile(
      1n,
      Array.from({ length: 2001 }, (_, i) => column(`c${i}`, dataPage(1, 0, text('x')))),
    ),
    'a page beyond the end': parquetFile(1n, [
      column('a', { header: { 1: 0, 2: 5, 3: 2 ** 30, 5: { 1: 1, 2: 0 } }, body: [] }),
    ]),
    'structures without an end': parquetFile(1n, [], [...Array.from({ length: 9000 }, () => 0x1c), 0]),
    'no structure at all': parquetFile(1n, [], struct({})),
  };

  it.each(Object.keys(BOMBS))('with %s are refused before anything is unpacked', async (name) => {
    const file = BOMBS[name] ?? new Uint8Array();
    const asked: number[] = [];
    const counting: Compressors = {
      GZIP: (_, length) => {
        asked.push(length);
        // Nothing is made of what would be unpacked: only how much of it was wanted counts.
        return new Uint8Array();
      },
    };
    let reason = '';
    try {
      checkParquet(file, counting);
    } catch (error) {
      reason = String(error);
    }
    expect(reason).toMatch(/Error: \S.{5,}/);
    expect(asked.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(PARQUET_LIMITS.unpacked);
    await expect(parquetRows('f', file)).rejects.toThrow(ItemsError);
  });

  it('give Zstandard no more room than the page says', async () => {
    // A frame header that wants 2 GB for one letter.
    const frame = [0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0xff, 0xff, 0xff, 0x7e, 0x09, 0, 0, 0x78];
    const before = process.memoryUsage().arrayBuffers;
    const file = parquetFile(1n, [column('a', dataPage(1, 0, frame, 5), { codec: 6 })]);
    await parquetRows('f', file).catch((error: unknown) => expect(error).toBeInstanceOf(ItemsError));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50e6);
  });

  it('with inherited names for their columns change nothing for others', async () => {
    const names = ['__proto__', 'constructor', 'prototype'];
    const rows = await parquetRows(
      'f',
      parquetFile(
        1n,
        names.map((name) => column(name, dataPage(1, 0, text('polluted')))),
      ),
    );
    expect(rows).toHaveLength(1);
    expectNothingPolluted();
  });
});

describe('zips of a class', () => {
  const zeros = (megabytes: number) => new Uint8Array(megabytes * 1e6);
  const fileOf = (entries: Zippable) =>
    new File([Uint8Array.from(zipSync(entries, { level: 9 }))], 'class.zip');
  async function what(file: File, together?: number): Promise<{ bytes: number; because: string[] }> {
    let bytes = 0;
    const because: string[] = [];
    for await (const found of textsIn(file, together))
      if ('text' in found) bytes += found.text.length;
      else because.push(found.because);
    return { bytes, because };
  }

  it('that hold more than a class has are given up, one by one and in zips within', async () => {
    const entries = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.json`, zeros(1)]));
    const inner = zipSync(entries, { level: 9 });
    const zips = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.zip`, inner]));
    const file = fileOf(zips);
    // 90 MB from 10 kB; what is beyond the room is refused by its own name, and the rest is still read.
    expect(file.size).toBeLessThan(20_000);
    expect((await what(file)).bytes).toBe(90e6);
    const bomb = await what(file, 25e6);
    expect(bomb.bytes).toBeLessThanOrEqual(25e6);
    expect(bomb.bytes).toBeGreaterThan(20e6);
    expect(new Set(bomb.because)).toEqual(new Set(['too-large']));
  });
});

describe('files of the page itself', () => {
  it('are not even read where they are larger than a run or notebook can be', () => {
    expect(() => checkSize(2e9)).toThrow(/2000 MB/);
    expect(() => checkSize(90e6)).not.toThrow();
  });
});

describe('names that every object inherits', () => {
  const tree =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"kind":"KIND","schema":1}';
  const bytes = (text: string) => new TextEncoder().encode(text);
  const header = 'trait,situation,query,high1,low1,__proto__,constructor,toString';
  const READERS: Readonly<Record<string, () => unknown>> = {
    ...Object.fromEntries(
      ['run', 'study', 'talk', 'notebook'].map((kind) => [
        `a ${kind} file`,
        () => readFile(tree.replace('KIND', `personaloop-${kind}`)),
      ]),
    ),
    'a stored head': () => readStored('run', JSON.parse(tree)),
    'a stored notebook': () => readDocument(JSON.parse(tree)),
    'a draft of a run': () => readRunDraft(JSON.parse(tree)),
    'a draft of a study': () => readStudyDraft('compare', JSON.parse(tree)),
    'a chosen model': () => readChoice(JSON.parse(tree)),
    'an experiment': () => readExperiment(JSON.parse(tree)),
    'an experiment of a study': () => readStudyExperiment(JSON.parse(tree)),
    'a table of questions': () =>
      importItems([{ file: 'f', content: `${header}\n${'x,s,q,a,b,{},{},{}\n'.repeat(12)}`, trait: null }]),
    'lines of questions': () =>
      importItems([
        { file: 'f', content: Array.from({ length: 12 }, () => tree).join('\n'), trait: 'openness' },
      ]),
    'a model file': () => readGguf(makeGguf([['__proto__', 8, join([u64(8), bytes('polluted')])]], [])),
  };

  it.each(Object.keys(READERS))('in %s change nothing for others', async (name) => {
    const read = READERS[name];
    if (!read) throw new Error(`There is no ${name}.`);
    const refused = await Promise.resolve()
      .then(read)
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    expect(refused === null || refused instanceof InputError || refused instanceof EngineError).toBe(true);
    expectNothingPolluted();
  });
});
