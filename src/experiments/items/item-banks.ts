import { refused } from '../../core/problems/refused';
import { importedBank, importItems, traitOf, type ItemSource } from '../../core/instruments/imports/index';
import type { Bank } from '../../core/instruments/situational';
import type { Item, Trait } from '../../core/vocabulary';
import { openDatabase } from '../../storage/db';
import { bankStore, type BankHead, type BankStore } from '../../storage/item-banks';
import { decodeText } from './decode';
import { fetchItems, MOST_BYTES, SourceError, type FetchOptions } from './fetch-items';
import { addressesOf, type KnownSource } from './known-sources';

/** Where items are to come from. `trait`: what files that do not say it are about; null to go by their names. */
export type ItemsFrom =
  | { readonly kind: 'files'; readonly files: readonly File[]; readonly trait: Trait | null }
  | { readonly kind: 'address'; readonly url: string; readonly trait: Trait | null; readonly token?: string }
  | { readonly kind: 'known'; readonly source: KnownSource; readonly token?: string };

export interface ImportOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** For tests: hosts that may be told the token. */
  readonly tokenHosts?: readonly string[];
}

export interface ImportProgress {
  readonly file: number;
  readonly files: number;
  readonly bytes: number;
  readonly total: number | null;
}

/** Reads items and stores them as a bank. Throws ItemsError, SourceError or StorageError; nothing is stored then. */
export async function importBank(from: ItemsFrom, options: ImportOptions): Promise<BankHead> {
  const { named, title, source } = await obtain(from, options);
  const sources = await Promise.all(named.map(sourceOf));
  const { items, ...rest } = importItems(sources);
  const head: BankHead = { ...rest, title, source, importedAt: new Date().toISOString() };
  await withBanks((banks) => banks.put(head, items));
  return head;
}

interface NamedBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly trait: Trait | null;
}

async function obtain(
  from: ItemsFrom,
  options: ImportOptions,
): Promise<{ named: NamedBytes[]; title: string; source: string }> {
  if (from.kind === 'files') {
    const large = from.files.find((file) => file.size > MOST_BYTES);
    if (large) throw new SourceError('too-large', large.name);
    const named = await Promise.all(
      from.files.map(async (file) => ({
        file: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
        trait: from.trait ?? traitInName(file.name),
      })),
    );
    const names = from.files.map((f) => f.name).join(', ');
    return { named, title: stemOf(names), source: names };
  }
  const fetching: FetchOptions = {
    signal: options.signal,
    ...(from.token && { token: from.token }),
    ...(options.tokenHosts && { tokenHosts: options.tokenHosts }),
  };
  const addresses =
    from.kind === 'address'
      ? [{ url: from.url, trait: from.trait ?? traitInName(from.url) }]
      : await addressesOf(from.source, fetching);
  const named: NamedBytes[] = [];
  for (const [file, { url, trait }] of addresses.entries()) {
    const onProgress = (bytes: number, total: number | null) =>
      options.onProgress?.({ file: file + 1, files: addresses.length, bytes, total });
    named.push({ file: nameIn(url), bytes: await fetchItems(url, { ...fetching, onProgress }), trait });
  }
  const [first] = addresses;
  const source =
    addresses.length === 1 && first ? first.url : `${first?.url ?? ''} (+ ${addresses.length - 1})`;
  return { named, title: stemOf(nameIn(first?.url ?? '')), source };
}

async function sourceOf({ file, bytes, trait }: NamedBytes): Promise<ItemSource> {
  if (!isParquet(bytes)) return { file, content: decodeText(file, bytes), trait };
  const { parquetRows } = await import('./parquet');
  return { file, content: await parquetRows(file, bytes), trait };
}

/** Parquet files begin with these four letters. */
const isParquet = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 4)) === 'PAR1';

const nameIn = (url: string): string => url.split(/[?#]/)[0]?.split('/').findLast(Boolean) ?? url;
const stemOf = (name: string): string => name.replace(/\.(jsonl?|csv|tsv|txt|parquet)$/i, '');
/** 'extraversion.jsonl' is about extraversion. */
const traitInName = (name: string): Trait | null => traitOf(stemOf(nameIn(name)));

/** All imported banks, oldest first. */
export const listBanks = (): Promise<BankHead[]> => withBanks((banks) => banks.heads());

/** Forgets a bank; runs made with it keep their items. Gives back what `restoreBank` takes. */
export const removeBank = (id: string): Promise<RemovedBank | null> =>
  withBanks(async (banks) => {
    const head = await banks.head(id);
    if (!head) return null;
    const items = await banks.allItems(id);
    await banks.remove(id);
    return { head, items };
  });

export interface RemovedBank {
  readonly head: BankHead;
  readonly items: readonly Item[];
}

export const restoreBank = ({ head, items }: RemovedBank): Promise<void> =>
  withBanks((banks) => banks.put(head, items));

/** The bank of a run. Throws InputError where it is not here, or has nothing on the trait. */
export const loadImported = (id: string, trait: Trait): Promise<Bank> =>
  withBanks(async (banks) => {
    const head = await banks.head(id);
    if (!head) throw refused({ kind: 'bank-gone' });
    const items = await banks.items(id, trait);
    if (items.length === 0) throw refused({ kind: 'bank-without', bank: head.title, trait });
    return importedBank(head, trait, items);
  });

async function withBanks<T>(use: (banks: BankStore) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  try {
    return await use(bankStore(db));
  } finally {
    db.close();
  }
}
