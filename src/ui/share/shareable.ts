import type { SharedLink } from '../../core/record/link';
import type { RunHead } from '../../core/record/schema';
import type { StudyHead } from '../../core/record/study';
import type { StudyId } from '../../core/studies/contract';
import { toStored } from '../../experiments/choice';
import type { Notebook } from '../state/notebook.svelte';
import { words } from '../text/en';
import { study as text } from '../text/en/study';

/** What a cell gives to be shared; the rest is asked in the dialog. */
export type Shareable = Omit<SharedLink, 'locked' | 'hidden'>;

/** A run, begun or over: its settings and models, none of its answers. */
export const runToShare = ({ settings, choice, writer }: RunHead): Shareable => ({
  title: words.runName(settings.target),
  cell: { kind: 'run', settings },
  choice,
  ...(writer && { writer }),
});

/** The run that is being set up. */
export function draftToShare({ draft, choice, writer }: Notebook): Shareable {
  const { settings } = draft;
  return {
    title: words.runName(settings.target),
    cell: { kind: 'run', settings },
    choice: toStored(choice),
    ...(writer && { writer: toStored(writer) }),
  };
}

/** Makes what the reader is at ready to be shared; null where there is nothing of that kind. */
export function shareableAt(notebook: Notebook): (() => Shareable) | null {
  const { place, current, study, desk } = notebook;
  if (place.kind === 'new') return () => draftToShare(notebook);
  if (place.kind === 'new-study' && desk) return () => studyToShare(place.study, notebook);
  if (current) return () => runToShare(current.head);
  return study && (() => studyToShare(study.head.study, notebook, study.head));
}

/** A study; without a head the one that is being set up. */
export const studyToShare = (study: StudyId, notebook: Notebook, head?: StudyHead): Shareable => ({
  title: text.names[study],
  cell: { kind: 'study', study, settings: head ? head.settings : notebook.desk?.draft(study) },
  choice: head ? head.choice : toStored(notebook.choice),
});
