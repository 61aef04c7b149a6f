import type { RunItems } from './plan';
import { earlierKnown, earlierPrompts } from './propose';
import { standings } from './standings';
import type { RunState } from './types';

const PIECE = 50;

/**
 * Works out what the next stages need to know of every prompt so far, some prompts at a time: in a long run that has
 * just been opened it would take too long at once. Nothing to do where it goes on. Changes nothing but what comes quickly afterwards.
 */
export function* prepare(state: RunState, items: RunItems): Generator<void> {
  const { candidates } = state;
  for (let from = earlierKnown(state); from < candidates.length; from += PIECE) {
    const part = { ...state, candidates: candidates.slice(0, from + PIECE) };
    earlierPrompts(part);
    standings(part, items);
    yield;
  }
}
