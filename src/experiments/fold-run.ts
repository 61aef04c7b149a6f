import { createLoop, replayEvents, settle } from '../core/loop/machine';
import type { RunEvent, RunState } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';
import { inStretches } from './stretches';

/** The state of a stored run, as `replayEvents` finds it; the page may draw in between, for a long run takes its time. */
export async function foldRun(
  { settings, items }: Pick<RunHead, 'settings' | 'items'>,
  events: readonly RunEvent[],
): Promise<RunState> {
  const loop = createLoop(settings, items);
  let state = loop.start();
  await inStretches(events, (stretch) => (state = replayEvents(loop, stretch, state)));
  return settle(loop, state);
}
