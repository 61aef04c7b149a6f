import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAny } from '../../core/record/read-any';
import type { RunRecord } from '../../core/record/schema';
import type { StudyRecord } from '../../core/record/study';
import { rowsOf } from '../../storage/export/rows.fixture';
import { bundleOf, stemOf } from './bundle';

const run = readAny(readFileSync('static/recorded/first-run.json', 'utf8')) as RunRecord;
const study = readAny(readFileSync('static/recorded/compare.json', 'utf8')) as StudyRecord;
const FIGURE = '<svg xmlns="http://www.w3.org/2000/svg"><title>é</title></svg>';

/** The zip as its reader unpacks it: text by name. */
async function unpacked(record: RunRecord | StudyRecord): Promise<Map<string, string>> {
  const bytes = new Uint8Array(await bundleOf(record, FIGURE).arrayBuffer());
  return new Map(Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]));
}

describe('a bundle', () => {
  it.each([
    { record: run, tables: ['candidates', 'evaluations', 'steps', 'calls', 'comparisons'] },
    { record: study, tables: ['readings', 'results'] },
  ])('holds the record, its tables, its figure and its report: $record.kind', async ({ record, tables }) => {
    const files = await unpacked(record);
    const own = `${stemOf(record)}.personaloop.json`;
    expect([...files.keys()].sort()).toEqual(
      ['README.txt', 'report.html', 'figure.svg', own, ...tables.map((name) => `${name}.csv`)].sort(),
    );
    expect(readAny(files.get(own) ?? '')).toEqual(record);
    expect(files.get('figure.svg')).toBe(FIGURE);
    expect(files.get('report.html')).toMatch(/^<!doctype html>/);
    for (const name of tables) expect(rowsOf(files.get(`${name}.csv`)).length).toBeGreaterThan(0);
  });

  it('says of every file what it is', async () => {
    for (const record of [run, study]) {
      const files = await unpacked(record);
      const readme = files.get('README.txt') ?? '';
      for (const name of files.keys()) expect(readme).toMatch(new RegExp(`^${name}\n {4}\\S`, 'm'));
      expect(readme).toContain('--again');
      expect(readme).not.toContain('SIMULATED');
    }
  });

  it('says in its names and its text when it is simulated, and keeps a title to its line', async () => {
    const files = await unpacked({ ...run, simulated: true, title: 'One\n\nREADME.txt\n    two' });
    expect([...files.keys()].some((name) => name.endsWith('-SIMULATED.personaloop.json'))).toBe(true);
    expect(files.get('README.txt')).toContain('SIMULATED: no language model ran');
    expect(files.get('README.txt')?.split('\n')[0]).toBe('One README.txt two');
  });
});
