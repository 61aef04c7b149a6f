import { asItIs } from '../storage/as-it-is';
import type { Database } from '../storage/db';
import { contentOfUnreadable, removeUnreadable, unreadable, type Unreadable } from '../storage/unreadable';

/** What can be done about things in the browser's storage that cannot be read. */
export interface Salvage {
  /** All of them. */
  list(): Promise<readonly Unreadable[]>;
  /** Everything of one in a file, untouched; this version of the page does not open it. */
  file(one: Unreadable): Promise<Blob>;
  /** Deletes it; the promise's function puts it back as it was. */
  remove(one: Unreadable): Promise<() => Promise<void>>;
}

export const salvage = (db: Database): Salvage => ({
  list: () => unreadable(db),
  async file(one) {
    const parts = await contentOfUnreadable(db, one);
    const lies = Object.fromEntries(parts.map(({ store, values }) => [store, values]));
    const text = await asItIs({
      kind: 'personaloop-unreadable',
      reason: one.reason?.message ?? null,
      ...lies,
    });
    return new Blob([text], { type: 'application/json' });
  },
  remove: (one) => removeUnreadable(db, one),
});
