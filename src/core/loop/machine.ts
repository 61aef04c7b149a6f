import { baselineById } from '../baselines/index';
import type { Split } from '../vocabulary';
import type { Candidate, Demand, RunEvent, RunSettings, RunState, StopReason } from './types';
import { exhausted, withoutGain } from './budget';
import { isOver } from './over';
import { finalistsOf, mixedFinalists, nameWinner } from './finalists';
import {
  isLookedAt,
  missingItems,
  nextSearchItems,
  reportCandidates,
  stepCandidates,
  type RunItems,
} from './plan';
import { readPortrait, withPortraits } from './portraits';
import { toJudge } from './on-topic';
import { prepare } from './prepare';
import { judge, propose, validateReply } from './propose';
import { isBehind } from './race';
import { keepBest } from './select';
import { tokensOf } from './tokens';

/** The loop as a pure state machine: the same settings, items and events give the same state. */
export interface Loop {
  start(): RunState;
  /** Folds one stored event, or one `advance` of a stage that needs no engine. */
  reduce(state: RunState, event: RunEvent | { readonly type: 'advanced' }): RunState;
  /** What has to happen next; deterministic. */
  demand(state: RunState): Demand;
  /** As `prepare`: a driver that shares its thread goes through it before it goes on with a run. */
  prepare(state: RunState): Generator<void>;
}

export function createLoop(settings: RunSettings, items: RunItems): Loop {
  // A driver looks ahead to where a run settles and then goes there stage by stage: each is worked out once.
  const ahead = new WeakMap<RunState, RunState>();
  const advanced = (from: RunState): RunState => {
    const to = ahead.get(from) ?? advance(from, items);
    ahead.set(from, to);
    return to;
  };
  return {
    start: () => start(settings),
    reduce: (state, event) => (event.type === 'advanced' ? advanced(state) : reduce(state, event, items)),
    demand: (state) => demand(state, items),
    prepare: (state) => prepare(state, items),
  };
}

/** Folds a stored run, or what follows on a state of it; pure stages in between are advanced as the driver did. */
export function replayEvents(loop: Loop, events: readonly RunEvent[], from = loop.start()): RunState {
  return events.reduce((state, event) => loop.reduce(settle(loop, state), event), from);
}

/** Advances through the stages that need no engine. */
export function settle(loop: Loop, state: RunState): RunState {
  let settled = state;
  while (loop.demand(settled).kind === 'advance') settled = loop.reduce(settled, { type: 'advanced' });
  return settled;
}

/** None is always first. */
const seedIds = ({ seeds }: RunSettings) => ['none', ...seeds.filter((id) => id !== 'none')];

function start(settings: RunSettings): RunState {
  const seeds = seedIds(settings).flatMap((id) => {
    const baseline = baselineById(id);
    return baseline ? [{ text: baseline.text(settings.target), baseline: id }] : [];
  });
  const own = settings.ownPrompts.map((text) => ({ text, baseline: 'own' }));
  const candidates: Candidate[] = [...seeds, ...own].map(({ text, baseline }, id) => ({
    id,
    step: 0,
    text,
    origin: { kind: 'seed', baseline },
    refused: null,
  }));
  return withPortraits({
    settings,
    stage: 'evaluate',
    step: 0,
    slot: 0,
    attempt: 0,
    candidates,
    readings: { search: {}, confirm: {}, report: {} },
    shuffled: { search: {}, confirm: {}, report: {} },
    dropped: [],
    topics: {},
    judging: null,
    calls: [],
    trajectory: [],
    finalists: [],
    pending: null,
    reply: null,
    winner: null,
    stopReason: null,
    tokens: { target: 0, optimizer: 0, reused: 0 },
  });
}

function demand(state: RunState, items: RunItems): Demand {
  switch (state.stage) {
    case 'evaluate':
      for (const candidate of stepCandidates(state)) {
        const next = nextSearchItems(state, items, candidate);
        if (next) return { kind: 'score', candidate, split: 'search', ...next };
      }
      return { kind: 'advance' };
    case 'validate':
      return state.judging === null
        ? { kind: 'advance' }
        : { kind: 'judge', subject: toJudge(state, state.judging) };
    case 'propose':
      return state.pending ? { kind: 'write', call: state.pending } : { kind: 'advance' };
    case 'confirm':
      return (
        scoreAll(state, items, 'confirm', state.finalists, false) ??
        scoreAll(state, items, 'confirm', mixedFinalists(state), true) ?? { kind: 'advance' }
      );
    case 'report':
      return scoreAll(state, items, 'report', reportCandidates(state), false) ?? { kind: 'advance' };
    case 'done':
      return { kind: 'finished' };
    default:
      return { kind: 'advance' };
  }
}

/** The first of these with items left on a split, and those. */
function scoreAll(
  state: RunState,
  items: RunItems,
  split: Split,
  candidates: readonly number[],
  shuffled: boolean,
): Demand | null {
  for (const candidate of candidates) {
    const itemIds = missingItems(state, items, candidate, split, shuffled);
    if (itemIds.length) return { kind: 'score', candidate, split, shuffled, itemIds };
  }
  return null;
}

function reduce(state: RunState, event: RunEvent, items: RunItems): RunState {
  switch (event.type) {
    case 'scored':
      return checkBudget(raced(withReadings(state, event), event.candidate, items), items);
    case 'judged':
      return checkBudget(judge(state, event.subject, event.result, items), items);
    case 'replied': {
      const { call, result } = event;
      const optimizer = state.tokens.optimizer + result.promptTokens + result.tokens;
      const next: RunState = {
        ...state,
        stage: 'validate',
        pending: null,
        reply: { call, result },
        calls: [...state.calls, { call, result }],
        tokens: { ...state.tokens, optimizer },
      };
      return next;
    }
    case 'stopped':
      if (state.stage === 'confirm') return toReport(state, items);
      return state.stage === 'report'
        ? { ...state, stage: 'done', stopReason: state.stopReason ?? event.reason }
        : close(state, event.reason, items);
  }
}

function withReadings(state: RunState, event: Extract<RunEvent, { type: 'scored' }>): RunState {
  const { candidate, split, readings } = event;
  const kind = event.shuffled ? 'shuffled' : 'readings';
  const before = state[kind];
  const known = before[split][candidate] ?? [];
  return {
    ...state,
    [kind]: { ...before, [split]: { ...before[split], [candidate]: [...known, ...readings] } },
    tokens: tokensOf(state.tokens, readings),
  };
}

/** Looks at the race after a whole block: who is surely behind is given up. */
const raced = (state: RunState, candidate: number, items: RunItems): RunState =>
  state.stage === 'evaluate' && isLookedAt(state, items, candidate) && isBehind(state, items, candidate)
    ? { ...state, dropped: [...state.dropped, candidate] }
    : state;

function advance(state: RunState, items: RunItems): RunState {
  switch (state.stage) {
    case 'evaluate':
      return { ...state, stage: 'select' };
    case 'select': {
      const trajectory = keepBest(state, items);
      const selected = { ...state, trajectory };
      const reason = withoutGain(selected, items);
      if (state.step >= state.settings.steps) return close(selected, 'steps', items);
      if (reason) return close(selected, reason, items);
      return { ...selected, stage: 'meta-prompt', step: state.step + 1, slot: 0, attempt: 0 };
    }
    case 'meta-prompt':
      return checkBudget(propose(state, items), items);
    case 'validate':
      return checkBudget(state.step === 0 ? readPortrait(state, items) : validateReply(state, items), items);
    case 'confirm':
      return toReport(state, items);
    case 'report':
      return { ...state, stage: 'done' };
    default:
      return state;
  }
}

const checkBudget = (state: RunState, items: RunItems): RunState => {
  if (isOver(state)) return state;
  const reason = exhausted(state, items);
  return reason ? close(state, reason, items) : state;
};

/** The search is over: the best prompts are measured again, where that is asked for, before one is named. */
function close(state: RunState, stopReason: StopReason, items: RunItems): RunState {
  const closed = { ...state, pending: null, reply: null, judging: null, stopReason };
  const finalists = state.settings.finalists > 0 ? finalistsOf(closed, items) : [];
  return finalists.length > 0 ? { ...closed, stage: 'confirm', finalists } : toReport(closed, items);
}

/** The winner goes to the report split, once; or nothing was measured. */
function toReport(state: RunState, items: RunItems): RunState {
  const winner = nameWinner(state, items);
  return { ...state, winner, stage: winner === null ? 'done' : 'report' };
}
