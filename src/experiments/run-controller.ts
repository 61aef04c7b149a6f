import { EngineError } from '../core/errors';
import { isOver } from '../core/loop/over';
import { createLoop, replayEvents, settle, type Loop } from '../core/loop/machine';
import type { RunItems } from '../core/loop/plan';
import { readingsOn } from '../core/loop/samples';
import type { RunEvent, RunState } from '../core/loop/types';
import { SCHEMA_VERSION, type RunHead, type RunRecord } from '../core/record/schema';
import type { Item } from '../core/vocabulary';
import type { EngineDescription } from '../engines/contract';
import { RunStopwatch } from './clock';
import type { RunController, RunSnapshot, RunStatus } from './contract';
import { lockRun, type RunLock } from './lock';
import { meetDemand, type EngineDemand } from './meet-demand';
import { meet } from './meet';
import type { RunEngines } from './roles';
import { yieldToPage } from './yield-to-page';

/** Where events go before they are shown; null for runs that are not kept (replay). */
export interface EventSink {
  append(index: number, event: RunEvent, head: RunHead): Promise<void>;
}

export interface RunParts {
  readonly head: RunHead;
  readonly events: readonly RunEvent[];
  readonly sink: EventSink | null;
  /** Gives the loaded engines, loading them first where needed. */
  readonly engines: (signal: AbortSignal) => Promise<RunEngines>;
  /** Items scored between two writes; small enough that a killed tab loses little. */
  readonly batch: (description: EngineDescription) => number;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
}

/** Drives one run: asks the loop what it wants, lets the engine do it, stores the event, shows the state. */
export class OptimiseRun implements RunController {
  #head: RunHead;
  readonly #events: RunEvent[];
  readonly #loop: Loop;
  readonly #items: RunItems;
  readonly #byId: Map<string, Item>;
  readonly #watch: RunStopwatch;
  readonly #listeners = new Set<(snapshot: RunSnapshot) => void>();
  #state: RunState;
  #status: RunStatus = 'ready';
  #live: RunSnapshot['live'] = null;
  #writing: string | null = null;
  #loading: RunSnapshot['loading'] = null;
  #error: Error | null = null;
  #lock: RunLock | null = null;
  #abort: AbortController | null = null;
  #driving: Promise<void> | null = null;
  #halt: 'pause' | 'step' | null = null;
  #stopAsked = false;
  #snapshot: RunSnapshot | null = null;

  constructor(private readonly parts: RunParts) {
    this.#head = parts.head;
    this.#events = [...parts.events];
    this.#items = parts.head.items;
    this.#byId = new Map(Object.values(parts.head.items).flatMap((l) => l.map((i) => [i.id, i] as const)));
    this.#loop = createLoop(parts.head.settings, this.#items);
    this.#state = replayEvents(this.#loop, this.#events);
    this.#watch = new RunStopwatch(parts.head.runningMs);
    this.#state = settle(this.#loop, this.#state);
    if (this.#loop.demand(this.#state).kind === 'finished') this.#status = 'finished';
  }

  snapshot(): RunSnapshot {
    return (this.#snapshot ??= {
      head: this.#head,
      state: this.#state,
      status: this.#status,
      live: this.#live,
      writing: this.#writing,
      loading: this.#loading,
      error: this.#error,
      clock: this.#watch.read(this.#state, this.#items),
    });
  }

  record(): RunRecord {
    return { kind: 'personaloop-run', ...this.#head, schema: SCHEMA_VERSION, events: [...this.#events] };
  }

  subscribe(listener: (snapshot: RunSnapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  run = () => this.#start(null);
  step = () => this.#start('step');

  async pause(): Promise<void> {
    if (!this.#driving) return;
    this.#halt = 'pause';
    this.#set({ status: this.#status === 'loading' ? 'loading' : 'pausing' });
    // Nothing is being measured while a model loads: that wait can be cut short.
    if (this.#status === 'loading') this.#abort?.abort();
    await this.#driving;
  }

  async stop(): Promise<void> {
    if (this.#status === 'finished') return;
    this.#stopAsked = true;
    await (this.#driving ?? this.#start(null));
  }

  async dispose(): Promise<void> {
    this.#halt = 'pause';
    this.#abort?.abort();
    await this.#driving;
    this.#listeners.clear();
  }

  #start(halt: 'step' | null): Promise<void> {
    if (this.#driving) {
      // Step while running means: stop at the end of this stage. Run while pausing means: go on.
      this.#halt = halt;
      if (this.#status === 'pausing') this.#set({ status: 'running' });
      return this.#driving;
    }
    if (this.#status === 'finished') return Promise.resolve();
    this.#halt = halt;
    this.#driving = this.#drive().finally(() => (this.#driving = null));
    return this.#driving;
  }

  async #drive(): Promise<void> {
    const abort = (this.#abort = new AbortController());
    try {
      // A run that is not kept has nothing two tabs could mix.
      if (this.parts.sink) this.#lock ??= await lockRun(this.#head.id);
      if (this.parts.sink && !this.#lock) return this.#set({ status: 'elsewhere' });
      this.#set({ status: 'loading', error: null });
      const engines = await this.parts.engines(abort.signal);
      this.#head = meet(this.#head, engines);
      this.#set({ status: 'running', loading: null });
      await this.#loopUntilHalt(engines, abort.signal);
    } catch (cause) {
      const aborted = cause instanceof EngineError && cause.code === 'aborted';
      const error = cause instanceof Error ? cause : new Error(String(cause));
      this.#set(aborted ? { status: 'paused' } : { status: 'failed', error });
    } finally {
      this.#set({ live: null, writing: null, loading: null });
      const lock = this.#lock;
      this.#lock = null;
      await lock?.release();
    }
  }

  async #loopUntilHalt(engines: RunEngines, signal: AbortSignal): Promise<void> {
    for (;;) {
      if (this.#stopAsked) await this.#obeyStop();
      if (this.#halt === 'pause') return this.#set({ status: 'paused' });
      const demand = this.#loop.demand(this.#state);
      if (demand.kind === 'finished') return this.#set({ status: 'finished' });
      const before = this.#state.stage;
      if (demand.kind === 'advance') this.#show(this.#loop.reduce(this.#state, { type: 'advanced' }));
      else await this.#commit(demand, engines, signal);
      if (this.#halt === 'step' && this.#state.stage !== before) return this.#set({ status: 'paused' });
      await yieldToPage();
    }
  }

  async #obeyStop(): Promise<void> {
    this.#stopAsked = false;
    this.#halt = null;
    await this.#store({ type: 'stopped', reason: 'user' }, 0);
  }

  async #commit(demand: EngineDemand, { target, writer }: RunEngines, signal: AbortSignal): Promise<void> {
    const began = this.parts.now();
    const event = await meetDemand(
      demand,
      {
        engine: target,
        writer,
        state: this.#state,
        item: (id) => this.#byId.get(id),
        batch: this.parts.batch(target.describe()),
        show: (change) => this.#set(change),
      },
      signal,
    );
    await this.#store(event, this.parts.now() - began);
    const { minutes } = this.#head.settings.budget;
    const over = minutes !== null && this.#watch.runningMs > minutes * 60_000;
    if (over && !isOver(this.#state)) await this.#store({ type: 'stopped', reason: 'minutes' }, 0);
  }

  /** Stored first, shown after: what is on the page can never be lost. */
  async #store(event: RunEvent, ms: number): Promise<void> {
    this.#watch.lap(event, ms);
    const state = settle(this.#loop, this.#loop.reduce(this.#state, event));
    const head = {
      ...this.#head,
      runningMs: Math.round(this.#watch.runningMs),
      progress: progressOf(state),
    };
    await this.parts.sink?.append(this.#events.length, event, head);
    this.#head = head;
    this.#events.push(event);
    this.#show(this.#loop.reduce(this.#state, event));
  }

  #show(state: RunState): void {
    this.#state = state;
    const live = this.#live;
    const read = live && readingsOn(state, live.split, live.shuffled)[live.candidate];
    if (live && read) {
      this.#live = { ...live, readings: read.slice(-live.of) };
    }
    this.#set({ writing: state.stage === 'propose' ? this.#writing : null });
  }

  #set(change: Partial<Pick<RunSnapshot, 'status' | 'live' | 'writing' | 'loading' | 'error'>>): void {
    if (change.status) this.#status = change.status;
    if (change.live !== undefined) this.#live = change.live;
    if (change.writing !== undefined) this.#writing = change.writing;
    if (change.loading !== undefined) this.#loading = change.loading;
    if (change.error !== undefined) this.#error = change.error;
    this.#snapshot = null;
    for (const listener of this.#listeners) listener(this.snapshot());
  }

  /** The workbench tells what is being loaded for this run. */
  showLoading(loading: RunSnapshot['loading']): void {
    this.#set({ loading });
  }
}

const progressOf = (state: RunState): RunHead['progress'] => ({
  stage: state.stage,
  step: state.step,
  evaluations: Object.keys(state.readings.search).length,
});
