import { describe, expect, it } from 'vitest';
import { LAB_DEFAULT, THREE_AND_TWENTY } from '../../../experiments/lab/choices';
import type { LabResult } from '../../../experiments/lab/settings';
import { summariseLab } from '../../../experiments/lab/summary';
import { labPicture } from '../../charts/lab';
import { labFigure } from '../../charts/lab-figure';
import { armName, labSentences } from './conclusion';
import { labCsv } from './csv';
import type { LabArm } from './lab.svelte';

const result = (regret: number, optimism: number): LabResult => ({
  curve: [
    { tokens: 1000, regret: 0.3 },
    { tokens: 9000, regret },
  ],
  regret,
  optimism,
  falseClaim: false,
  evaluations: 52,
  refusedShare: 0.1,
  tokens: 12_000,
});

/** Two searches, the first worse and more optimistic by far, or by nothing. */
function arms(apart: number): LabArm[] {
  return THREE_AND_TWENTY(LAB_DEFAULT).flatMap((choice, arm) => {
    const results = Array.from({ length: 20 }, (_, i) => {
      const shake = ((i * (arm + 3)) % 5) * 0.01;
      return result(0.05 + shake + (arm ? 0 : apart), (arm ? 0 : apart) + shake - 0.02);
    });
    const summary = summariseLab(results);
    return summary ? [{ choice, results, summary }] : [];
  });
}

describe('the lab’s conclusion', () => {
  it('names a direction only where the interval leaves out zero', () => {
    const clear = labSentences(arms(0.1)).join(' ');
    expect(clear).toContain('With 3 questions, as in the paper, the winner looked .10');
    expect(clear).toContain('farther from the best prompt than with 20 questions, careful');
    expect(clear).toContain('After the same work, 9,000 tokens each:');
    const open = labSentences(arms(0)).join(' ');
    expect(open).toContain('cannot be told');
    expect(open).not.toContain('farther');
  });

  it('says of one search how far it fell short', () => {
    expect(labSentences(arms(0.1).slice(0, 1)).at(-1)).toContain('short of the best reachable prompt');
  });
});

describe('the lab’s figure', () => {
  const curves = arms(0.1).map((arm) => ({ name: armName(arm), band: arm.summary.band }));
  it('is labelled simulated on the page, in words and in files', () => {
    const svg = labFigure(curves, 'Noise lab.');
    expect(svg).toContain('SIMULATED');
    expect(labPicture(curves).summary).toContain('Simulated, no language model ran.');
  });

  it.each([330, 800])('keeps its marks inside %i px', (width) => {
    const scene = labPicture(curves).scene(width);
    for (const mark of scene.marks)
      if (mark.tag === 'line') {
        expect(mark.x2).toBeLessThanOrEqual(width);
        expect(mark.y2).toBeLessThanOrEqual(scene.height);
      }
    const drawn = scene.marks.filter((m) => m.tag === 'path').map((m) => ('d' in m ? m.d : ''));
    expect(drawn.join('')).not.toContain('NaN');
  });
});

describe('the lab’s table for other programs', () => {
  it('has one row a search, each marked as simulated, and leaves out what was not run', () => {
    const [first] = arms(0.1);
    if (!first) throw new Error('no arm');
    const gaps: LabResult[] = [];
    gaps[3] = result(0.1, 0.2);
    const rows = labCsv([first, { ...first, results: gaps }])
      .trim()
      .split('\r\n');
    expect(rows).toHaveLength(1 + 20 + 1);
    expect(rows[1]).toMatch(/^true,smooth,3,8,4,0\.6,paper,0,/);
    expect(rows.at(-1)).toContain(',paper,3,');
  });
});
