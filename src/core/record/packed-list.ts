import type { AskResult, Item, ItemReading } from '../vocabulary';

/** Answers to some items column by column: places of the items, log-odds, slot biases, masses, asks. */
export type PackedList = readonly [
  items: readonly number[],
  logOdds: readonly number[],
  slotBias: readonly (number | null)[] | null,
  mass: readonly (number | null)[] | null,
  asks: readonly (readonly AskResult[])[] | null,
];

/** `places`: of the items, by id; `whole`: scores are made of the single answers, which stay. Throws for other items. */
export function packList(
  list: readonly ItemReading[],
  places: ReadonlyMap<string, number>,
  whole: boolean,
): PackedList {
  const column = (of: readonly (number | null)[]) => (of.every((one) => one === null) ? null : of);
  return [
    list.map(({ itemId }) => {
      const place = places.get(itemId);
      if (place === undefined) throw new RangeError(`no item ${itemId}`);
      return place;
    }),
    list.map((r) => r.logOdds),
    column(list.map((r) => r.slotBias)),
    column(list.map((r) => r.mass)),
    whole ? list.map((r) => r.asks.map(withoutText)) : null,
  ];
}

/** The answers without the texts that were sent. */
export const unpackList = (
  [places, logOdds, slotBias, mass, asks]: PackedList,
  items: readonly Item[],
): readonly ItemReading[] =>
  places.map((place, i) => ({
    itemId: items[place]?.id ?? '',
    logOdds: logOdds[i] ?? NaN,
    slotBias: slotBias?.[i] ?? null,
    mass: mass?.[i] ?? null,
    asks: asks?.[i] ?? [],
  }));

const withoutText = ({ reply: _, ...ask }: AskResult): AskResult => ({ ...ask, prompt: '' });
