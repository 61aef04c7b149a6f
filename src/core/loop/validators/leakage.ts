import { wordGrams, words } from '../../text';
import type { Item } from '../../vocabulary';
import { wordHashes } from '../../word-hashes';
import type { Validator } from './contract';

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
    const texts = items.flatMap(textsOf);
    const runs = new Set(texts.flatMap((text) => wordGrams(text, RUN)));
    const hashes = new Set(texts.flatMap((text) => runHashes(wordHashes(text))));
    latest = { of: new Set(items), value: { runs, hashes } };
  }
  return latest.value;
}

let latest: { readonly of: ReadonlySet<Item>; readonly value: ItemRuns } = {
  of: new Set(),
  value: { runs: new Set(), hashes: new Set() },
};

const textsOf = (item: Item): readonly string[] => [
  `${item.situation} ${item.query}`,
  `${item.paraphrasedSituation} ${item.paraphrasedQuery}`,
  item.high1,
  item.high2,
  item.low1,
  item.low2,
];

export const leakage: Validator = {
  id: 'leakage',
  check(text, { leakage: items }) {
    const hashes = runHashes(wordHashes(text));
    for (let at = 0; at < hashes.length; at++) {
      if (!items.hashes.has(hashes[at] ?? 0)) continue;
      const run = words(text)
        .slice(at, at + RUN)
        .join(' ');
      if (items.runs.has(run)) return `It repeats words of a question ("${run}").`;
    }
    return null;
  },
};

const BASE = 0x9e37_79b1;
/** BASE to the power of RUN, of which the lower 32 bits. */
const GONE = Array.from({ length: RUN }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Each run of words as one number, in order: from one to the next a word comes and a word goes (Rabin and Karp). */
function runHashes(words: readonly number[]): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let i = 0; i < words.length; i++) {
    const gone = i < RUN ? 0 : Math.imul(words[i - RUN] ?? 0, GONE);
    hash = (Math.imul(hash, BASE) + (words[i] ?? 0) - gone) | 0;
    if (i >= RUN - 1) hashes.push(hash);
  }
  return hashes;
}
