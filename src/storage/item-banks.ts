import type { ImportedItems } from '../core/instruments/imports/index';
import type { Item, Trait } from '../core/vocabulary';
import type { Database } from './db';
import { readItems, whyUnreadable } from './readable';
import { guarded } from './records';

/** An imported bank without its items. */
export interface BankHead extends Omit<ImportedItems, 'items'> {
  readonly title: string;
  /** Where the items came from: file names or addresses, never a token. */
  readonly source: string;
  /** ISO 8601. */
  readonly importedAt: string;
}

/** Imported banks in IndexedDB; a bank is stored completely or not at all. */
export function bankStore(db: Database) {
  const rangeOf = (bank: string) => IDBKeyRange.bound([bank, ''], [bank, '\uffff']);
  return {
    /** Those that can be read, oldest first; `unreadable.ts` lists the others. */
    async heads(): Promise<BankHead[]> {
      const all = (await db.getAll('banks')).filter((head) => whyUnreadable('banks', head) === null);
      return all.sort((a, b) => (a.importedAt < b.importedAt ? -1 : 1));
    },
    head: (id: string): Promise<BankHead | undefined> => db.get('banks', id),
    /** Items of one trait, all of them. Throws InputError where they are damaged. */
    async items(id: string, trait: Trait): Promise<readonly Item[]> {
      return readItems((await db.get('bankItems', [id, trait]))?.items ?? []);
    },
    async allItems(id: string): Promise<Item[]> {
      return (await db.getAll('bankItems', rangeOf(id))).flatMap((row) => row.items);
    },
    put: (head: BankHead, items: readonly Item[]) =>
      guarded(async () => {
        const tx = db.transaction(['banks', 'bankItems'], 'readwrite', { durability: 'strict' });
        const traits = [...new Set(items.map((item) => item.trait))];
        const rows = traits.map((trait) => ({
          ...{ bank: head.id, trait },
          items: items.filter((item) => item.trait === trait),
        }));
        await Promise.all([
          tx.objectStore('banks').put(head),
          ...rows.map((row) => tx.objectStore('bankItems').put(row)),
          tx.done,
        ]);
      }),
    remove: (id: string) =>
      guarded(async () => {
        const tx = db.transaction(['banks', 'bankItems'], 'readwrite');
        await Promise.all([
          tx.objectStore('banks').delete(id),
          tx.objectStore('bankItems').delete(rangeOf(id)),
          tx.done,
        ]);
      }),
  };
}

export type BankStore = ReturnType<typeof bankStore>;
