import { isOver } from '../core/loop/over';
import { mixedFinalists } from '../core/loop/finalists';
import { reportCandidates, type RunItems } from '../core/loop/plan';
import { remembered } from '../core/remembered';
import { subtractsWords } from '../core/loop/samples';
import type { RunEvent, RunState } from '../core/loop/types';
import type { Split } from '../core/vocabulary';
import type { RunClock } from './contract';

/** Events behind the speed shown: recent enough to follow the device, enough to be steady. */
const WINDOW = 24;
/** A report reading scores both answer pairs: about this much work of a search reading, before it is measured. */
const REPORT_WEIGHT = 1.7;

interface Lap {
  readonly ms: number;
  readonly items: number;
  readonly tokens: number;
  readonly calls: number;
}

/** Measures a run's speed from its own events and estimates what is left. Time comes in as numbers. */
export class RunStopwatch {
  #laps: Lap[] = [];
  #runningMs: number;

  constructor(runningMs: number) {
    this.#runningMs = runningMs;
  }

  get runningMs(): number {
    return this.#runningMs;
  }

  /** One event took `ms` milliseconds. */
  lap(event: RunEvent, ms: number): void {
    this.#runningMs += ms;
    if (event.type === 'stopped') return;
    const items = event.type === 'scored' ? event.readings.length : 0;
    const tokens = tokensOf(event);
    this.#laps.push({ ms, items, tokens, calls: event.type === 'replied' ? 1 : 0 });
    if (this.#laps.length > WINDOW) this.#laps.shift();
  }

  read(state: RunState, items: RunItems): RunClock {
    const scoring = this.#laps.filter((l) => l.items > 0);
    const writing = this.#laps.filter((l) => l.calls > 0);
    const itemsPerSecond = perSecond(scoring, (l) => l.items);
    const work = workOf(state, items);
    const msPerItem = itemsPerSecond ? 1000 / itemsPerSecond : null;
    const msPerCall = writing.length ? writing.reduce((s, l) => s + l.ms, 0) / writing.length : 0;
    const over = state.stage === 'done';
    return {
      runningMs: this.#runningMs,
      itemsPerSecond,
      tokensPerSecond: perSecond(this.#laps, (l) => l.tokens),
      leftMs: over ? 0 : msPerItem === null ? null : work.itemsLeft * msPerItem + work.callsLeft * msPerCall,
      share: over ? 1 : work.itemsDone / Math.max(1, work.itemsDone + work.itemsLeft),
      evaluationsExpected: work.evaluations,
    };
  }
}

function tokensOf(event: Exclude<RunEvent, { type: 'stopped' }>): number {
  switch (event.type) {
    case 'scored':
      return event.readings.flatMap((r) => r.asks).reduce((sum, a) => sum + a.evaluated, 0);
    case 'judged':
      return event.result.evaluated;
    case 'replied':
      return event.result.tokens + event.result.promptTokens;
  }
}

function perSecond(laps: readonly Lap[], of: (lap: Lap) => number): number | null {
  const ms = laps.reduce((sum, l) => sum + l.ms, 0);
  return ms > 0 ? (laps.reduce((sum, l) => sum + of(l), 0) / ms) * 1000 : null;
}

/** Prompts measured on the confirm split, mixed words counted like prompts. */
const confirmed = (state: RunState) => state.finalists.length + mixedFinalists(state).length;

function workOf(state: RunState, items: RunItems) {
  const { settings, candidates } = state;
  const q = Math.min(settings.items, items.search.length);
  // They come first.
  const written = candidates.findIndex((c) => c.step > 0);
  const seeds = written < 0 ? candidates.length : written;
  const whole = seeds + settings.steps * settings.perStep;
  const open = !isOver(state);
  const scored = (split: Split, kind: 'readings' | 'shuffled' = 'readings') =>
    // Asked with every event, of lists that one event in two leaves as they are.
    remembered('answers', [state[kind][split]], () =>
      Object.values(state[kind][split]).reduce((sum, list) => sum + list.length, 0),
    );
  const evaluations = open ? Math.min(whole, settings.budget.evaluations ?? whole) : scored('search') / q;
  const reported = open ? seeds + 1 : reportCandidates(state).length;
  const { finalists } = settings;
  // The finalists with None and the best baseline, and all of those but None once more in a random order.
  const mixed = settings.target.kind === 'pole' ? finalists + 1 : 0;
  const again = open ? (finalists > 0 ? finalists + 2 + mixed : 0) : confirmed(state);
  const againDone = scored('confirm') + scored('confirm', 'shuffled');
  // What a stop cut off there is not asked any more.
  const againItems = open || state.stage === 'confirm' ? again * items.confirm.length : againDone;
  const unseenItems = reported * items.report.length + againItems;
  const unseenDone = scored('report') + againDone;
  const itemsDone = scored('search') + scored('search', 'shuffled') + unseenDone * REPORT_WEIGHT;
  const all = evaluations * q * (subtractsWords(settings) ? 2 : 1) + unseenItems * REPORT_WEIGHT;
  const callsLeft = open
    ? Math.max(
        0,
        (settings.steps - state.step) * settings.perStep + (state.step ? settings.perStep - state.slot : 0),
      )
    : 0;
  return {
    evaluations: Math.round(evaluations),
    itemsDone,
    itemsLeft: Math.max(0, all - itemsDone),
    callsLeft,
  };
}
