import type { StudyRecord } from '../../core/record/study';
import { readingsOf } from '../../core/record/study-readings';
import { instrumentOf, type Answered, type InstrumentId } from '../../core/instruments/index';
import { type Job, questionsOf, studyOf, type StudyItems } from '../../core/studies/index';
import type { ItemReading, Question } from '../../core/vocabulary';
import { csv, type Cell } from './csv';
import { transferCells } from './transfer-tables';

const READING_COLUMNS = [
  'study_id',
  'simulated',
  'model',
  'job',
  'persona',
  'trait',
  'item',
  'reading',
  'form',
  'paraphrased',
  'instrument',
  'value',
  'log_odds_nats',
  'option_mass',
  'slot_bias',
  'tokens_evaluated',
  'tokens_reused',
  'milliseconds',
] as const;

/** readings.csv: one row per answered question. results.csv: one row per figure, named by its path. */
export function studyTables(record: StudyRecord): Record<string, string> {
  const study = studyOf(record.study);
  const jobs = new Map(study.plan(record.settings, record.items).map((job) => [job.id, job]));
  const readings = readingsOf(record.events);
  /** Of several models the one that answered in the job. */
  const head = (place?: number): Cell[] => {
    const one = place === undefined ? undefined : record.models?.[place];
    const simulated = one ? (one.target?.simulated ?? one.choice.kind === 'simulator') : record.simulated;
    return [record.id, simulated, (one ?? record).target?.model.id ?? null];
  };
  const rows = [...readings].flatMap(([id, list]) =>
    list.map((one) => [...head(jobs.get(id)?.model), ...readingRow(id, jobs.get(id), record.items, one)]),
  );
  const result = study.summarise(record.settings, record.items, readings);
  // The settings too: the figures name prompts and models by their place there.
  const all = [...leaves(record.settings, ['settings']), ...leaves(result, [])];
  const figures = all.map(([path, value]) => [...head(), record.study, path, value]);
  return {
    'readings.csv': csv(READING_COLUMNS, rows),
    'results.csv': csv(['study_id', 'simulated', 'model', 'study', 'figure', 'value'], figures),
    ...(record.study === 'transfer' && { 'cells.csv': transferCells(record) }),
  };
}

function readingRow(id: string, job: Job | undefined, items: StudyItems, one: ItemReading): Cell[] {
  const sum = (of: (ask: ItemReading['asks'][number]) => number) =>
    one.asks.reduce((n, ask) => n + of(ask), 0);
  return [
    id,
    job?.persona ?? null,
    ...(job ? askedHow(job, items, one) : [null, one.itemId, null, null, null, null, null]),
    one.logOdds,
    one.mass,
    one.slotBias,
    sum((ask) => ask.evaluated),
    sum((ask) => ask.reused),
    sum((ask) => ask.ms),
  ];
}

/** trait, item, reading, form, paraphrased, instrument, value. */
function askedHow(job: Job, items: StudyItems, { itemId, asks }: ItemReading): Cell[] {
  if (!('instrument' in job)) return [job.trait, itemId, job.reading, job.form, job.paraphrased, null, null];
  const question = questionsOf(items, job).find((q) => q.id === itemId);
  return [
    question?.trait ?? null,
    itemId,
    null,
    null,
    null,
    job.instrument,
    question ? valueOf(job.instrument, { question, results: asks }) : null,
  ];
}

/** What the answer contributes to its scale, in the instrument's unit. */
function valueOf(id: InstrumentId, answered: Answered<Question>): number | null {
  const scales = instrumentOf(id).scales([answered.question]);
  return scales.map((scale) => scale.value(answered)).find((value) => value !== null) ?? null;
}

/** Every number, word and flag of a result with its path ('ways.0.pooled.dz'); parts that do not exist are empty. */
function* leaves(value: unknown, path: readonly string[]): Generator<[string, Cell]> {
  if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* leaves(inner, [...path, name]);
  else if (
    typeof value === 'number' ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    value === null
  )
    yield [path.join('.'), value];
}
