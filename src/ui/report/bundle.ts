import type { RunRecord } from '../../core/record/schema';
import type { StudyRecord } from '../../core/record/study';
import { zipped } from '../../storage/export/bundle';
import { stem } from '../../storage/export/contract';
import { studyStem } from '../../storage/export/study';
import { studyTables } from '../../storage/export/study-tables';
import { tables } from '../../storage/export/tables';
import { date } from '../kit/format';
import { report } from '../text/en/report';
import { howAgain } from './record-facts';
import { runReport, stateOf } from './run-report';
import { studyReport } from './study-report';

type AnyRecord = RunRecord | StudyRecord;

/** What a record's files begin with. */
export const stemOf = (record: AnyRecord): string =>
  record.kind === 'personaloop-run' ? stem(record) : studyStem(record);

export const reportOf = (record: AnyRecord): string =>
  record.kind === 'personaloop-run' ? runReport(record) : studyReport(record);

/** A record with everything made from it, by file name; `figure` is its figure as SVG. */
export function bundleFiles(record: AnyRecord, figure: string): Readonly<Record<string, string>> {
  const files = {
    'report.html': reportOf(record),
    [`${stemOf(record)}.personaloop.json`]: JSON.stringify(record),
    'figure.svg': figure,
    ...(record.kind === 'personaloop-run' ? tables(record) : studyTables(record)),
  };
  return { 'README.txt': readme(record, ['README.txt', ...Object.keys(files)]), ...files };
}

export const bundleOf = (record: AnyRecord, figure: string): Blob => zipped(bundleFiles(record, figure));

const isFinished = (record: AnyRecord): boolean =>
  record.kind === 'personaloop-run'
    ? stateOf(record).stage === 'done'
    : record.progress.done >= record.progress.total;

/** What each file is, in plain text. */
function readme(record: AnyRecord, names: readonly string[]): string {
  const { bundle: text } = report;
  const what = (name: string) => text.what[name] ?? (name.endsWith('.svg') ? text.figure : text.record);
  // A title is one line, whatever was written in it.
  const title = record.title.replace(/\s+/g, ' ').trim();
  return [
    text.title(title),
    '',
    ...(record.simulated ? [text.simulated, ''] : []),
    text.intro(record.app, date(record.createdAt)),
    '',
    ...names.map((name) => `${name}\n    ${what(name)}`),
    '',
    text.columns,
    '',
    text.again(howAgain(record, `${stemOf(record)}.personaloop.json`, isFinished(record))),
    '',
  ].join('\n');
}
