import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAny } from '../../../core/record/read-any';
import type { RunRecord } from '../../../core/record/schema';
import type { StudyRecord } from '../../../core/record/study';
import type { Reproduction } from '../../../experiments/reproduce';
import { reproduce } from '../../text/en/reproduce';
import { twinOf } from './twin';

const run = readAny(readFileSync('static/recorded/first-run.json', 'utf8')) as RunRecord;
const study = readAny(readFileSync('static/recorded/calibration.json', 'utf8')) as StudyRecord;
const other = 'the run of today';

const compared = (part: Partial<Extract<Reproduction, { kind: 'compared' }>>): Reproduction => ({
  kind: 'compared',
  compared: 412,
  agreeing: 412,
  of: 412,
  largest: 0.0002,
  difference: null,
  whole: true,
  notes: [],
  ...part,
});

describe('what a repetition is told to be', () => {
  it('agreement with its figures, so far where it goes on', () => {
    expect(reproduce.says(compared({}), other)).toBe(
      'Agrees with the run of today: 412 of 412 answers, largest difference .0002 nats.',
    );
    expect(reproduce.says(compared({ compared: 90, agreeing: 90, largest: 0, whole: false }), other)).toBe(
      'Agrees with the run of today so far: 90 of 90 answers, largest difference 0 nats.',
    );
    expect(reproduce.says(compared({ compared: 0, largest: null, whole: false }), other)).toBe(
      reproduce.waiting,
    );
  });

  it('the first difference, in words', () => {
    const says = (part: Parameters<typeof compared>[0]) => reproduce.says(compared(part), other);
    expect(says({ difference: { kind: 'answer', question: 37, by: 0.5 }, agreeing: 400 })).toBe(
      'Differs from the run of today from question 37 on: its log-odds are .50 nats apart. 400 of 412 answers agree.',
    );
    expect(
      says({ difference: { kind: 'reply', question: 81, step: 2, slot: 0 }, compared: 80, agreeing: 80 }),
    ).toContain('from question 81 on: the writer’s reply in step 2, place 1 has other words');
    expect(says({ difference: { kind: 'course', question: 9 } })).toContain('something else was asked');
  });

  it('a refusal with its reason', () => {
    const says = reproduce.says({ kind: 'refused', reason: 'version', first: '3.8.1', second: '4.0' }, other);
    expect(says).toBe(
      'Not comparable with the run of today: there the engine had version 3.8.1, here it has 4.0: answers may change between versions.',
    );
  });
});

describe('the record to compare with', () => {
  const at = <R extends RunRecord | StudyRecord>(record: R, id: string, createdAt: string): R => ({
    ...record,
    id,
    createdAt,
  });
  const later = at(run, 'later', '2026-11-23T00:00:00.000Z');
  const latest = at(run, 'latest', '2026-11-24T00:00:00.000Z');

  it('is the oldest other one of the same task and model', () => {
    expect(twinOf(latest, [latest, later, run])?.id).toBe(run.id);
    expect(twinOf(run, [latest, later, run])?.id).toBe('later');
  });

  it('is never a copy of the same record, opened again', () => {
    const copy = { ...later, id: 'copy' };
    expect(twinOf(later, [later, copy])).toBeNull();
    expect(twinOf(later, [later, copy, latest])?.id).toBe('latest');
  });

  it('is none of another task, kind or model', () => {
    const others = [
      run,
      study,
      { ...later, settings: { ...run.settings, seed: 9 } },
      { ...latest, choice: { kind: 'simulator', landscape: 'smooth' } as const },
    ];
    expect(twinOf(run, others)).toBeNull();
    expect(twinOf(study, [run, study])).toBeNull();
  });
});
