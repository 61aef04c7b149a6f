import { refusedLater } from '../core/problems/refused-later';
import { newId } from './new-id';
import { tellTabs } from './read-along';

interface Store<Head, Event> {
  append(id: string, index: number, event: Event): Promise<void>;
  appendWhole(id: string, index: number, event: Event, head: Head): Promise<boolean>;
  renew(head: Head): Promise<void>;
  since(id: string, from: number): Promise<{ head: Head; events: Event[] } | null>;
}

/** One record as it is written and read along: run, study or talk. */
export interface SharedLog<Head, Event> {
  /**
   * Stores an event; the head may follow later, but not that of the last event, as nobody may come back to store it.
   * `whole` is asked for the head when one is stored, where working it out can wait. Throws InputError where the record
   * is gone.
   */
  readonly append: (
    index: number,
    event: Event,
    head: Head,
    last: boolean,
    whole?: () => Head | Promise<Head>,
  ) => Promise<void>;
  /** Stores a head that changed without an event. */
  readonly keep: (head: Head) => Promise<void>;
  /** Nothing follows for now: the last head is stored if it was not yet. Never rejects, as no answer is in it. */
  readonly settle: () => Promise<void>;
  /** Who tells other tabs of what `append` stored. */
  readonly voice?: string;
  /** What is stored from event `from` on, with its head. Throws InputError where the record is gone. */
  readonly since: (from: number) => Promise<{ readonly head: Head; readonly events: readonly Event[] }>;
}

/** How long a stored head may be behind its events, ms: it holds all questions, a hundred times what an answer takes. */
const BEHIND = 1000;
/** What alone may be behind. The rest says what was measured. */
const MOVING = new Set(['runningMs', 'progress']);

/** The stored events of one record, as its writer and those who read along in other tabs use them. */
export function sharedLog<Head extends object, Event>(
  store: Store<Head, Event>,
  id: string,
  now: () => number = () => performance.now(),
): SharedLog<Head, Event> {
  const voice = newId();
  const gone = () => refusedLater({ kind: 'deleted' });
  let stored: { readonly head: Head; readonly at: number } | null = null;
  let waiting: (() => Head | Promise<Head>) | null = null;
  const keep = async (head: Head) => {
    await store.renew(head);
    [stored, waiting] = [{ head, at: now() }, null];
    tellTabs(id, voice);
  };
  return {
    voice,
    async append(index, event, head, last, whole = () => head) {
      // Where it is refused, another tab wrote: the head is then that tab's.
      waiting = null;
      if (!last && stored && now() - stored.at < BEHIND && onlyMoved(stored.head, head)) {
        await store.append(id, index, event);
        waiting = whole;
      } else {
        const full = await whole();
        if (!(await store.appendWhole(id, index, event, full))) throw await gone();
        stored = { head: full, at: now() };
      }
      tellTabs(id, voice);
    },
    keep,
    async settle() {
      const last = waiting;
      // Not tried again: by then another tab may have gone on.
      waiting = null;
      if (last) await keep(await last()).catch(() => undefined);
    },
    async since(from) {
      const found = await store.since(id, from);
      if (!found) throw await gone();
      return found;
    },
  };
}

function onlyMoved<Head extends object>(before: Head, after: Head): boolean {
  const old = new Map(Object.entries(before));
  return Object.entries(after).every(([key, value]) => MOVING.has(key) || old.get(key) === value);
}
