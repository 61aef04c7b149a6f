import type { RunItems } from './plan';
import { earlierKnown, earlierPrompts, validationContext } from './propose';
import { standings } from './standings';
import type { RunState } from './types';
import { VALIDATORS } from './validators/index';

const PIECE = 50;

/**
 * Works out what the next stages need to know of every prompt so far, some prompts at a time: in a long run that has
 * just been opened it would take too long at once. Nothing to do where it goes on. Changes nothing but what comes
 * quickly afterwards.
 */
export function* prepare(state: RunState, items: RunItems): Generator<void> {
  const { candidates } = state;
  const known = earlierKnown(state);
  if (known === candidates.length) return;
  for (let from = known; from < candidates.length; from += PIECE) {
    const part = { ...state, candidates: candidates.slice(0, from + PIECE) };
    earlierPrompts(part);
    standings(part, items);
    yield;
  }
  // What a reply is held against takes long when it is first used, and again the second time: browsers translate a
  // pattern twice.
  const context = validationContext(state, items);
  const text = candidates.at(-1)?.text ?? '';
  for (const { check } of [...VALIDATORS, ...VALIDATORS]) {
    yield;
    check(text, context);
  }
}
