import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../core/loop/types';
import { readAny } from '../core/record/read-any';
import type { RunRecord } from '../core/record/schema';
import type { StudyRecord } from '../core/record/study';
import { reproduction, TOLERANCE, type AnyRecord } from './reproduce';
import { runAgain } from './run-again';
import { settingsThatDiffer } from './same-task';

const run = readAny(readFileSync('static/recorded/first-run.json', 'utf8')) as RunRecord;
const study = readAny(readFileSync('static/recorded/calibration.json', 'utf8')) as StudyRecord;
const answersOf = (record: RunRecord) =>
  record.events.flatMap((e) => (e.type === 'scored' ? e.readings : [])).length;

/** The run with its nth answer moved by some nats. */
function moved(record: RunRecord, nth: number, nats: number): RunRecord {
  let at = 0;
  return {
    ...record,
    events: record.events.map((event): RunEvent =>
      event.type !== 'scored'
        ? event
        : {
            ...event,
            readings: event.readings.map((one) =>
              ++at === nth ? { ...one, logOdds: one.logOdds + nats } : one,
            ),
          },
    ),
  };
}

const withTarget = (record: RunRecord, change: (target: NonNullable<RunRecord['target']>) => object) =>
  ({ ...record, target: record.target && { ...record.target, ...change(record.target) } }) as RunRecord;

describe('a repetition that agrees', () => {
  it('agrees on every answer', () => {
    expect(reproduction(run, structuredClone(run))).toMatchObject({
      kind: 'compared',
      compared: answersOf(run),
      agreeing: answersOf(run),
      of: answersOf(run),
      largest: 0,
      difference: null,
      whole: true,
      notes: [],
    });
    expect(reproduction(study, structuredClone(study))).toMatchObject({
      compared: 240,
      agreeing: 240,
      difference: null,
    });
  });

  it('may differ by less than the tolerance, which is told', () => {
    const result = reproduction(run, moved(run, 5, TOLERANCE / 2));
    expect(result).toMatchObject({ difference: null, agreeing: answersOf(run) });
    expect(result.kind === 'compared' && result.largest).toBeCloseTo(TOLERANCE / 2, 10);
  });

  it('may have been stored in other batches', () => {
    const events = run.events.flatMap((event): RunEvent[] =>
      event.type === 'scored' ? event.readings.map((one) => ({ ...event, readings: [one] })) : [event],
    );
    expect(reproduction(run, { ...run, events })).toMatchObject({ difference: null, whole: true });
  });

  it('is compared while it goes on, as far as it has come', () => {
    const begun = {
      ...run,
      progress: { ...run.progress, stage: 'evaluate' },
      events: run.events.slice(0, 40),
    };
    const result = reproduction(run, begun);
    expect(result).toMatchObject({ difference: null, whole: false, of: answersOf(run) });
    expect(result.kind === 'compared' && result.compared).toBe(answersOf(begun));
  });
});

describe('the first difference', () => {
  it('is the first answer beyond the tolerance; later ones are still counted', () => {
    const twice = moved(moved(run, 37, 0.01), 50, -0.5);
    const result = reproduction(run, twice);
    expect(result).toMatchObject({
      difference: { kind: 'answer', question: 37 },
      agreeing: answersOf(run) - 2,
    });
    expect(result.kind === 'compared' && result.largest).toBeCloseTo(0.5, 10);
  });

  it('is the reply of the writer, named by step and place', () => {
    const first = run.events.findIndex((e) => e.type === 'replied');
    const events = run.events.map((event, i) =>
      i === first && event.type === 'replied'
        ? { ...event, result: { ...event.result, text: `${event.result.text}!` } }
        : event,
    );
    const before = run.events.slice(0, first).flatMap((e) => (e.type === 'scored' ? e.readings : [])).length;
    expect(reproduction(run, { ...run, events })).toMatchObject({
      compared: before,
      difference: { kind: 'reply', step: 1, slot: 0, question: before + 1 },
      whole: false,
    });
  });

  it('is another course: another question, or an earlier end', () => {
    const without = { ...run, events: run.events.toSpliced(3, 1) };
    expect(reproduction(run, without)).toMatchObject({ difference: { kind: 'course' } });
    const shorter = { ...run, events: run.events.slice(0, -1) };
    expect(reproduction(run, shorter)).toMatchObject({ difference: { kind: 'course' }, whole: false });
  });
});

describe('what cannot be compared is refused with the reason', () => {
  const refused = (a: AnyRecord, b: AnyRecord) => {
    const result = reproduction(a, b);
    return result.kind === 'refused' ? result : null;
  };

  it('another task', () => {
    expect(refused(run, study)?.reason).toBe('other-kind');
    const other = { ...run, settings: { ...run.settings, seed: 2, keep: 3 } };
    expect(refused(run, other)).toMatchObject({ reason: 'settings', first: 'keep, seed' });
    const fewer = { ...run, items: { ...run.items, search: run.items.search.slice(1) } };
    expect(refused(run, fewer)?.reason).toBe('questions');
  });

  it('another engine, version, model or model file', () => {
    const model = (part: object) => withTarget(run, (t) => ({ model: { ...t.model, ...part } }));
    expect(refused(run, model({ id: 'other', name: 'Other' }))).toMatchObject({
      reason: 'model',
      first: 'SmolLM2 135M Instruct (F32 from Q4_1)',
      second: 'Other (F32 from Q4_1)',
    });
    expect(refused(run, model({ digest: 'sha256:0' }))?.reason).toBe('file');
    expect(refused(run, model({ templateDigest: 'sha256:0' }))?.reason).toBe('template');
    expect(
      refused(
        run,
        withTarget(run, () => ({ kind: 'webllm' })),
      ),
    ).toMatchObject({
      reason: 'engine',
      first: 'wllama',
      second: 'webllm',
    });
    expect(
      refused(
        run,
        withTarget(run, () => ({ version: '4.0.0' })),
      )?.reason,
    ).toBe('version');
    const { optimizer } = run;
    expect(refused(run, { ...run, optimizer: optimizer && { ...optimizer, version: '4' } })?.reason).toBe(
      'writer',
    );
  });

  it('but another device, thread count or app is only noted', () => {
    const other = withTarget({ ...run, app: '9.9.9' }, () => ({ device: 'CPU, 8 threads', threads: 8 }));
    expect(reproduction(run, other)).toMatchObject({
      kind: 'compared',
      notes: ['device', 'threads', 'app'],
    });
  });
});

describe('the same once more', () => {
  const context = {
    id: 'again',
    createdAt: '2026-11-22T10:00:00.000Z',
    app: '0.2.0',
    device: { browser: 'Firefox 150 on Linux', cores: 4, memoryGB: null, isolated: true },
  };

  it.each([run, study])('has the task of the first and nothing measured: $title', (record) => {
    const made = runAgain(record, context);
    expect(readAny(JSON.stringify(made))).toEqual(made);
    expect(made).toMatchObject({ ...context, target: null, runningMs: 0, events: [] });
    expect(made.choice).toEqual(record.choice);
    expect(settingsThatDiffer(made, record)).toEqual([]);
    expect(made.items).toEqual(record.items);
    expect(reproduction(record, made)).toMatchObject({ kind: 'refused', reason: 'not-begun' });
  });
});
