import { remembered } from '../../remembered';
import { wordGrams, words } from '../../text';
import type { Item } from '../../vocabulary';
import type { Validator } from './contract';
import { hashOf, wordHashes } from '../../word-hashes';

/** Words in a row that a prompt may not share with any item (science.md 4). */
const RUN = 8;
/** Places for marks: ten times as many as a bank of items has words. */
const MARKS = 1 << 15;

/** What a prompt may not repeat of a list of items. */
export interface ItemRuns {
  /** Every run of eight words in any of their texts. */
  readonly runs: ReadonlySet<string>;
  /** Marks of the words these are made of. */
  readonly words: Uint8Array;
}

/** The word runs of items. The last ones are kept, as a lab draws the same items in another order for each loop. */
export function leakageGrams(items: readonly Item[]): ItemRuns {
  if (items.length !== latest.of.size || items.some((item) => !latest.of.has(item))) {
    const runs = new Set(items.flatMap(gramsOf));
    const marks = new Uint8Array(MARKS);
    for (const run of runs) for (const word of run.split(' ')) marks[hashOf(word) % MARKS] = 1;
    latest = { of: new Set(items), value: { runs, words: marks } };
  }
  return latest.value;
}

let latest: { readonly of: ReadonlySet<Item>; readonly value: ItemRuns } = {
  of: new Set(),
  value: { runs: new Set(), words: new Uint8Array(MARKS) },
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
    let known = 0;
    for (let i = 0; i < hashes.length; i++) {
      known = items.words[(hashes[i] ?? 0) % MARKS] === 1 ? known + 1 : 0;
      // A run is put together only where each of its words may be one of the items'.
      if (known < RUN) continue;
      const run = words(text)
        .slice(i + 1 - RUN, i + 1)
        .join(' ');
      if (items.runs.has(run)) return `It repeats words of a question ("${run}").`;
    }
    return null;
  },
};
