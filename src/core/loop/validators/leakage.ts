import { remembered } from '../../remembered';
import { wordGrams, words } from '../../text';
import type { Item } from '../../vocabulary';
import type { Validator } from './contract';
import { hashOf, wordHashes } from '../../word-hashes';

/** Words in a row that a prompt may not share with any item (science.md 4). */
const RUN = 8;

/** What a prompt may not repeat of a list of items. */
export interface ItemRuns {
  /** Every run of eight words in any of their texts. */
  readonly runs: ReadonlySet<string>;
  /** The same as numbers: to tell at a small part of the cost that a run is none of them. */
  readonly hashes: ReadonlySet<number>;
}

/** The word runs of items. The last ones are kept, as a lab draws the same items in another order for each loop. */
export function leakageGrams(items: readonly Item[]): ItemRuns {
  if (items.length !== latest.of.size || items.some((item) => !latest.of.has(item))) {
    const runs = new Set(items.flatMap(gramsOf));
    const hashes = new Set([...runs].map((run) => hashOfRun(run.split(' ').map(hashOf), RUN - 1)));
    latest = { of: new Set(items), value: { runs, hashes } };
  }
  return latest.value;
}

let latest: { readonly of: ReadonlySet<Item>; readonly value: ItemRuns } = {
  of: new Set(),
  value: { runs: new Set(), hashes: new Set() },
};

/** Kept by item, for banks that share items. */
const gramsOf = (item: Item): readonly string[] =>
  remembered('word runs', [item], () =>
    [
      `${item.situation} ${item.query}`,
      `${item.paraphrasedSituation} ${item.paraphrasedQuery}`,
      item.high1,
      item.high2,
      item.low1,
      item.low2,
    ].flatMap((text) => wordGrams(text, RUN)),
  );

export const leakage: Validator = {
  id: 'leakage',
  check(text, { leakage: items }) {
    const hashes = wordHashes(text);
    for (let last = RUN - 1; last < hashes.length; last++) {
      if (!items.hashes.has(hashOfRun(hashes, last))) continue;
      const run = words(text)
        .slice(last + 1 - RUN, last + 1)
        .join(' ');
      if (items.runs.has(run)) return `It repeats words of a question ("${run}").`;
    }
    return null;
  },
};

/** A run of words as one number, from those of its words up to the `last`. */
function hashOfRun(words: readonly number[], last: number): number {
  let hash = 0;
  for (let i = last + 1 - RUN; i <= last; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x9e37_79b1);
  return hash >>> 2;
}
