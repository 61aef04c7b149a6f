import { talkCsvZip, talkFile, talkStem } from '../../storage/export/talk';
import { askToPersist } from '../../storage/persistence';
import { figureBlob } from '../charts/save';
import { talkFigure } from '../charts/talk-figure';
import type { TalkView } from '../state/talk-view.svelte';
import type { Kind } from './export-run';

/** A talk as a file and its name. Rejects with an Error where the browser cannot make it. */
export async function talkFileOf(kind: Kind, view: TalkView): Promise<[Blob, string]> {
  const record = view.record();
  if (kind === 'svg' || kind === 'png') {
    const blob = await figureBlob(kind, (fonts) => talkFigure(view.head, view.drift, fonts));
    return [blob, `${talkStem(record)}.${kind}`];
  }
  // The first save by hand says that the talk matters to somebody.
  void askToPersist();
  return kind === 'csv' ? talkCsvZip(record) : talkFile(record);
}
