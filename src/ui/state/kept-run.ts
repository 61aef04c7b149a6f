import { readChoice, readRunDraft } from '../../core/record/drafts';
import { fromStored } from '../../experiments/choice';
import { kept } from './kept';
import type { Notebook } from './notebook.svelte';

/** Puts back the run that was being set up, unless somebody was faster; a file of the device has to be chosen again. */
export function bringBack(notebook: Notebook): void {
  const { draft, model } = notebook;
  const run = readRunDraft(kept('run'));
  if (run && !draft.changed) {
    const writer = run.writer && fromStored(run.writer);
    draft.put({ settings: run.settings, writer, copyOf: null });
  }
  const stored = readChoice(kept('choice'));
  const choice = stored && fromStored(stored);
  if (choice && !model.hasChosen) model.put(choice);
}
