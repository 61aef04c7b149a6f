import { readChoice, readRunDraft } from '../../core/record/drafts';
import { fromStored } from '../../experiments/choice';
import { kept } from './kept';
import type { Notebook } from './notebook.svelte';

/** Puts back the run that was being set up, unless somebody was faster; a file of the device has to be chosen again. */
export function bringBack(notebook: Notebook): void {
  const { draft } = notebook;
  const run = readRunDraft(kept('run'));
  if (run && !draft.changed) draft.takeOver(run.settings, run.writer && fromStored(run.writer));
  const stored = readChoice(kept('choice'));
  const choice = stored && fromStored(stored);
  if (choice && !notebook.hasChosen) notebook.use(choice);
}
