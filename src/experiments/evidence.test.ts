import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAny } from '../core/record/read-any';
import type { RunRecord } from '../core/record/schema';
import { evidenceRow, overTargets } from './evidence';

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
    expect(row.prompt).toMatch(/extremely extraverted/);
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
    const shared = overTargets([row], () => new Map([...none].slice(2)));
    expect(shared).toMatchObject({ n: 16 });
  });
});
