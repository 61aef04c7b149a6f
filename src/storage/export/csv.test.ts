import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv, type Cell } from './csv';

/** As docs/files.md says it: one apostrophe is taken off after each place where one may have been put. */
const asWritten = (cell: string): string => cell.replace(/(^|[;\t\r\n])'/g, '$1');

const parsed = (text: string, delimiter = ','): string[][] =>
  (Papa.parse(text, { delimiter }).data as string[][]).slice(1, -1);

const SIGNS = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  "'",
  ';',
  ',',
  '"',
  ' ',
  '＝',
  '＠',
  '1',
  'a',
  '|',
  '\u00a0',
];
const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((signs) => signs.join(''));
/** What a spreadsheet takes for a formula. */
const runs = (cell: string) => /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u.test(cell);

describe('a table for a spreadsheet', () => {
  it('has no cell that runs, wherever the spreadsheet cuts it into cells, and every text comes back', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const table = csv(
          texts.map((_, i) => `c${i}`),
          [texts],
        );
        const [row = []] = parsed(table);
        expect(row.map(asWritten)).toEqual(texts);
        for (const cell of row) expect(runs(cell)).toBe(false);
        // Where lists are separated by semicolons a comma is a letter, and so is a quotation mark inside a cell.
        for (const line of table.split(/\r\n|\r|\n/).slice(1))
          for (const cut of line.split(';').slice(1)) expect(runs(cut)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves numbers numbers, below zero and in every size', () => {
    const numbers: Cell[] = [-1.5, -0.000001, 1e21, -1e-9, 0, 42];
    const [row = []] = parsed(csv(['a', 'b', 'c', 'd', 'e', 'f'], [numbers]));
    expect(row.map(Number)).toEqual(numbers);
    expect(csv(['a', 'b', 'c'], [[null, true, '']])).toBe('a,b,c\r\n,true,\r\n');
  });

  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['=HYPERLINK("http://evil","x")', `"'=HYPERLINK(""http://evil"",""x"")"`],
    ['@SUM(1+1)', "'@SUM(1+1)"],
    ['-2+3', "'-2+3"],
    ['＝1+1', "'＝1+1"],
    ['well-known', 'well-known'],
    ['a;=1+1;b', "a;'=1+1;b"],
    ['one\n=2', `"one\n'=2"`],
    ["'quoted'", "''quoted'"],
  ])('writes %s so that it is read, not run', (given, written) => {
    expect(csv(['x'], [[given]])).toBe(`x\r\n${written}\r\n`);
  });
});
