import type { CellKind } from '../../core/notebook/document';
import { fromStored } from '../../experiments/choice';
import { numberedName } from '../frame/cell-name';
import { handout } from '../share/handout.svelte';
import { notebook as text } from '../text/en/notebook';
import { askForWriter } from './actions';
import type { Page } from './page';
import type { RunView } from './run-view.svelte';
import type { StudyView } from './study-view.svelte';
import type { TalkView } from './talk-view.svelte';

/** Another cell of the same kind is set up with the settings of one that has begun, to change one thing. */

export const againRun = (page: Page, { id, head }: RunView): void =>
  asOne(page, 'run', id, () => {
    const { notebook } = page;
    notebook.draft.takeOver(head.settings, head.writer ? fromStored(head.writer) : null, id);
    // Local files are known by name only: there the model that is chosen now stays, and the draft says so.
    const choice = fromStored(head.choice);
    if (choice) notebook.use(choice);
    notebook.go({ kind: 'new' });
    askForWriter(page, head.writer);
  });

export const againStudy = (page: Page, { id, head }: StudyView): void =>
  asOne(page, 'study', id, () => {
    const { study, settings } = head;
    // A study that names no bank asked the built-in questions, whatever the draft was to ask.
    page.notebook.desk?.change(study, { bank: undefined, ...(settings as object) });
    page.notebook.go({ kind: 'new-study', study });
  });

export const againTalk = (page: Page, { id, head }: TalkView): void =>
  asOne(page, 'talk', id, () => {
    page.notebook.talkDesk?.change(head.settings);
    page.notebook.go({ kind: 'new-talk' });
  });

/** The one for the cell that the address names; null where that has nothing to copy, and where a handout hides it. */
export function againHere(page: Page): (() => void) | null {
  const { current, study, talk } = page.notebook;
  if (current && !handout.hides('run')) return () => againRun(page, current);
  if (study && !handout.hides(study.head.study)) return () => againStudy(page, study);
  if (talk && !handout.hides('talk')) return () => againTalk(page, talk);
  return null;
}

const asOne = ({ notebook }: Page, kind: CellKind, id: string, change: () => void): void =>
  notebook.asOne(text.deeds.duplicate(numberedName(notebook, { kind, id })), change);
