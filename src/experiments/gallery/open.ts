import type { SharedLink } from '../../core/record/link';
import { readExperiment } from '../experiment';
import { isStudyExperiment, readStudyExperiment } from '../study-experiment';
import type { ReadySettings, RecordedExample } from './list';

const records = import.meta.glob<string>(
  ['../../../static/recorded/*.json', '!../../../static/recorded/*.still.json'],
  { query: '?url', import: 'default', eager: true },
);
const experiments = import.meta.glob<unknown>('../../../examples/*.json', { import: 'default' });

/** Whether this copy of the page ships the record. */
export const isHere = ({ file }: RecordedExample): boolean => `../../../static/recorded/${file}` in records;

/** The address of a shipped record; undefined where this copy has none. */
export const addressOf = ({ file }: RecordedExample): string | undefined =>
  records[`../../../static/recorded/${file}`];

/** The shipped record as a file to be opened. Rejects where it cannot be fetched. */
export async function recordFile(example: RecordedExample): Promise<File> {
  const url = addressOf(example);
  const answer = url ? await fetch(url) : null;
  if (!answer?.ok) throw new Error(`HTTP ${answer?.status ?? 404}, ${example.file}`);
  return new File([await answer.blob()], example.file, { type: 'application/json' });
}

/** A cell to begin with these settings, in the form in which a link would bring it. */
export async function readyCell({ file }: ReadySettings): Promise<SharedLink> {
  const load = experiments[`../../../examples/${file}`];
  if (!load) throw new Error(`${file} is not here`);
  return cellOf(await load());
}

/** Throws InputError for what is no experiment. */
export function cellOf(input: unknown): SharedLink {
  const nothing = { locked: [], hidden: [] };
  if (isStudyExperiment(input)) {
    const { study, settings, title, model } = readStudyExperiment(input);
    return { ...nothing, title: title ?? '', cell: { kind: 'study', study, settings }, choice: model };
  }
  const { settings, title, model, writer } = readExperiment(input);
  return {
    ...nothing,
    title: title ?? '',
    cell: { kind: 'run', settings },
    choice: model,
    ...(writer && { writer }),
  };
}
