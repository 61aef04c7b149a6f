import type { RunItems } from '../loop/plan';
import type { Candidate, RunEvent, RunState } from '../loop/types';
import { SPLITS, type ItemReading, type Split } from '../vocabulary';
import { KINDS, pieces, saidIn, type Part } from './checkpoint';
import { unpackList } from './packed-list';

type Lists<List> = Record<(typeof KINDS)[number], Record<Split, Record<number, List>>>;
const noLists = <List>(): Lists<List> => ({
  readings: { search: {}, confirm: {}, report: {} },
  shuffled: { search: {}, confirm: {}, report: {} },
});

/**
 * The state that the pieces of a checkpoint were made of, as far as it can be drawn: every score is there, texts and most
 * single answers are not. Give it all pieces, in order.
 */
export class Sketch {
  #rest: Part['rest'];
  readonly #candidates: Candidate[] = [];
  readonly #calls: RunState['calls'][number][] = [];
  readonly #lists = noLists<readonly ItemReading[]>();
  /** What the replies say, piece by piece. */
  readonly said: number[] = [];

  constructor(private readonly items: RunItems) {}

  add(piece: string): void {
    const { rest, candidates = [], calls = [], said, lists = [] } = JSON.parse(piece) as Part;
    this.#rest ??= rest;
    this.#candidates.push(...candidates);
    this.#calls.push(...calls);
    if (said !== undefined) this.said.push(said);
    for (const [kind, split, id, list] of lists)
      this.#lists[kind][split][id] = unpackList(list, this.items[split]);
  }

  /** Null where there were no pieces. */
  state(settings: RunState['settings']): RunState | null {
    return this.#rest
      ? { ...this.#rest, settings, candidates: this.#candidates, calls: this.#calls, ...this.#lists }
      : null;
  }
}

/**
 * The whole state after the events that a sketch was made of: answers and calls are taken from them, the rest from the
 * sketch. Null where the two do not belong together; `said` is the sketch's.
 */
export function filledIn(
  sketch: RunState,
  events: readonly RunEvent[],
  said: readonly number[],
): RunState | null {
  const lists = noLists<ItemReading[]>();
  const calls: RunState['calls'][number][] = [];
  for (const event of events) {
    if (event.type === 'replied') calls.push({ call: event.call, result: event.result });
    if (event.type === 'scored')
      (lists[event.shuffled ? 'shuffled' : 'readings'][event.split][event.candidate] ??= []).push(
        ...event.readings,
      );
  }
  const same =
    alike(sketch.calls, calls, (a, b) => a.call.id === b.call.id) &&
    alike(said, pieces(calls).map(saidIn), (a, b) => a === b) &&
    KINDS.every((kind) => SPLITS.every((split) => sameLists(sketch[kind][split], lists[kind][split])));
  return same ? { ...sketch, ...lists, calls } : null;
}

const alike = <T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean =>
  a.length === b.length && a.every((one, i) => same(one, b[i] as T));

type BySplit = Readonly<Record<number, readonly ItemReading[]>>;
const sameLists = (a: BySplit, b: BySplit): boolean =>
  alike(
    Object.entries(a),
    Object.entries(b),
    ([id, list], [other, found]) =>
      id === other && alike(list, found, (x, y) => x.itemId === y.itemId && x.logOdds === y.logOdds),
  );
