import { isCell } from '../../core/notebook/document';
import type { StudyHead } from '../../core/record/study';
import type { TalkHead } from '../../core/talk/record';
import type { StoredRun } from '../../experiments/workbench';
import type { Notebook } from '../state/notebook.svelte';

export type CellEntry =
  | { readonly kind: 'run'; readonly id: string; readonly createdAt: string; readonly run: StoredRun }
  | { readonly kind: 'study'; readonly id: string; readonly createdAt: string; readonly head: StudyHead }
  | { readonly kind: 'talk'; readonly id: string; readonly createdAt: string; readonly talk: TalkHead };

type Listed = Pick<Notebook, 'runs' | 'studies' | 'talks'>;

/** The cells of the open notebook as they stand in it; all that are stored, oldest first, while none is open. */
export function cellsOf(
  notebook: Listed & { readonly shelf: Pick<NonNullable<Notebook['shelf']>, 'open'> | null },
) {
  const all = storedCells(notebook);
  const open = notebook.shelf?.open;
  if (!open) return all;
  const byId = new Map(all.map((cell) => [cell.id, cell]));
  return open.entries.filter(isCell).flatMap(({ id }) => byId.get(id) ?? []);
}

/** Runs, studies and talks as one list, oldest first. */
export function storedCells({ runs, studies, talks }: Listed): CellEntry[] {
  return [
    ...runs.map((run) => ({ kind: 'run' as const, id: run.head.id, createdAt: run.head.createdAt, run })),
    ...studies.map((head) => ({ kind: 'study' as const, id: head.id, createdAt: head.createdAt, head })),
    ...talks.map((talk) => ({ kind: 'talk' as const, id: talk.id, createdAt: talk.createdAt, talk })),
  ].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}
