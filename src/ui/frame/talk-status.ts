import type { TalkHead } from '../../core/talk/record';
import { wholeTurns } from '../../core/talk/state';
import type { TalkSnapshot } from '../../experiments/talk-contract';
import { talk } from '../text/en/talk';
import type { Dot } from './outline-status';

const text = talk.states.status;

/** Where a talk stands: from its open view, else from what is stored. */
export function talkStatus(head: TalkHead, open: TalkSnapshot | undefined): { dot: Dot; text: string } {
  const turns = open ? wholeTurns(open.state) : head.progress.turns;
  switch (open?.status) {
    case undefined:
    case 'finished':
      return turns > 0 ? { dot: 'done', text: text.waiting(turns) } : { dot: 'ready', text: text.ready };
    case 'ready':
    case 'paused':
      return { dot: 'stopped', text: text.stopped(turns) };
    case 'running':
      return { dot: 'running', text: open.measuring === null ? text.answering : text.measuring };
    case 'failed':
      return { dot: 'failed', text: text.failed };
    case 'loading':
    case 'pausing':
    case 'elsewhere':
      return { dot: 'running', text: text[open.status] };
  }
}
