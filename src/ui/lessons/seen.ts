import { lab } from '../cells/lab/lab.svelte';
import { headEngine } from '../state/names';
import type { Notebook } from '../state/notebook.svelte';
import type { Where } from './contract';
import type { Guide } from './guide.svelte';
import type { Outcome } from './measures/index';

/** What the page shows of a place of a lesson. */
export interface Seen {
  /** The reader is there. */
  readonly here: boolean;
  readonly finished: boolean;
  /** A prompt is looked into. */
  readonly inspected: boolean;
  /** What can be measured; null before it is finished. */
  readonly outcome: Outcome | null;
  /** Who answered; null for the simulator. */
  readonly model: string | null;
}

const NOTHING: Seen = { here: false, finished: false, inspected: false, outcome: null, model: null };

/** Reads it off the page's state: nothing is waited for, nothing is timed. */
export function seenAt(notebook: Notebook, guide: Guide, where: Where): Seen {
  const { result } = where;
  const cell = guide.progress.results[result];
  const opened = guide.opened?.result === result;
  const { place } = notebook;
  if (!cell) {
    if (place.kind === 'lab' && opened) return labSeen(guide);
    const draft = where.kind === 'cell' && where.cell.kind;
    const here = draft === 'run' ? place.kind === 'new' : draft === 'study' && place.kind === 'new-study';
    return { ...NOTHING, here: here && opened };
  }
  const here = place.kind === cell.kind && place.id === cell.id;
  if (cell.kind === 'run') {
    const view = notebook.view(cell.id);
    if (!view) return { ...NOTHING, here };
    const { state, status, head } = view.snapshot;
    const finished = status === 'finished';
    const outcome: Outcome | null = finished ? { kind: 'run', state } : null;
    const model = head.simulated ? null : headEngine(head);
    return { here, finished, inspected: view.selected !== null, outcome, model };
  }
  const view = notebook.desk?.view(cell.id);
  if (!view) return { ...NOTHING, here };
  const { head, status } = view.snapshot;
  const finished = status === 'finished';
  const { study, settings } = head;
  const outcome: Outcome | null = finished ? { kind: 'study', study, settings, result: view.result } : null;
  return { here, finished, inspected: false, outcome, model: head.simulated ? null : headEngine(head) };
}

/** Results from before the step was opened belong to something else. */
function labSeen(guide: Guide): Seen {
  const finished = lab.status === 'finished' && lab.arms !== guide.opened?.arms;
  const outcome: Outcome | null = finished ? { kind: 'lab', arms: lab.arms } : null;
  return { ...NOTHING, here: true, finished, outcome };
}

/** The cell that has come of the place the learner opened, if it is the one the page shows now. */
export function newCell(notebook: Notebook, guide: Guide, where: Where) {
  const { place } = notebook;
  const { opened } = guide;
  if (where.kind !== 'cell' || opened?.result !== where.result) return null;
  if ((place.kind !== 'run' && place.kind !== 'study') || place.kind !== where.cell.kind) return null;
  return opened.cells.has(place.id) ? null : { kind: place.kind, id: place.id };
}
