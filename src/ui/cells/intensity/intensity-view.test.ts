import { describe, expect, it } from 'vitest';
import { runState } from '../../../../tests/fixtures/run-state';
import { intensity, type IntensityResult, type IntensitySettings } from '../../../core/studies/intensity';
import type { GivenStrength } from '../../../core/studies/intensity-strengths';
import type { Step } from '../../../core/studies/intensity-steps';
import { measure } from '../../../experiments/measured-study.fixture';
import { intensityPicture } from '../../charts/study/intensity';
import { jobName } from '../../text/en/jobs';
import { intensitySentences } from './conclusion';
import { fitRows, strengthRows } from './figures';
import { moved, ofRun, typed, withRun, withStrength } from './given';

const range = (mean: number, half = 0.1) => ({ mean, low: mean - half, high: mean + half, se: half / 2 });
const compared = (mean: number, p: number) => ({
  difference: range(mean),
  ...{ t: 1, p, pRandomisation: p, dz: 1, dav: 1, winRate: 1, n: 18 },
});
const step = (mean: number, pHolm: number): Step => ({
  ...compared(mean, pHolm),
  pHolm,
  apart: pHolm < 0.05 && mean > 0,
});
const of = (steps: readonly Step[], part: Partial<IntensityResult> = {}): IntensityResult => {
  const at = steps.flatMap((s, i) => (s.apart ? [i] : []));
  const [first, last] = [at[0], at.at(-1)];
  return {
    none: range(0.5),
    strengths: [0, ...steps].map((_, i) => ({
      label: null,
      wanted: i / steps.length,
      score: range(0.2 + (0.6 * i) / steps.length),
      shift: range(i - 2),
    })),
    fit: {
      rho: range(0.9, 0.05),
      tau: range(0.8),
      drops: { mean: 1, low: 0, high: 2, se: 0.5 },
      steps: steps.length,
      isotonicR2: range(0.95, 0.03),
      range: range(0.6),
      mae: range(0.12, 0.02),
      n: 18,
    },
    steps,
    ends: compared(0.6, 0.0002),
    control: {
      span: first === undefined || last === undefined ? null : [first, last + 1],
      told: at.length,
      of: steps.length,
    },
    ...part,
  };
};
const [up, flat] = [step(0.2, 0.01), step(0.02, 0.8)];
const said = (result: IntensityResult) => intensitySentences(result, true).join(' ');

describe('the conclusion of an intensity study', () => {
  it('says where control ends on both sides, and how coarse it is between', () => {
    const words = said(of([flat, up, flat, up, flat]));
    expect(words).toContain('The scores follow the wanted strengths (rho .90 [.85, .95]), from .20 to .80.');
    expect(words).toContain('2 of 5 steps between neighbours are told apart.');
    expect(words).toContain('Control runs from strength .20 to .80. Below .20');
    expect(words).toContain('Above .80');
    expect(words).toContain('Within it one step is not told apart');
    expect(words).toContain('off its wanted strength by .12 [.10, .14]');
  });

  it('has no end where all of it is told apart', () => {
    expect(said(of([up, up]))).toContain('There is control over the whole of it.');
    expect(said(of([up, up]))).not.toMatch(/Below|Above|Within/);
  });

  it('tells steps that are too fine from a model that hears nothing', () => {
    expect(said(of([flat, flat]))).toContain(
      'control ends at once. The two ends do differ, by +.60 [+.50, +.70] (p under .001)',
    );
    const deaf = of([flat, flat], { ends: compared(0.01, 0.7) });
    expect(said(deaf)).toContain('Not even the two ends differ by more than chance');
    expect(said(of([flat, flat], { ends: compared(-0.3, 0.01) }))).toContain('the wrong way');
  });

  it('says when there were too few questions, when nothing differs and when the order is turned', () => {
    const { fit } = of([flat]);
    const few = of(
      Array.from({ length: 8 }, () => flat),
      { fit: { ...fit, n: 6 } },
    );
    expect(said(few)).toContain(
      'With 6 questions no step could have been told apart; that takes at least 9.',
    );
    expect(said(of([flat], { fit: { ...fit, rho: null } }))).toContain('All strengths have the same score.');
    expect(said(of([flat], { fit: { ...fit, rho: range(-0.8) } }))).toContain('go against');
    expect(said(of([flat], { fit: { ...fit, rho: range(0.05) } }))).toContain('not sure');
  });

  it('waits for the end', () => expect(intensitySentences(of([up]), false)).toHaveLength(1));
});

describe.each(['smooth', 'deaf'] as const)('a whole intensity study, %s', (landscape) => {
  const settings = intensity.defaults;
  const { result } = measure(intensity, settings, landscape);

  it('has a row a strength and a row a figure, written with their intervals', () => {
    const rows = strengthRows(settings, result);
    expect(rows.map((r) => r.name)[2]).toBe('Level 3, wanted .25');
    expect(rows[0]?.step).toEqual({ why: 'the weakest' });
    expect(rows.slice(1).every((r) => 'figure' in r.step && r.p !== null)).toBe(true);
    const fit = fitRows(result, true);
    expect(fit.every((r) => r.value !== null)).toBe(true);
    expect(fit.find((r) => r.id === 'drops')?.value?.figure).toMatch(/^\d of 8$/);
    expect(JSON.stringify([rows, fit, said(result)])).not.toMatch(/undefined|NaN/);
  });

  it('is drawn with its ideal and no persona, at any width, and says that it is simulated', () => {
    const picture = intensityPicture(settings, result, true);
    expect(picture.summary).toContain('Level 9, wanted 1: ');
    expect(picture.summary).toContain('Simulated');
    for (const width of [296, 358, 800, 1070]) {
      const { marks } = picture.scene(width);
      expect(marks.filter((m) => m.role === 'report-hollow')).toHaveLength(9);
      expect(marks.filter((m) => m.role === 'base-dashes')).toHaveLength(1);
      expect(marks.filter((m) => m.role === 'joined')).toHaveLength(result.control?.told ?? -1);
      for (const mark of marks) if (mark.tag === 'line') expect(mark.x2).toBeLessThanOrEqual(width);
    }
    expect(JSON.stringify(picture.scene(358))).toContain('SIMULATED');
    expect(JSON.stringify(intensityPicture(settings, result, false).scene(358))).not.toContain('SIMULATED');
  });

  it('has a name in words for every job', () => {
    const names = intensity.plan(settings, {}).map((job) => jobName({ study: 'intensity', settings }, job));
    expect(names).toHaveLength(10);
    expect(new Set(names).size).toBe(10);
    expect(names.slice(0, 2)).toEqual(['No persona', 'Level 1, wanted 0']);
  });
});

describe('before anything is answered', () => {
  it('every figure is missing with its reason, and the picture is empty', () => {
    const { result } = measure(intensity, intensity.defaults, 'smooth', 1, 0);
    expect(strengthRows(intensity.defaults, result)[4]?.score).toEqual({ why: 'not measured yet' });
    expect(fitRows(result, false).every((r) => r.value === null)).toBe(true);
    expect(intensityPicture(intensity.defaults, result, false).summary).toBe('Nothing measured yet.');
  });
});

describe('prompts of one’s own', () => {
  const one = (tau: number, text = 'You are bold.'): GivenStrength => ({ label: 'x', text, tau });

  it('have one strength each, in order', () => {
    expect(withStrength([one(0.5)], one(0.5))).toEqual({
      refused: 'There is a prompt for strength .50 already.',
    });
    expect(withStrength([one(0.5)], one(0.1))).toEqual({ list: [one(0.1), one(0.5)] });
    expect(moved([one(0.1), one(0.5)], 0, 7)).toEqual({ list: [one(0.5), one(1)] });
    expect(moved([one(0.1), one(0.5)], 0, 0.5)).toHaveProperty('refused');
    expect(moved([one(0.1)], 0, NaN)).toEqual({ list: [one(0.1)] });
    const many = Array.from({ length: 20 }, (_, i) => one(i / 20));
    expect(withStrength(many, one(1))).toHaveProperty('refused');
    expect(typed(' hi ', 0.3, [{ ...one(0.1), label: 'Your own 2' }])).toEqual({
      label: 'Your own 3',
      text: 'hi',
      tau: 0.3,
    });
  });

  it('come from a run by nearest score, seen from the high end whatever the run aimed at', () => {
    const run = runState({ done: 4 });
    const high = ofRun(run, 2);
    expect(high.map((s) => s.tau)).toEqual(intensityTaus);
    expect(high.every((s) => s.label.startsWith('Run 2, '))).toBe(true);
    const target = { kind: 'pole', trait: 'extraversion', pole: 'low' } as const;
    const low = ofRun({ ...run, settings: { ...run.settings, target } }, 2);
    // The same answers, so the same prompts but for ties.
    expect(low.map((s) => s.text)).toEqual(high.map((s) => s.text));
    expect(ofRun(runState({ done: -1 }), 1)).toEqual([]);
    expect(withRun([one(0.3), one(0.5)], high)).toMatchObject({ list: { length: 10 } });
    const settings: IntensitySettings = { ...intensity.defaults, source: 'given', given: high };
    const jobs = intensity.plan(settings, {});
    expect(jobs).toHaveLength(1 + new Set(high.flatMap((s) => s.text ?? [])).size);
  });
});

const intensityTaus = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
