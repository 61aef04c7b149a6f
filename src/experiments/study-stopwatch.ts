import type { StudyClock } from './study-contract';

/** Batches behind the speed shown. */
const WINDOW = 24;

interface Lap {
  readonly model: number;
  readonly ms: number;
  readonly items: number;
}

/** Questions that a model has still to answer. */
export interface Left {
  readonly model: number;
  readonly items: number;
  /** It still has to be loaded. */
  readonly load: boolean;
  /** Answered by a formula. */
  readonly simulated: boolean;
}

const rateOf = (laps: readonly Lap[]): number | null => {
  const ms = laps.reduce((sum, lap) => sum + lap.ms, 0);
  return ms > 0 ? laps.reduce((sum, lap) => sum + lap.items, 0) / ms : null;
};

/**
 * Measures a study's speed from its own batches and estimates what is left, over models still to come too: they are
 * taken to be as fast as those of their kind (formula or language model) that have answered, loading included.
 */
export class StudyStopwatch {
  readonly #laps = new Map<number, Lap[]>();
  readonly #simulated = new Map<number, boolean>();
  readonly #loads: number[] = [];
  #now: number | null = null;

  /** A batch of a model took `ms` milliseconds. */
  lap(model: number, ms: number, items: number, simulated: boolean): void {
    this.#now = model;
    this.#simulated.set(model, simulated);
    this.#laps.set(model, [...(this.#laps.get(model) ?? []), { model, ms, items }].slice(-WINDOW));
  }

  /** A language model took `ms` milliseconds to load. */
  loaded(ms: number): void {
    this.#loads.push(ms);
  }

  read(left: readonly Left[]): Pick<StudyClock, 'itemsPerSecond' | 'leftMs'> {
    const rate = this.#now === null ? null : rateOf(this.#laps.get(this.#now) ?? []);
    const times = left.filter(({ items }) => items > 0).map((one) => this.#timeOf(one));
    const known = times.flatMap((ms) => (ms === null ? [] : [ms]));
    return {
      itemsPerSecond: rate && 1000 * rate,
      leftMs: known.length < times.length ? null : known.reduce((sum, ms) => sum + ms, 0),
    };
  }

  /** Null where nothing of its kind has been measured yet. */
  #timeOf({ model, items, load, simulated }: Left): number | null {
    const alike = [...this.#laps].filter(([other]) => this.#simulated.get(other) === simulated);
    const rate = rateOf(this.#laps.get(model) ?? alike.flatMap(([, laps]) => laps));
    const loads = load && !simulated ? this.#loads : [];
    return rate && items / rate + loads.reduce((sum, ms) => sum + ms, 0) / Math.max(1, loads.length);
  }
}
