import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  importedBank,
  importItems,
  ItemsError,
  type ImportedItems,
} from '../../src/core/instruments/imports/index';
import { ALL_TRAITS } from '../../src/core/vocabulary';
import { decodeText } from '../../src/experiments/items/decode';
import { PROBLEMS } from '../../src/ui/text/en/item-problems';
import { asCsv, asJsonLines, ownRows, statementRows, traitRows } from '../fixtures/items/rows';
import { asText, changes, damaged, damages, mutated } from './mutate';
import { runs, tally } from './tally';

const trees = [ownRows(10), traitRows(10, ['Openness', 'Narcissism']), statementRows(10)] as const;
const encode = (text: string) => new TextEncoder().encode(text);
const files = [
  encode(asCsv(ownRows(10))),
  encode(asCsv(ownRows(10), ';')),
  encode(asJsonLines(traitRows(10, ['Openness']))),
  encode(JSON.stringify(statementRows(10))),
] as const;

/** A bank is whole when every trait in it can be searched with it. */
function wholeBank(bank: ImportedItems): void {
  for (const trait of ALL_TRAITS) {
    const count = bank.counts[trait];
    if (count === undefined) continue;
    const { splits } = importedBank(bank, trait, bank.items);
    expect(Math.min(...Object.values(splits).map((list) => list.length))).toBeGreaterThan(0);
    for (const item of Object.values(splits).flat()) expect(item.high1).not.toBe(item.low1);
  }
  expect(bank.items.length).toBeGreaterThan(0);
  expect(bank.id).toMatch(/^[a-z]+-[0-9a-f]{16}$/);
}

function open(file: string, bytes: Uint8Array): ImportedItems {
  return importItems([{ file, content: decodeText(file, bytes), trait: 'openness' }]);
}

/** What is refused is refused with words for the page, never more of them than a page holds. */
async function refusedInWords<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ItemsError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { code, detail } of error.problems)
      expect(`${PROBLEMS[code].what(detail, '')} ${PROBLEMS[code].todo}`).toMatch(/\S \S/);
    throw error;
  }
}

describe('files of questions', () => {
  const rows = tally('questions, cells changed');
  const bytes = tally('questions, bytes changed');

  it('are read whole or refused with the rows that are wrong, whatever their cells hold', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(2), fc.nat(3), changes, async (n, form, list) => {
        const tree = mutated(trees[n], list);
        const lines = Array.isArray(tree) ? tree : [tree];
        const read = {
          0: () => asText(tree),
          1: () => lines.map(asText).join('\n'),
          2: () => asCsv(lines.map((row) => cellsOf(row))),
          3: () => lines,
        }[form as 0 | 1 | 2 | 3];
        await rows.meet(
          () => refusedInWords(() => importItems([{ file: 'f', content: read(), trait: 'openness' }])),
          wholeBank,
        );
      }),
      runs(2000),
    ));

  it('and whatever happened to their bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(files.length - 1), damages, async (n, list) => {
        const file = damaged(files[n] ?? new Uint8Array(), list);
        await bytes.meet(() => refusedInWords(() => open('f', file)), wholeBank);
      }),
      runs(1200),
    ));

  it('are refused where a million rows are wrong, and where a cell is deeper than a stack', () => {
    const deep = `[${'['.repeat(100_000)}${']'.repeat(100_000)}]`;
    const cell = `[{"trait":${'['.repeat(100_000)}${']'.repeat(100_000)},"situation":"s","query":"q","high1":"a","low1":"b"}]`;
    const many = `trait,situation,query,high1,low1\n${'x,s,q,a,b\n'.repeat(200_000)}`;
    for (const content of [deep, cell, many])
      expect(() => importItems([{ file: 'f', content, trait: null }])).toThrow(ItemsError);
  });

  it('are refused where a cell is a number that JSON does not know', () => {
    const row = { ...ownRows(1)[0], situation: 10n };
    expect(() => importItems([{ file: 'f', content: [row], trait: null }])).toThrow(/not text/);
    expect(() => importItems([{ file: 'f', content: [10n, Symbol('x')], trait: null }])).toThrow(/not a row/);
  });
});

/** A row as a table writes it. */
function cellsOf(row: unknown): Record<string, string> {
  if (typeof row !== 'object' || row === null) return { x: String(row) };
  // No name may find what every object inherits.
  const cells = Object.create(null) as Record<string, string>;
  for (const [name, cell] of Object.entries(row))
    Object.defineProperty(cells, name, {
      value: typeof cell === 'string' ? cell : asText(cell),
      enumerable: true,
    });
  return cells;
}
