import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { pythonWith } from '../../scripts/python.mjs';
import { rowsOf } from '../../src/storage/export/rows.fixture';
import { AWKWARD, everyTable, type Table } from './every-table';

interface Column {
  readonly name: string;
  readonly kind: string;
  readonly plain: string;
  readonly empty: number;
  readonly sum: number | null;
  readonly texts: readonly string[] | null;
}
type Found = Readonly<Record<string, { readonly rows: number; readonly columns: readonly Column[] }>>;

const folder = mkdtempSync(join(tmpdir(), 'personaloop-tables-'));
let made: readonly Table[] = [];
let found: Found | null = null;
let reason = '';

beforeAll(async () => {
  vi.stubGlobal('navigator', {});
  made = await everyTable();
  for (const { file, text } of made) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  try {
    const python = pythonWith(['pandas'], ['pandas==2.3.3']);
    const read = spawnSync(python, ['tests/tables/read_tables.py', folder], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (read.status !== 0) throw new Error(`read_tables.py failed: ${read.stderr}`);
    found = JSON.parse(read.stdout) as Found;
  } catch (cause) {
    reason = cause instanceof Error ? cause.message : String(cause);
    console.log(`Tables were not opened with pandas: ${reason}`);
  }
}, 600_000);
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

/** As pandas should take a column: by what stands in its cells. */
function kindsOf(cells: readonly string[]): string {
  const given = cells.filter((cell) => cell !== '');
  if (given.length === 0) return cells.length > 0 ? 'f' : 'O';
  if (given.every((cell) => cell === 'true' || cell === 'false'))
    return given.length === cells.length ? 'b' : 'O';
  return given.every((cell) => Number.isFinite(Number(cell))) ? 'if' : 'O';
}

it('opens every table with pandas: rows, numbers, flags, empty cells and texts are what was written', (context) => {
  if (!found) {
    expect(reason).not.toMatch(/read_tables\.py failed/);
    return context.skip(reason);
  }
  expect(Object.keys(found).sort()).toEqual(made.map(({ file }) => file).sort());
  for (const { file, text } of made) {
    const rows = rowsOf(text);
    expect([file, found[file]?.rows]).toEqual([file, rows.length]);
    for (const { name, kind, plain, empty, sum, texts } of found[file]?.columns ?? []) {
      const cells = rows.map((row) => row[name] ?? '');
      const at = `${file} ${name}`;
      expect([at, kindsOf(cells)]).toEqual([at, expect.stringContaining(kind)]);
      // Without any option too, a number is a number and a text is a text.
      expect([at, plain]).toEqual([at, kind]);
      expect([at, empty]).toEqual([at, cells.filter((cell) => cell === '').length]);
      if (sum !== null) {
        const own = cells.reduce((all, cell) => all + Number(cell), 0);
        expect(Math.abs(sum - own), at).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(own)));
      }
      if (texts)
        expect([at, texts]).toEqual([at, cells.map((cell) => cell.replace(/(^|[;\t\r\n])'/g, '$1'))]);
    }
  }
  const said = Object.entries(found).find(([file]) => file.endsWith('awkward/messages.csv'))?.[1];
  const words = said?.columns.find(({ name }) => name === 'text')?.texts;
  expect(words).toEqual(AWKWARD.flatMap((word) => [word, word, word]));
  console.log(`Opened ${made.length} tables with pandas.`);
});
