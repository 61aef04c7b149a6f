import type { Loop } from '../core/loop/machine';
import type { RunState } from '../core/loop/types';
import { yieldToPage } from './yield-to-page';

/** Where a run will settle, a stage at a time: the page may draw in between, and the loop then knows each of them. */
export async function settledAhead(loop: Loop, state: RunState): Promise<RunState> {
  let at = state;
  while (loop.demand(at).kind === 'advance') {
    at = loop.reduce(at, { type: 'advanced' });
    await yieldToPage();
  }
  return at;
}
