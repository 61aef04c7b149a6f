import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../core/record/migrate';
import { readAny } from '../../core/record/read-any';
import type { RunRecord } from '../../core/record/schema';
import type { StudyRecord } from '../../core/record/study';
import { csv } from './csv';
import { rowsOf } from './rows.fixture';
import { studyTables } from './study-tables';
import { tables } from './tables';

const run = parseRecord(readFileSync('static/recorded/first-run.json', 'utf8'));
const study = readAny(readFileSync('static/recorded/calibration.json', 'utf8')) as StudyRecord;

describe('tables of a run', () => {
  const made = tables(run);

  it('have a row for every answer, prompt and call, each naming the run and that it is real', () => {
    const answers = run.events.flatMap((e) => (e.type === 'scored' ? e.readings : []));
    const evaluations = rowsOf(made['evaluations.csv']);
    expect(evaluations).toHaveLength(answers.length);
    expect(rowsOf(made['calls.csv'])).toHaveLength(run.events.filter((e) => e.type === 'replied').length);
    for (const text of Object.values(made))
      for (const row of rowsOf(text)) {
        expect(row['run']).toBe(run.id);
        expect(row['simulated']).toBe('false');
      }
  });

  it('name the model that wrote each prompt', () => {
    const wrote = run.optimizer ?? null;
    for (const row of rowsOf(made['calls.csv']))
      expect(row).toMatchObject({ writer: wrote?.model.id, writer_simulated: 'false' });
    const other = wrote && { ...wrote, simulated: true, model: { ...wrote.model, id: 'simulator-smooth' } };
    const [row] = rowsOf(tables({ ...run, optimizer: other })['calls.csv']);
    expect(row).toMatchObject({ writer: 'simulator-smooth', writer_simulated: 'true', simulated: 'false' });
  });

  it('carry figures that can be added up again', () => {
    const [first] = run.events;
    if (first?.type !== 'scored') throw new Error('the recorded run begins with an answer');
    const [reading] = first.readings;
    const row = rowsOf(made['evaluations.csv']).find((r) => r['item'] === reading?.itemId);
    expect(Number(row?.['log_odds'])).toBeCloseTo(reading?.logOdds ?? 0, 10);
    const difference = Number(row?.['logprob_high1']) - Number(row?.['logprob_low1']);
    expect(difference).toBeCloseTo(reading?.logOdds ?? 0, 3);
  });

  it('say what may be claimed of the winner, with the figures behind it', () => {
    const rows = rowsOf(made['comparisons.csv']);
    expect(rows.map((r) => r['baseline'])).toContain('none');
    for (const row of rows) {
      expect(['better', 'worse', 'not-distinguishable']).toContain(row['verdict']);
      const claimed = row['claimed_after_items'] !== '' || Number(row['p_holm']) < 0.05;
      expect(row['verdict'] !== 'not-distinguishable').toBe(claimed);
      expect(Number(row['winner_search'])).toBeGreaterThan(0);
      expect(Number(row['expected_optimism'])).toBeGreaterThan(0);
    }
  });

  it('keep answers that gave no score, with what was written', () => {
    const refused = {
      ...run,
      settings: { ...run.settings, reading: 'written', form: null },
      events: run.events.slice(0, 1).map((event) =>
        event.type !== 'scored'
          ? event
          : {
              ...event,
              readings: event.readings.slice(0, 1).map((reading) => ({
                ...reading,
                mass: 0,
                asks: (['forward', 'reversed'] as const).map((order) => ({
                  ...reading.asks[0]!, // eslint-disable-line @typescript-eslint/no-non-null-assertion
                  order,
                  mass: 0,
                  reply: '=As a model, I cannot say',
                })),
              })),
            },
      ),
    } as RunRecord;
    const [row] = rowsOf(tables(refused)['evaluations.csv']);
    expect(row?.['score']).toBe('');
    expect(row?.['reply']).toBe("'=As a model, I cannot say | =As a model, I cannot say");
  });
});

describe('tables of a study', () => {
  const made = studyTables(study);

  it('have a row for every answer, with the job it belongs to', () => {
    const rows = rowsOf(made['readings.csv']);
    expect(rows).toHaveLength(study.progress.total);
    expect(new Set(rows.map((r) => r['job'])).size).toBe(30);
    for (const row of rows) {
      expect(row['simulated']).toBe('false');
      expect(row['model']).toBe(study.target?.model.id);
      expect(Number.isFinite(Number(row['log_odds_nats']))).toBe(true);
    }
  });

  it('name each figure of the result by its path', () => {
    const figures = new Map(rowsOf(made['results.csv']).map((r) => [r['figure'], r['value']]));
    expect(figures.get('settings.itemsPerTrait')).toBe(
      String((study.settings as { itemsPerTrait: number }).itemsPerTrait),
    );
    expect(figures.get('verdict.kind')).toBe('hears');
    expect(figures.get('verdict.way.reading')).toBe('answers');
    expect(figures.get('ways.1.hears')).toBe('false');
    expect(Number(figures.get('ways.0.pooled.difference.mean'))).toBeCloseTo(0.762, 3);
    expect(figures.get('headroom.0.trait')).toBe('extraversion');
    expect(figures.get('headroom.0.pole')).toBe('high');
  });
});

it('cells a spreadsheet would run are text', () => {
  expect(csv(['a'], [['=1+1'], ['@x'], ['-2'], [-2]])).toBe("a\r\n'=1+1\r\n'@x\r\n'-2\r\n-2\r\n");
});
