import { seedFrom } from '../rng';
import { SIDES, type Side } from './events';
import { isMeasured, openTurn, readingsAfter, wholeTurns, type TalkState } from './state';

/** What a talk wants of the engine. */
export type TalkDemand =
  /** An answer to the last message. */
  | { readonly kind: 'say'; readonly side: Side; readonly turn: number; readonly seed: number }
  /** Answers to questions after so many turns. */
  | {
      readonly kind: 'read';
      readonly side: Side;
      readonly after: number;
      readonly itemIds: readonly string[];
    };

/**
 * What to ask next; null while the talk waits for its person. From the state alone, so that a talk that was cut off
 * goes on where it stopped: answers first, then the measurements that are due.
 */
export function nextOf(state: TalkState): TalkDemand | null {
  const turn = state.turns.length - 1;
  const open = openTurn(state);
  const side = open && SIDES.find((s) => !open.replies[s]);
  // Both sides draw with the same seed: what differs is the persona.
  if (side) return { kind: 'say', side, turn, seed: seedFrom('talk', state.settings.seed, turn) };
  for (const after of due(state)) {
    const readings = readingsAfter(state, after);
    for (const one of SIDES) {
      const done = new Set(readings[one].map((r) => r.itemId));
      const itemIds = state.items.map((item) => item.id).filter((id) => !done.has(id));
      if (itemIds.length > 0) return { kind: 'read', side: one, after, itemIds };
    }
  }
  return null;
}

/** Numbers of turns after which a measurement is wanted and not whole yet, ascending. */
export function due(state: TalkState): number[] {
  const { every } = state.settings;
  // A drift is a change from before the first turn, which can be measured at any time: it has no conversation.
  if (state.skipped.has(0)) return [];
  const turns = wholeTurns(state);
  const automatic =
    every > 0 ? Array.from({ length: Math.floor(turns / every) + 1 }, (_, i) => i * every) : [];
  const wanted = new Set([...automatic, ...state.wanted]);
  const open = [...wanted].filter((after) => !state.skipped.has(after) && !isMeasured(state, after));
  if (open.length > 0 && !isMeasured(state, 0)) open.push(0);
  return [...new Set(open)].sort((a, b) => a - b);
}
