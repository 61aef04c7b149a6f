import type { CellKind } from '../../core/notebook/document';
import type { Notebook } from '../state/notebook.svelte';
import { app, words } from '../text/en';
import { study } from '../text/en/study';
import { talk } from '../text/en/talk';
import { cellsOf, type CellEntry } from './cells';

/** What a cell is called in lists. */
export function cellName(cell: CellEntry): string {
  if (cell.kind === 'study') return study.names[cell.head.study];
  return cell.kind === 'talk' ? talk.name : words.runName(cell.run.head.settings.target);
}

/** '2 Quality': as it stands in the list of cells; only its kind where it is not there. */
export function numberedName(
  notebook: Notebook,
  { kind, id }: { readonly kind: CellKind; readonly id: string },
): string {
  const cells = cellsOf(notebook);
  const at = cells.findIndex((cell) => cell.id === id);
  const cell = cells[at];
  return cell ? app.outline.item(at + 1, cellName(cell)) : kind;
}
