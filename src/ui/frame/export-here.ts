import { because } from '../state/actions';
import type { Notebook } from '../state/notebook.svelte';
import type { Page } from '../state/page';
import { app, words } from '../text/en';
import { exportKinds, saveAs, saveStudyAs, saveTalkAs, talkKinds, type Kind } from './export-run';

/** What the files are made of: the cell the reader is at. */
export function nameHere({ current, study, talk }: Notebook): string {
  if (current) return words.runName(current.head.settings.target);
  if (study) return app.studies[study.head.study];
  return talk ? app.talk : '';
}

/** The files that can be made of what the reader is at, with their labels. */
export function kindsHere({ current, study, talk }: Notebook): { kind: Kind; label: string }[] {
  if (!current && !study && !talk) return [];
  const { labels } = app.files;
  const own = study ? 'study' : talk ? 'talk' : 'run';
  return (talk ? talkKinds : exportKinds).map((kind) => ({
    kind,
    label: labels[kind === 'run' ? own : kind],
  }));
}

/** Makes a file of what the reader is at. */
export async function exportHere({ notebook, notices }: Page, kind: Kind): Promise<void> {
  const { current, study, talk } = notebook;
  try {
    if (current) await saveAs(kind, current);
    else if (study) await saveStudyAs(kind, study);
    else if (talk) await saveTalkAs(kind, talk);
  } catch (reason) {
    notices.say({ title: app.notices.exportFailed, advice: await because(reason) });
  }
}
