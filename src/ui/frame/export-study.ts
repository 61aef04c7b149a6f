import { studyExporters, studyStem } from '../../storage/export/study';
import { askToPersist } from '../../storage/persistence';
import { figureBlob } from '../charts/save';
import { studyFigure } from '../charts/study/figure';
import type { StudyView } from '../state/study-view.svelte';
import type { Kind } from './export-run';

/** A study as a file and its name. Rejects with an Error where the browser cannot make it. */
export async function studyFileOf(kind: Kind, view: StudyView): Promise<[Blob, string]> {
  const record = view.record();
  const { readings } = view.snapshot;
  const draw = (fonts: Parameters<typeof studyFigure>[2]) => studyFigure(record, readings, fonts);
  if (kind === 'svg' || kind === 'png') return [await figureBlob(kind, draw), `${studyStem(record)}.${kind}`];
  // The first save by hand says that the study matters to somebody.
  void askToPersist();
  if (kind === 'report' || kind === 'bundle') {
    const { documentFile } = await import('../report/file');
    return documentFile(kind, record, () => figureBlob('svg', draw));
  }
  const exporter = studyExporters.find((e) => e.id === (kind === 'run' ? 'study' : 'study-csv'));
  if (!exporter) throw new Error(`There is no exporter for ${kind}.`);
  return [await exporter.make(record), exporter.fileName(record)];
}
