import type { RunHead } from '../../../core/record/schema';
import type { StudyHead } from '../../../core/record/study';
import { sameTask } from '../../../experiments/same-task';

type Head = RunHead | StudyHead;

export const isRun = (head: Head): head is RunHead => 'optimizer' in head;

/**
 * The record that one is compared with: of those with the same task and the same choice of model the oldest, so that
 * a repetition is held against the first. A copy of the same record (its own file opened again) began at the same
 * moment and is no repetition. Null where there is none.
 */
export function twinOf(head: Head, others: readonly Head[]): Head | null {
  const [first] = others
    .filter(
      (other) =>
        other.id !== head.id &&
        other.createdAt !== head.createdAt &&
        sameKind(head, other) &&
        sameTask(head, other),
    )
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  return first ?? null;
}

const sameKind = (a: Head, b: Head): boolean =>
  ('study' in a ? a.study : null) === ('study' in b ? b.study : null) &&
  JSON.stringify(choices(a)) === JSON.stringify(choices(b));

const choices = (head: Head) => [head.choice, isRun(head) ? (head.writer ?? null) : null];
