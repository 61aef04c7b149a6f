import type { RunRecord } from '../../core/record/schema';
import type { StudyRecord } from '../../core/record/study';
import { bundleOf, reportOf, stemOf } from './bundle';

/** A record as a report or a bundle, and the name of the file; `figure` draws its SVG where it is needed. */
export async function documentFile(
  kind: 'report' | 'bundle',
  record: RunRecord | StudyRecord,
  figure: () => Promise<Blob>,
): Promise<[Blob, string]> {
  if (kind === 'report')
    return [new Blob([reportOf(record)], { type: 'text/html' }), `${stemOf(record)}-report.html`];
  return [bundleOf(record, await (await figure()).text()), `${stemOf(record)}.zip`];
}
