import { describe, expect, it } from 'vitest';
import type { StudyHead } from '../../../core/record/study';
import type { CalibrationResult, WayResult } from '../../../core/studies/calibration';
import type { EngineDescription } from '../../../engines/contract';
import { calibrationFor, draftOf, warningsFor } from './draft-advice';
import { verdictSentences } from './verdict';

const way = (form: string, hears: boolean): WayResult => ({
  reading: 'answers',
  form,
  hears,
  traits: [],
  pooled: {
    difference: { mean: 1.2, low: 0.8, high: 1.6, se: 0.2 },
    p: 0.001,
    dz: 0.9,
    auc: 0.8,
    n: 40,
  },
  mass: null,
});
const result: CalibrationResult = {
  ways: [way('i-would', true), way('plain', false)],
  verdict: { kind: 'hears', way: { reading: 'answers', form: 'i-would' }, dz: 0.9 },
  headroom: [
    { trait: 'extraversion', pole: 'low', shift: { mean: 1, low: 0.4, high: 1.6, se: 0.3 } },
    { trait: 'extraversion', pole: 'high', shift: { mean: 0.2, low: -0.1, high: 0.5, se: 0.1 } },
  ],
};
const low = {
  target: { kind: 'pole', trait: 'extraversion', pole: 'low' },
  reading: 'answers',
  form: null,
} as const;

describe('what a calibration says about a run', () => {
  it('is silent where they agree', () => expect(warningsFor(result, low)).toEqual([]));
  it('warns of a reading that heard nothing, and of one that was not tried', () => {
    expect(warningsFor(result, { ...low, form: 'plain' })).toEqual(['deaf-reading']);
    expect(warningsFor(result, { ...low, reading: 'letters' })).toEqual(['untried-reading']);
  });
  it('warns of an end without room, but not of a strength between the ends', () => {
    expect(warningsFor(result, { ...low, target: { ...low.target, pole: 'high' } })).toEqual(['no-headroom']);
    const target = { kind: 'intensity', trait: 'extraversion', tau: 0.7 } as const;
    expect(warningsFor(result, { ...low, target })).toEqual([]);
  });
  it('warns of other questions than those it asked', () => {
    expect(warningsFor(result, { ...low, bank: 'own' })).toEqual(['other-bank']);
    expect(warningsFor(result, low, 'own')).toEqual(['other-bank']);
    expect(warningsFor(result, { ...low, bank: 'own' }, 'own')).toEqual([]);
  });
  it('has one warning for a deaf model, and none before the verdict', () => {
    expect(warningsFor({ ...result, verdict: { kind: 'deaf' } }, low)).toEqual(['deaf']);
    expect(warningsFor({ ...result, verdict: null }, low)).toEqual([]);
  });
  it('hands its proposal on as settings; the default form goes unnamed', () => {
    const best = { trait: 'openness', pole: 'high' } as const;
    expect(draftOf(best, { reading: 'answers', form: 'i-would' })).toMatchObject({ form: null });
    expect(draftOf(best, { reading: 'answers', form: 'i-would' }, 'own')).toMatchObject({ bank: 'own' });
    expect(draftOf(best, { reading: 'letters', form: 'numbers-after' })).toEqual({
      target: { kind: 'pole', trait: 'openness', pole: 'high' },
      reading: 'letters',
      form: 'numbers-after',
    });
  });
});

describe('which calibration speaks for a model', () => {
  const head = (id: string, part: object): StudyHead =>
    ({
      id,
      study: 'calibration',
      createdAt: `2026-01-0${id}`,
      choice: { kind: 'default-cpu' },
      target: { model: { id: 'small', quantisation: 'Q4' } },
      progress: { done: 240, total: 240 },
      ...part,
    }) as unknown as StudyHead;
  const loaded = (id: string, quantisation: string) =>
    ({ model: { id, quantisation } }) as unknown as EngineDescription;
  const cpu = { kind: 'default-cpu' } as const;

  it('the newest finished one, before a newer unfinished one', () => {
    const heads = [head('1', {}), head('2', {}), head('3', { progress: { done: 5, total: 240 } })];
    expect(calibrationFor(heads, cpu, null)?.id).toBe('2');
    expect(calibrationFor(heads.slice(2), cpu, null)?.id).toBe('3');
  });
  it('one on the same questions before a newer one on others', () => {
    const heads = [head('1', { settings: { bank: 'own' } }), head('2', {})];
    expect(calibrationFor(heads, cpu, null, 'own')?.id).toBe('1');
    expect(calibrationFor(heads, cpu, null)?.id).toBe('2');
    expect(calibrationFor(heads, cpu, null, 'gone')?.id).toBe('2');
  });
  it('same model and quantisation where the model is known, else the same choice', () => {
    const heads = [head('1', {})];
    expect(calibrationFor(heads, cpu, loaded('small', 'Q4'))?.id).toBe('1');
    expect(calibrationFor(heads, cpu, loaded('small', 'F32'))).toBeNull();
    expect(calibrationFor(heads, { kind: 'simulator', landscape: 'smooth' }, null)).toBeNull();
  });
  it('no other study, and none without an answer', () => {
    expect(calibrationFor([head('1', { study: 'quality' })], cpu, null)).toBeNull();
    expect(calibrationFor([head('1', { progress: { done: 0, total: 240 } })], cpu, null)).toBeNull();
  });
});

describe('the verdict in words', () => {
  it('names reading, separation and its interval', () => {
    expect(verdictSentences(result)[0]).toBe(
      'Yes: opposite personas are told apart, best by the likelihood of the answers (I would\u00a0...): +1.20 [+.80, +1.60] nats apart (d = .90).',
    );
  });
  it('says what deaf means, and waits for the end', () => {
    expect(verdictSentences({ ...result, verdict: { kind: 'deaf' } }).join(' ')).toContain('climb on noise');
    expect(verdictSentences({ ...result, verdict: null })).toEqual([
      'The verdict comes when all questions are answered.',
    ]);
  });
});
