import type { StudyHead } from '../../core/record/study';
import type { TalkHead } from '../../core/talk/record';
import type { StoredRun } from '../../experiments/workbench';

export type CellEntry =
  | { readonly kind: 'run'; readonly id: string; readonly createdAt: string; readonly run: StoredRun }
  | { readonly kind: 'study'; readonly id: string; readonly createdAt: string; readonly head: StudyHead }
  | { readonly kind: 'talk'; readonly id: string; readonly createdAt: string; readonly talk: TalkHead };

/** Runs, studies and talks as one list, oldest first: cell 1 stays cell 1. */
export function cellsOf(
  runs: readonly StoredRun[],
  studies: readonly StudyHead[],
  talks: readonly TalkHead[],
): CellEntry[] {
  return [
    ...runs.map((run) => ({ kind: 'run' as const, id: run.head.id, createdAt: run.head.createdAt, run })),
    ...studies.map((head) => ({ kind: 'study' as const, id: head.id, createdAt: head.createdAt, head })),
    ...talks.map((talk) => ({ kind: 'talk' as const, id: talk.id, createdAt: talk.createdAt, talk })),
  ].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}
