import { refusedLater } from '../core/problems/refused-later';
import { newId } from './new-id';
import { tellTabs } from './read-along';

interface Store<Head, Event> {
  append(id: string, index: number, event: Event, head: Head): Promise<void>;
  since(id: string, from: number): Promise<{ head: Head; events: Event[] } | null>;
}

/** One record as it is written and read along: run, study or talk. */
export interface SharedLog<Head, Event> {
  readonly append: (index: number, event: Event, head: Head) => Promise<void>;
  /** Who tells other tabs of what `append` stored. */
  readonly voice?: string;
  /** What is stored from event `from` on, with its head. Throws InputError where the record is gone. */
  readonly since: (from: number) => Promise<{ readonly head: Head; readonly events: readonly Event[] }>;
}

/** The stored events of one record, as its writer and those who read along in other tabs use them. */
export const sharedLog = <Head, Event>(
  store: Store<Head, Event>,
  id: string,
  voice = newId(),
): SharedLog<Head, Event> => ({
  voice,
  async append(index, event, head) {
    await store.append(id, index, event, head);
    tellTabs(id, voice);
  },
  async since(from) {
    const stored = await store.since(id, from);
    if (!stored) throw await refusedLater({ kind: 'deleted' });
    return stored;
  },
});
