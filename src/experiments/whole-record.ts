import type { CellKind } from '../core/notebook/document';
import { yieldToPage } from './yield-to-page';

/** Events looked at in a row: some ten milliseconds of work. */
const STRETCH = 40;

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
  const { checkForm, readStored } = await import('../core/record/read-any');
  if (kind === 'run')
    // In stretches: a long run has many, and the page draws in between.
    for (let at = 0; at < events.length || at === 0; at += STRETCH) {
      try {
        checkForm(kind, head, events.slice(at, at + STRETCH));
      } catch {
        checkForm(kind, head, events);
      }
      await yieldToPage();
    }
  else checkForm(kind, head, events);
  try {
    return await make(head, events);
  } catch (cause) {
    readStored(kind, head, events);
    throw cause;
  }
}
