import Papa from 'papaparse';
import { expect } from 'vitest';

/** As a reader of the file sees it: header row, then one object a row. */
export function rowsOf(text: string | undefined): Record<string, string>[] {
  const { data, errors } = Papa.parse((text ?? '').trim(), { delimiter: ',' });
  expect(errors).toEqual([]);
  const [head = [], ...rest] = data as string[][];
  for (const row of rest) expect(row).toHaveLength(head.length);
  return rest.map((row) => Object.fromEntries(row.map((cell, i) => [head[i] ?? '', cell])));
}
