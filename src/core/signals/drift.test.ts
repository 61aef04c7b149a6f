import { describe, expect, it } from 'vitest';
import type { RefusalId, RunState } from '../loop/types';
import { gamingDrift } from './gaming-drift';
import { lengthDrift } from './length-drift';
import { poorTransfer } from './poor-transfer';
import { reading, runWith, written } from './run.fixture';
import { searchReportGap } from './search-report-gap';

/** Ten steps of one prompt each, the k-th of `length(k)` words, each better than the last. */
function growing(length: (step: number) => number): RunState {
  const run = runWith(Array.from({ length: 11 }, (_, id) => id / 4));
  const candidates = run.candidates.map((c) =>
    c.id === 0 ? c : written(c.id, c.step, Array.from({ length: length(c.step) }, () => 'word').join(' ')),
  );
  return { ...run, candidates, settings: { ...run.settings, keep: 3 } };
}

describe('length drift', () => {
  it('is raised when those kept have more than doubled and length rises with the steps', () => {
    const found = lengthDrift.check(growing((step) => 5 + 3 * step));
    expect(found).toMatchObject({ raised: true, figures: { first: 8, now: 32, rho: expect.closeTo(1, 10) } });
  });
  it('is quiet when they grow a little, or only one is long', () => {
    expect(lengthDrift.check(growing((step) => 20 + step))?.raised).toBe(false);
    expect(lengthDrift.check(growing((step) => (step === 5 ? 60 : 10)))?.raised).toBe(false);
  });
  it('is silent at the start', () => {
    expect(lengthDrift.check(runWith([0, 1, 2]))).toBeNull();
  });
});

describe('gaming drift', () => {
  const run = (reasons: readonly (RefusalId | null)[]): RunState => ({
    ...runWith([0]),
    step: 9,
    candidates: [
      ...Array.from({ length: 10 }, (_, i) => written(i, 2, 'early', 'copy')),
      ...reasons.map((reason, i) => written(10 + i, 7 + (i % 3), 'late', reason)),
    ],
  });
  it('is raised when most of the last replies copy or play the test', () => {
    const found = gamingDrift.check(run(['copy', 'near-copy', 'repetition', 'leakage', 'gaming', null]));
    expect(found).toEqual({ raised: true, figures: { steps: 3, replies: 6, copied: 3, gamed: 2 } });
  });
  it('is quiet when they are new or refused for other reasons, and does not look at early steps', () => {
    expect(gamingDrift.check(run([null, null, 'copy', 'meta-text', 'too-long', null]))?.raised).toBe(false);
  });
  it('is silent after few replies', () => {
    expect(gamingDrift.check(run(['copy', 'copy']))).toBeNull();
  });
});

describe('gap between search and report', () => {
  /** Prompt 1 shifts search items by 3 nats, and the unseen ones by `shift`. */
  function finished(shift: number, stage: RunState['stage'] = 'done'): RunState {
    const run = runWith([0, 3], { noise: 0.1 });
    const list = (by: number) => [0, 1, 2, 3, 4, 5].map((i) => reading(`r${i}`, -20 + by, -20));
    const readings = { ...run.readings, report: { 0: list(0), 1: list(shift) } };
    return { ...run, stage, winner: 1, readings };
  }
  it('is raised when the winner falls by more than a tenth', () => {
    const found = searchReportGap.check(finished(1));
    expect(found?.raised).toBe(true);
    expect(found?.figures['gap']).toBeCloseTo((found?.figures['search'] ?? 0) - 1 / (1 + Math.exp(-1)), 10);
  });
  it('is quiet when the score holds', () => {
    expect(searchReportGap.check(finished(3))?.raised).toBe(false);
  });
  it('is silent until the report is read to the end', () => {
    expect(searchReportGap.check(finished(1, 'report'))).toBeNull();
    const { readings, ...run } = finished(1);
    const half = { ...readings.report, 1: (readings.report[1] ?? []).slice(0, 3) };
    expect(searchReportGap.check({ ...run, readings: { ...readings, report: half } })).toBeNull();
  });
});

describe('poor transfer', () => {
  const gain = (mean: number, half = 0.05) => ({ mean, low: mean - half, high: mean + half, se: half / 2 });
  it('is raised when the other model gains less than half', () => {
    expect(poorTransfer.check({ source: gain(0.3), target: gain(0.1) })).toEqual({
      raised: true,
      figures: { source: 0.3, target: 0.1, share: expect.closeTo(1 / 3, 10) },
    });
  });
  it('is quiet when the gain carries over, and silent where there was none', () => {
    expect(poorTransfer.check({ source: gain(0.3), target: gain(0.2) })?.raised).toBe(false);
    expect(poorTransfer.check({ source: gain(0.03), target: gain(0) })).toBeNull();
  });
});
