import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAny } from '../core/record/read-any';
import type { RunRecord } from '../core/record/schema';
import { armAgainst, evidenceRow, overTargets } from './evidence';

const record = readAny(readFileSync('static/recorded/first-run.json', 'utf8')) as RunRecord;

describe('what a run of the evidence says', () => {
  const row = evidenceRow({ ...record, title: 'extraversion, high: sentence, seed 1' });

  it('agrees with the figures that docs/findings.md reports of the recorded run', () => {
    expect(row).toMatchObject({ target: 'extraversion, high', arm: 'sentence', seed: 1, refused: 11 });
    expect([row.search.mean, row.report?.mean].map((x) => x?.toFixed(2))).toEqual(['0.79', '0.50']);
    const none = row.against.find((one) => one.baseline === 'none');
    expect(none?.paired.difference.mean).toBeCloseTo(0, 2);
    expect(none?.verdict).toBe('not-distinguishable');
    expect(row.items.size).toBe(18);
  });

  it('compares winners on the questions that both answered', () => {
    const other = { ...row, items: new Map([...row.items].slice(2).map(([id, x]) => [id, x - 0.1])) };
    expect(armAgainst(row, other)).toMatchObject({ mean: expect.closeTo(0.1, 9) });
    expect(armAgainst(row, { ...row, items: new Map() })).toBeNull();
  });

  it('puts targets together by question, seeds of the same question as one', () => {
    const none = row.starting.get('none') ?? new Map<string, number>();
    expect(new Set(none.values())).toEqual(new Set([0.5]));
    const shifted = (by: number) => new Map([...none].map(([id, x]) => [id, x + by]));
    const against = (list: (typeof row)[]) => overTargets(list, (one) => one.starting.get('none'));
    const seeds = [0.1, 0.3].map((by, i) => ({ ...row, seed: i, items: shifted(by) }));
    expect(against(seeds)).toMatchObject({ n: 18, difference: { mean: expect.closeTo(0.2, 9) } });
    const two = [...seeds, { ...row, target: 'openness, high', items: shifted(0) }];
    expect(against(two)).toMatchObject({ n: 36, difference: { mean: expect.closeTo(0.1, 9) } });
    expect(against([])).toBeNull();
  });
});

describe('the recorded evidence', () => {
  const folder = 'static/recorded/evidence';
  const records = readdirSync(folder).map((file) => {
    const inside = Object.values(unzipSync(readFileSync(`${folder}/${file}`)));
    return { file, record: readAny(strFromU8(inside[0] ?? new Uint8Array())) };
  });
  const findings = readFileSync('docs/findings.md', 'utf8').replace(/ +/g, ' ').split('\n');
  const bare = (x: number) =>
    x
      .toFixed(2)
      .replace(/^(-?)0\./, '$1.')
      .replace('-', '−');
  const figure = ({ mean, low, high }: { mean: number; low: number; high: number }) =>
    `${bare(mean)} [${bare(low)}, ${bare(high)}]`;

  it('is of the real model, and opens', () => {
    expect(records.length).toBeGreaterThanOrEqual(22);
    for (const { record } of records) expect(record).toMatchObject({ simulated: false });
  });

  it('is what docs/findings.md says, run by run', () => {
    const runs = records.flatMap(({ record }) => (record.kind === 'personaloop-run' ? [record] : []));
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) {
      const row = evidenceRow(run);
      const line = findings.find(
        (one) => one.startsWith(`| ${row.target} | ${row.arm}`) && one.includes(` | ${row.seed} | `),
      );
      expect(line, run.title).toContain(`| ${figure(row.search)} | ${row.report ? figure(row.report) : ''}`);
    }
  });
});
