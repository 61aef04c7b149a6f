import * as v from 'valibot';
import { refused } from '../core/problems/refused';
import { readDocument } from '../core/notebook/document';
import { placeOf, wantedBy } from '../core/record/issue';
import { readStored } from '../core/record/read-any';
import { itemSchema } from '../core/record/schema';
import { ALL_TRAITS, type Item } from '../core/vocabulary';
import type { Store } from './db';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const bankHead = v.object({
  id: v.string(),
  version: count,
  digest: v.string(),
  format: v.string(),
  counts: v.object(Object.fromEntries(ALL_TRAITS.map((trait) => [trait, v.exactOptional(count)] as const))),
  title: v.string(),
  source: v.string(),
  importedAt: v.string(),
});

function readBank(input: unknown): void {
  const read = v.safeParse(bankHead, input);
  if (read.success) return;
  const [issue] = read.issues;
  throw refused({ kind: 'damaged', what: 'questions', at: placeOf(issue), because: wantedBy(issue) });
}

/** The questions of a stored bank. Throws InputError where they are damaged. */
export function readItems(stored: unknown): readonly Item[] {
  const read = v.safeParse(v.array(itemSchema), stored);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw refused({ kind: 'imported-damaged', at: placeOf(issue) });
}

/** What is kept under one name each, and how it is read. */
export const READERS = {
  runs: (head) => readStored('run', head),
  studies: (head) => readStored('study', head),
  talks: (head) => readStored('talk', head),
  notebooks: readDocument,
  banks: readBank,
} as const satisfies Partial<Record<Store, (stored: unknown) => unknown>>;
export type HeadStore = keyof typeof READERS;

/** Why something stored cannot be shown; null where it can. Never throws. */
export function whyUnreadable(store: HeadStore, stored: unknown): Error | null {
  try {
    READERS[store](stored);
    return null;
  } catch (reason) {
    // Whatever was written there past the page: a reader may stumble over it in ways of its own.
    return reason instanceof Error ? reason : new Error(String(reason));
  }
}
