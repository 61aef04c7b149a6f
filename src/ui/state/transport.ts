import type { RunStatus } from '../../experiments/contract';

/** What the buttons and keys of a transport can do in a status; `draft` is a cell that is being set up. */
type Status = RunStatus | 'draft';

export const isGoing = (status: Status): boolean => status === 'running' || status === 'loading';

/** Nothing more can be asked for here. */
export const isOver = (status: Status): boolean => status === 'finished' || status === 'elsewhere';

export const canGoOn = (status: Status): boolean => !isGoing(status) && !isOver(status);

export const canStep = (status: Status): boolean => !isOver(status);

/** `begun`: something has been measured. */
export const canStop = (status: Status, begun: boolean): boolean =>
  !isOver(status) && (begun || (status !== 'draft' && status !== 'ready'));
