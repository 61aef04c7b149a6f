import { createLoop, settle } from '../core/loop/machine';
import type { RunEvent, RunState } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';
import { yieldToPage } from './yield-to-page';

/** Events folded in a row: some ten milliseconds of work. */
const STRETCH = 40;

/** The state of a stored run, as `replayEvents` finds it; the page may draw in between, for a long run takes its time. */
export async function foldRun(
  { settings, items }: Pick<RunHead, 'settings' | 'items'>,
  events: readonly RunEvent[],
): Promise<RunState> {
  const loop = createLoop(settings, items);
  let state = loop.start();
  for (const [at, event] of events.entries()) {
    state = loop.reduce(settle(loop, state), event);
    if (at % STRETCH === STRETCH - 1) await yieldToPage();
  }
  return settle(loop, state);
}
