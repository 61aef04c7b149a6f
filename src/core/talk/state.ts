import type { Item, ItemReading } from '../vocabulary';
import type { Reply, Side, TalkEvent } from './events';
import { SIDES } from './events';
import type { TalkSettings } from './settings';

export interface Turn {
  /** The message that both sides got. */
  readonly text: string;
  readonly replies: { readonly [S in Side]?: Reply };
}

/** Answers to the trait's questions after so many turns, each side with its own conversation. */
export interface Measurement {
  readonly after: number;
  readonly readings: Readonly<Record<Side, readonly ItemReading[]>>;
}

export interface TalkState {
  readonly settings: TalkSettings;
  readonly items: readonly Item[];
  readonly turns: readonly Turn[];
  /** In the order of turns. */
  readonly measurements: readonly Measurement[];
  /** Turns after which a measurement was asked for by hand. */
  readonly wanted: ReadonlySet<number>;
  readonly skipped: ReadonlySet<number>;
}

export const beginTalk = (settings: TalkSettings, items: readonly Item[]): TalkState => ({
  settings,
  items,
  turns: [],
  measurements: [],
  wanted: new Set(),
  skipped: new Set(),
});

const isWhole = (turn: Turn) => SIDES.every((side) => turn.replies[side]);

/** Turns that both sides have answered. */
export const wholeTurns = ({ turns }: TalkState): number => turns.filter(isWhole).length;

/** The turn that still waits for an answer, or null. */
export function openTurn({ turns }: TalkState): Turn | null {
  const last = turns.at(-1);
  return last && !isWhole(last) ? last : null;
}

export const isMeasured = (state: TalkState, after: number): boolean =>
  SIDES.every((side) => readingsAfter(state, after)[side].length >= state.items.length);

export function readingsAfter({ measurements }: TalkState, after: number): Measurement['readings'] {
  return measurements.find((m) => m.after === after)?.readings ?? { none: [], persona: [] };
}

/** The state after one event more; null for an event that cannot come here (a file edited by hand). */
export function withEvent(state: TalkState, event: TalkEvent): TalkState | null {
  const { turns } = state;
  switch (event.type) {
    case 'asked':
      return openTurn(state) ? null : { ...state, turns: [...turns, { text: event.text, replies: {} }] };
    case 'said': {
      const turn = openTurn(state);
      if (!turn || turn.replies[event.side]) return null;
      const replies = { ...turn.replies, [event.side]: event.reply };
      return { ...state, turns: [...turns.slice(0, -1), { ...turn, replies }] };
    }
    case 'withdrawn':
      return openTurn(state) ? { ...state, turns: turns.slice(0, -1) } : null;
    case 'wanted':
      if (event.after > wholeTurns(state)) return null;
      return {
        ...state,
        wanted: new Set(state.wanted).add(event.after),
        // Without the measurement before any turn no other says anything.
        skipped: new Set([...state.skipped].filter((after) => after !== event.after && after !== 0)),
      };
    case 'skipped':
      return event.after > wholeTurns(state)
        ? null
        : { ...state, skipped: new Set(state.skipped).add(event.after) };
    case 'read':
      return withReadings(state, event);
  }
}

function withReadings(
  state: TalkState,
  { after, side, readings }: Extract<TalkEvent, { type: 'read' }>,
): TalkState | null {
  const before = readingsAfter(state, after);
  const known = new Set(before[side].map((r) => r.itemId));
  const asked = new Set(state.items.map((item) => item.id));
  const fits = readings.every(({ itemId }) => asked.has(itemId) && !known.has(itemId));
  if (!fits || after > wholeTurns(state)) return null;
  const own: Measurement = { after, readings: { ...before, [side]: [...before[side], ...readings] } };
  const others = state.measurements.filter((m) => m.after !== after);
  return { ...state, measurements: [...others, own].sort((a, b) => a.after - b.after) };
}
