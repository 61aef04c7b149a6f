import { remembered } from '../../remembered';
import { wordGrams } from '../../text';
import type { Item } from '../../vocabulary';
import type { Validator } from './contract';

/** Words in a row that a prompt may not share with any item (science.md 4). */
const RUN = 8;

/** Every run of eight words in any text of the items. */
export const leakageGrams = (items: readonly Item[]): ReadonlySet<string> => new Set(items.flatMap(gramsOf));

/** Kept by item, as the same ones are drawn again and again for the loops of a lab. */
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
  check(text, { leakage: grams }) {
    const shared = wordGrams(text, RUN).find((gram) => grams.has(gram));
    return shared === undefined ? null : `It repeats words of a question ("${shared}").`;
  },
};
