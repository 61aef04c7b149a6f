import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { rowsOf } from '../../src/storage/export/rows.fixture';
import { everyTable, type Table } from './every-table';

let made: readonly Table[] = [];
beforeAll(async () => {
  // A talk asks for the page's locks.
  vi.stubGlobal('navigator', {});
  made = await everyTable();
}, 300_000);
afterAll(() => void vi.unstubAllGlobals());

const HEADINGS: Readonly<Record<string, RegExp>> = {
  run: /^## Tables of a run$/,
  study: /^## Tables of a study$/,
  talk: /^## Tables of a talk$/,
  Class: /^## Class/,
  'Noise lab': /^## Noise lab/,
};
const page = readFileSync('docs/files.md', 'utf8').split('\n');

/** Lines from a heading to the next of its kind. */
function below(lines: readonly string[], heading: RegExp, mark: string): string[] {
  const from = lines.findIndex((line) => heading.test(line));
  const length = lines.slice(from + 1).findIndex((line) => line.startsWith(`${mark} `));
  return from < 0 ? [] : lines.slice(from + 1, length < 0 ? undefined : from + 1 + length);
}

/** The columns that docs/files.md names for a table: what stands in code in the first column of its lists. */
function documented(part: string, file: string): string[] {
  const lines = below(page, HEADINGS[part] ?? /^$/, '##');
  const own = below(lines, new RegExp(`^### \`${file}\``), '###');
  const names = own.flatMap((line) => line.match(/^\|([^|]*)\|/)?.[1]?.match(/\w+(?=`)/g) ?? []);
  const intro = lines
    .slice(
      0,
      lines.findIndex((line) => line.startsWith('### ')),
    )
    .join(' ');
  const shared = /begins with (.*?)\. /.exec(`${intro} `)?.[1]?.match(/\w+(?=`)/g) ?? [];
  return [...shared, ...names];
}

it('makes a table of every kind', () => {
  const kinds = new Set(made.map(({ part, file }) => `${part}: ${basename(file)}`));
  expect([...kinds].sort()).toEqual([
    'Class: personaloop-class.csv',
    'Noise lab: personaloop-noise-lab-SIMULATED.csv',
    ...['calls', 'candidates', 'comparisons', 'evaluations', 'steps'].map((name) => `run: ${name}.csv`),
    ...['cells', 'readings', 'results'].map((name) => `study: ${name}.csv`),
    ...['drift', 'messages', 'readings'].map((name) => `talk: ${name}.csv`),
  ]);
  const studies = new Set(made.flatMap(({ part, file }) => (part === 'study' ? file.split(/[-/]/)[1] : [])));
  expect([...studies].sort()).toEqual([
    'calibration',
    'compare',
    'intensity',
    'profile',
    'quality',
    'transfer',
  ]);
  // One that is by its nature empty (nobody wrote a prompt) is not all of its kind.
  const full = new Set(made.filter(({ text }) => rowsOf(text).length > 0).map(({ file }) => basename(file)));
  expect(full).toEqual(new Set(made.map(({ file }) => basename(file))));
});

it('has in docs/files.md what every column means, and no column that is not there', () => {
  for (const { part, file, text } of made) {
    const header = text.split('\r\n', 1)[0]?.split(',') ?? [];
    const named = documented(part, basename(file));
    expect([file, new Set(named)]).toEqual([file, new Set(header)]);
  }
});
