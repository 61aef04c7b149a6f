import type { CellKind } from '../core/notebook/document';
import { inStretches } from './stretches';

interface Store<Head, Event> {
  head(id: string): Promise<Head | undefined>;
  since(id: string, from: number): Promise<{ head: Head; events: Event[] } | null>;
}

/**
 * Opens a stored record; null where there is none. Its form is checked before, as everything shown is computed from it,
 * and where `make` still stumbles the place is looked for as in a file. Throws InputError or StorageError with a
 * sentence.
 */
export async function openWhole<Head extends object, Event, Made>(
  kind: CellKind,
  store: Store<Head, Event>,
  id: string,
  make: (head: Head, events: readonly Event[]) => Promise<Made>,
  /** Does what the head alone allows, once it is known to be whole: a run's events take a while. */
  begin: (head: Head) => Promise<void> = () => Promise.resolve(),
): Promise<Made | null> {
  const head = await store.head(id);
  if (!head) return null;
  const { readStored } = await import('../core/record/read-any');
  const readEvents = kind === 'run' ? await runForm(head) : null;
  if (readEvents) await begin(head);
  // Together: it may be deleted meanwhile, here or in another tab.
  const stored = await store.since(id, 0);
  if (!stored) return null;
  const { events } = stored;
  if (readEvents) await readEvents(events);
  else readStored(kind, head, events);
  try {
    return await make(head, events);
  } catch (cause) {
    readStored(kind, head, events);
    throw cause;
  }
}

/** Checks the form of a run's head, then of its events: going through what they mean takes as long as opening it does. */
async function runForm(head: object): Promise<(events: readonly unknown[]) => Promise<void>> {
  const { areEvents, readForm } = await import('../core/record/migrate');
  const check = (some: readonly unknown[]) => readForm({ ...head, kind: 'personaloop-run', events: some });
  check([]);
  return (events) => inStretches(events, (stretch) => void (areEvents(stretch) || check(events)));
}
