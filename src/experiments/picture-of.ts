import type { RunHead } from '../core/record/schema';
import type { Kept } from './checkpoints';
import { RunStopwatch } from './clock';
import type { RunSnapshot } from './contract';

/** What can be shown of a stored run before its events are read: all of its picture, nothing of what was sent. */
export const pictureOf = (head: RunHead, { sketch: state }: Kept): RunSnapshot => ({
  head,
  state,
  status: state.stage === 'done' ? 'finished' : 'ready',
  live: null,
  writing: null,
  loading: null,
  error: null,
  waits: false,
  clock: new RunStopwatch(head.runningMs).read(state, head.items),
});
