import type { RunHead } from '../core/record/schema';
import type { StudyHead } from '../core/record/study';

/** What says which questions were put in which way: settings, and the questions themselves. */
type Task = Pick<RunHead | StudyHead, 'settings' | 'items'>;

/** The same settings and the same questions, whoever answered. */
export const sameTask = (a: Task, b: Task): boolean =>
  settingsThatDiffer(a, b).length === 0 && canonical(a.items) === canonical(b.items);

/** Names of the settings in which two tasks differ. */
export function settingsThatDiffer(a: Task, b: Task): string[] {
  const [mine, theirs] = [entriesOf(a.settings), entriesOf(b.settings)];
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return names.filter((name) => canonical(mine[name]) !== canonical(theirs[name])).sort();
}

const entriesOf = (settings: unknown): Readonly<Record<string, unknown>> => ({ ...(settings as object) });

/** JSON with its keys in order: a record that was read from a file may have them in another. */
export const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
