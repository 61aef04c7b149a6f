import { isOver } from '../../core/loop/over';
import type { RunSnapshot } from '../../experiments/contract';
import type { StoredRun } from '../../experiments/workbench';
import { app } from '../text/en';

export type Dot = 'ready' | 'running' | 'stopped' | 'done' | 'failed';
const text = app.outline.status;

/** Where a run stands: from its open view, else from what is stored. */
export function outlineStatus(run: StoredRun, open: RunSnapshot | undefined): { dot: Dot; text: string } {
  const { steps } = run.head.settings;
  if (!open || (open.status === 'ready' && run.evaluations > 0)) return stored(run);
  const { status, state } = open;
  switch (status) {
    case 'ready':
      return { dot: 'ready', text: text.ready };
    case 'loading':
      return { dot: 'running', text: text.loading };
    case 'running':
      return {
        dot: 'running',
        text: isOver(state) ? text.reporting : text.running(state.step, steps),
      };
    case 'pausing':
      return { dot: 'running', text: text.pausing };
    case 'paused':
      return { dot: 'stopped', text: text.paused(state.step) };
    case 'finished':
      return { dot: 'done', text: text.finished };
    case 'failed':
      return { dot: 'failed', text: text.failed(state.step) };
    case 'elsewhere':
      return { dot: 'running', text: text.elsewhere };
  }
}

function stored({ head, finished, evaluations }: StoredRun): { dot: Dot; text: string } {
  if (finished) return { dot: 'done', text: text.finished };
  return evaluations
    ? { dot: 'stopped', text: text.stopped(head.progress.step) }
    : { dot: 'ready', text: text.ready };
}
