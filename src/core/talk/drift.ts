import { shift } from '../readings/shift';
import { holm } from '../stats/holm';
import { tInterval, type Interval } from '../stats/interval';
import { pairedComparison } from '../stats/paired';
import type { ItemReading } from '../vocabulary';
import { SIDES, type Side } from './events';
import { readingsAfter, type TalkState } from './state';

/** All in nats towards the settings' pole, means over the questions that every list has. */
export interface DriftPoint {
  /** Turns before it. */
  readonly after: number;
  /** Each side against the model as it is before any turn; null there for the model itself. */
  readonly shift: Readonly<Record<Side, Interval | null>>;
  /** What the persona adds: persona minus no persona, both after the same turns. */
  readonly effect: Interval;
  /** Change of the effect since before any turn, with Holm's correction over the measurements; null before any. */
  readonly drift: { readonly change: Interval; readonly p: number; readonly pHolm: number } | null;
  /** Questions. */
  readonly n: number;
}

/** Fewer questions give no interval worth the name. */
const FEWEST = 3;

/** The trait over turns; measurements count once they are whole, and none does without the one before any turn. */
export function driftOf(state: TalkState): DriftPoint[] {
  const start = readingsAfter(state, 0);
  const sign = state.settings.pole === 'high' ? 1 : -1;
  const raw = state.measurements.flatMap(({ after, readings }) => {
    const lists = [start.none, start.persona, readings.none, readings.persona].map(byId);
    if (lists.some((list) => list.size < state.items.length)) return [];
    const rows = state.items.flatMap(({ id }) => {
      const [none0, persona0, none, persona] = lists.map((list) => list.get(id));
      if (!none0 || !persona0 || !none || !persona) return [];
      return [
        {
          none: sign * shift(none, none0),
          persona: sign * shift(persona, none0),
          effect: sign * shift(persona, none),
          before: sign * shift(persona0, none0),
        },
      ];
    });
    if (rows.length < FEWEST) return [];
    const own = (side: Side) => (after === 0 && side === 'none' ? null : tInterval(rows.map((r) => r[side])));
    const effects = rows.map((r) => r.effect);
    return [
      {
        after,
        shift: { none: own('none'), persona: own('persona') },
        effect: tInterval(effects),
        compared:
          after === 0
            ? null
            : pairedComparison(
                effects,
                rows.map((r) => r.before),
              ),
        n: rows.length,
      },
    ];
  });
  const corrected = holm(raw.map(({ compared }) => compared?.pRandomisation ?? NaN));
  return raw.map(({ compared, ...point }, i) => ({
    ...point,
    drift: compared && {
      change: compared.difference,
      p: compared.pRandomisation,
      pHolm: corrected[i] ?? NaN,
    },
  }));
}

const byId = (list: readonly ItemReading[]) => new Map(list.map((reading) => [reading.itemId, reading]));

/** Questions answered of a measurement, both sides together, and how many there are. */
export function measured(state: TalkState, after: number): { done: number; total: number } {
  const readings = readingsAfter(state, after);
  const done = SIDES.reduce((sum, side) => sum + readings[side].length, 0);
  return { done, total: SIDES.length * state.items.length };
}
