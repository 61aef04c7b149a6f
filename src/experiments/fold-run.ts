import { createLoop, replayEvents, settle } from '../core/loop/machine';
import type { RunEvent, RunState } from '../core/loop/types';
import type { RunHead } from '../core/record/schema';
import { filledIn } from '../core/record/sketch';
import type { Kept } from './checkpoints';
import { scoresAhead } from './scores-ahead';
import { inStretches } from './stretches';

/**
 * The state of a stored run, as `replayEvents` finds it; the page may draw in between, for a long run takes its time.
 * What is kept of the first events spares folding them, where it belongs to them.
 */
export async function foldRun(
  { settings, items }: Pick<RunHead, 'settings' | 'items'>,
  events: readonly RunEvent[],
  kept: Kept | null = null,
): Promise<RunState> {
  const loop = createLoop(settings, items);
  const known =
    kept && kept.events <= events.length
      ? filledIn(kept.sketch, events.slice(0, kept.events), kept.said)
      : null;
  let state = known ?? loop.start();
  const left = known ? events.slice(kept?.events) : events;
  await inStretches(left, (stretch) => (state = replayEvents(loop, stretch, state)));
  const settled = settle(loop, state);
  await scoresAhead(settled);
  return settled;
}
