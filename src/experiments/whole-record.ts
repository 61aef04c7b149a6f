import type { CellKind } from '../core/notebook/document';
import { inStretches } from './stretches';

interface Store<Head, Event> {
  head(id: string): Promise<Head | undefined>;
  events(id: string): Promise<Event[]>;
}

/**
 * Opens a stored record; null where there is none. Its form is checked before, as everything shown is computed from it,
 * and where `make` still stumbles the place is looked for as in a file. Throws InputError or StorageError with a
 * sentence.
 */
export async function openWhole<Head, Event, Made>(
  kind: CellKind,
  store: Store<Head, Event>,
  id: string,
  make: (head: Head, events: readonly Event[]) => Promise<Made>,
): Promise<Made | null> {
  const head = await store.head(id);
  if (!head) return null;
  const events = await store.events(id);
  const { readStored } = await import('../core/record/read-any');
  if (kind === 'run') await checkRun(head, events);
  else readStored(kind, head, events);
  try {
    return await make(head, events);
  } catch (cause) {
    readStored(kind, head, events);
    throw cause;
  }
}

/** The form of a run alone: going through its events takes as long as opening it does. */
async function checkRun(head: object, events: readonly unknown[]): Promise<void> {
  const { areEvents, readForm } = await import('../core/record/migrate');
  const check = (some: readonly unknown[]) => readForm({ ...head, kind: 'personaloop-run', events: some });
  check([]);
  await inStretches(events, (stretch) => void (areEvents(stretch) || check(events)));
}
