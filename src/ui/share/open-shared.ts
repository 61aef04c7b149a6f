import type { SharedCell, SharedLink } from '../../core/record/link';
import { fromStored } from '../../experiments/choice';
import { askForWriter } from '../state/actions';
import type { Notebook } from '../state/notebook.svelte';
import type { Page } from '../state/page';
import { notebook as words } from '../text/en/notebook';
import { share } from '../text/en/share';
import { handout } from './handout.svelte';

const text = share.open;

/** A draft of this kind has been changed, so that opening would replace it. */
export async function replacesDraft(notebook: Notebook, cell: SharedCell): Promise<boolean> {
  if (cell.kind === 'run') return notebook.draft.changed || notebook.draft.writer !== null;
  return (await notebook.getDesk()).changed(cell.study);
}

/** Puts what was shared into the draft of its kind and goes there. Nothing runs, nothing is loaded. */
export async function openShared(page: Page, link: SharedLink): Promise<void> {
  const { notebook, notices } = page;
  const { cell, title, choice: stored } = link;
  const replaced = await replacesDraft(notebook, cell);
  const { choice: choiceBefore, draft: run } = notebook;
  const writerBefore = run.writer;
  const draft = await draftOf(notebook, cell);
  const before = draft.read();
  const choice = fromStored(stored);
  notebook.asOne(words.deeds.settings, () => {
    draft.put(cell.settings);
    if (cell.kind === 'run') run.writeWith(link.writer ? fromStored(link.writer) : null);
    if (choice) notebook.use(choice);
  });
  handout.begin(link, draft.read());
  notebook.go(cell.kind === 'run' ? { kind: 'new' } : { kind: 'new-study', study: cell.study });
  const asked = cell.kind === 'run' ? askForWriter(page, link.writer) : null;
  if (!replaced) return void notices.say({ title: text.opened(title) }, { fleeting: true });
  const undo = () => {
    if (asked !== null) notices.close(asked);
    draft.put(before);
    run.writeWith(writerBefore);
    if (choice) notebook.use(choiceBefore);
    handout.end();
  };
  notices.say({ title: text.replaced, action: { label: text.undo, run: undo } });
}

interface AnyDraft {
  read(): unknown;
  put(settings: unknown): void;
}

async function draftOf(notebook: Notebook, cell: SharedCell): Promise<AnyDraft> {
  if (cell.kind === 'run') {
    const { draft } = notebook;
    return {
      read: () => draft.settings,
      put: (settings) => draft.takeOver(settings as typeof draft.settings),
    };
  }
  const desk = await notebook.getDesk();
  return {
    read: () => desk.draft(cell.study),
    // Settings that name no bank mean the built-in questions, whatever the draft was to ask.
    put: (settings) => desk.change(cell.study, { bank: undefined, ...(settings as object) }),
  };
}
