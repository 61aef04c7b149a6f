import * as v from 'valibot';
import { placeOf, wantedBy } from '../record/issue';
import { refused } from '../problems/refused';
import { seedFrom } from '../rng';
import { TRAITS, type Item, type Split, type Trait } from '../vocabulary';
import { splitItems } from './splits';

const line = v.pipe(v.string(), v.trim(), v.minLength(1));

export const itemSchema = v.object({
  id: line,
  trait: v.picklist(TRAITS),
  facet: line,
  situation: line,
  query: line,
  high1: line,
  high2: line,
  low1: line,
  low2: line,
  paraphrasedSituation: line,
  paraphrasedQuery: line,
});

const bankSchema = v.object({
  bank: line,
  version: v.pipe(v.number(), v.integer()),
  trait: v.picklist(TRAITS),
  items: v.pipe(v.array(itemSchema), v.minLength(6)),
});

/** The items of one trait, split. `digest` changes with any word of any item. */
export interface Bank {
  readonly id: string;
  readonly version: number;
  readonly digest: string;
  readonly trait: Trait;
  readonly splits: Readonly<Record<Split, readonly Item[]>>;
}

/** The splits of the built-in bank are part of it: the seed never changes. */
const SPLIT_SEED = 2026;

/** Reads a bank file. Throws InputError naming the item and field that are wrong. */
export function readBank(input: unknown): Bank {
  const result = v.safeParse(bankSchema, input);
  if (!result.success) {
    const [issue] = result.issues;
    throw refused({ kind: 'bank-unusable', at: placeOf(issue), because: wantedBy(issue) });
  }
  const { bank, version, trait, items } = result.output;
  const ids = new Set<string>();
  for (const item of items) {
    if (ids.has(item.id)) throw refused({ kind: 'bank-twice', item: item.id });
    if (item.trait !== trait)
      throw refused({ kind: 'bank-other-trait', item: item.id, trait: item.trait, wanted: trait });
    ids.add(item.id);
  }
  const digest = seedFrom(JSON.stringify(items)).toString(16).padStart(8, '0');
  return { id: bank, version, digest, trait, splits: splitItems(items, SPLIT_SEED) };
}
