import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recorded, recordedNames } from '../../scripts/evidence-plan.mjs';
import { readAny } from '../../src/core/record/read-any';
import { readExperiment } from '../../src/experiments/experiment';
import { evidenceTables } from '../../src/ui/report/evidence-tables';

const records = recordedNames().map((name) => readAny(recorded(name) ?? ''));
const runs = records.flatMap((record) => (record.kind === 'personaloop-run' ? [record] : []));
const studies = records.flatMap((record) => (record.kind === 'personaloop-study' ? [record] : []));

describe('the recorded evidence', () => {
  it('is of the real model, and opens', () => {
    expect(runs.length).toBeGreaterThanOrEqual(20);
    expect(studies.length).toBeGreaterThanOrEqual(2);
    for (const record of records) expect(record).toMatchObject({ simulated: false });
  });

  it('can be run again as it is', () => {
    for (const { title, choice, settings } of runs)
      expect(readExperiment({ title, model: choice, settings }).settings.seed, title).toBe(settings.seed);
  });

  // Widths of columns are the formatter's business.
  const plain = (text: string) => text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');
  const findings = plain(readFileSync('docs/findings.md', 'utf8'));
  it.each(Object.entries(evidenceTables(runs, studies)))(
    'is what docs/findings.md says of it: %s',
    (name, table) => {
      const place = new RegExp(`<!-- evidence: ${name} -->\n\n([^]*?)\n\n<!-- end -->`).exec(findings);
      expect(place?.[1]).toBe(plain(table));
    },
  );
});
