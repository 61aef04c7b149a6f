import { askToPersist } from '../../storage/persistence';
import { download } from '../kit/download';
import type { RunView } from '../state/run-view.svelte';
import type { StudyView } from '../state/study-view.svelte';
import type { TalkView } from '../state/talk-view.svelte';

export const exportKinds = ['bundle', 'report', 'run', 'csv', 'svg', 'png'] as const;
export type Kind = (typeof exportKinds)[number];
/** A talk measures drift, not a method: it has no report. */
export const talkKinds = exportKinds.filter((kind) => kind !== 'bundle' && kind !== 'report');

/** Makes a file of a run and hands it to the browser. What makes it is fetched only now. */
export async function saveAs(kind: Kind, view: RunView): Promise<void> {
  if (kind === 'svg' || kind === 'png') {
    const { savePng, saveSvg } = await import('../charts/save');
    await (kind === 'svg' ? saveSvg : savePng)(view.state, figureOf(view));
    return;
  }
  // The first save by hand says that the runs matter to somebody.
  void askToPersist();
  await view.ready;
  if (kind === 'report' || kind === 'bundle') {
    const [{ documentFile }, { svgBlob }] = await Promise.all([
      import('../report/file'),
      import('../charts/save'),
    ]);
    download(...(await documentFile(kind, view.record(), () => svgBlob(view.state, figureOf(view)))));
    return;
  }
  const { exporters } = await import('../../storage/export/index');
  const exporter = exporters.find((e) => e.id === kind);
  if (!exporter) return;
  const record = view.record();
  download(await exporter.make(record), exporter.fileName(record));
}

const figureOf = ({ head }: RunView) => ({ title: head.title, simulated: head.simulated, head });

/** The same for a study. */
export async function saveStudyAs(kind: Kind, view: StudyView): Promise<void> {
  const { studyFileOf } = await import('./export-study');
  download(...(await studyFileOf(kind, view)));
}

/** The same for a talk. */
export async function saveTalkAs(kind: Kind, view: TalkView): Promise<void> {
  const { talkFileOf } = await import('./export-talk');
  download(...(await talkFileOf(kind, view)));
}
