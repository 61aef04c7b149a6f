import { traitClass } from '../kit/trait';
import type { Notebook } from '../state/notebook.svelte';
import { cellName } from './cell-name';
import type { CellEntry } from './cells';
import { outlineStatus, type Dot } from './outline-status';
import { studyStatus } from './study-status';
import { talkStatus } from './talk-status';

/** A cell in one line, wherever cells are listed. */
export interface Standing {
  readonly name: string;
  readonly status: { readonly dot: Dot; readonly text: string };
  readonly simulated: boolean;
  /** Class of the trait's hue; empty for a cell about several traits. */
  readonly hue: string;
}

export function standingOf(notebook: Notebook, cell: CellEntry): Standing {
  const name = cellName(cell);
  switch (cell.kind) {
    case 'run': {
      const { head } = cell.run;
      const status = outlineStatus(cell.run, notebook.view(head.id)?.snapshot);
      return { name, status, simulated: head.simulated, hue: traitClass(head.settings.target.trait) };
    }
    case 'study': {
      const status = studyStatus(cell.head, notebook.desk?.view(cell.id)?.snapshot);
      return { name, status, simulated: cell.head.simulated, hue: '' };
    }
    case 'talk': {
      const { simulated, settings } = cell.talk;
      const status = talkStatus(cell.talk, notebook.talkDesk?.view(cell.id)?.snapshot);
      return { name, status, simulated, hue: traitClass(settings.trait) };
    }
  }
}
