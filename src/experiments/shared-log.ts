import { InputError } from '../core/errors';
import { newId } from './new-id';
import { tellTabs } from './read-along';

interface Store<Head, Event> {
  append(id: string, index: number, event: Event, head: Head): Promise<void>;
  since(id: string, from: number): Promise<{ head: Head; events: Event[] } | null>;
}

/** The stored events of one record, as its writer and those who read along in other tabs use them. */
export const sharedLog = <Head, Event>(store: Store<Head, Event>, id: string, voice = newId()) => ({
  voice,
  async append(index: number, event: Event, head: Head): Promise<void> {
    await store.append(id, index, event, head);
    tellTabs(id, voice);
  },
  /** Throws InputError where the record was deleted, here or in another tab. */
  async since(from: number): Promise<{ head: Head; events: Event[] }> {
    const stored = await store.since(id, from);
    if (!stored) throw new InputError('It was deleted, perhaps in another tab.');
    return stored;
  },
});
