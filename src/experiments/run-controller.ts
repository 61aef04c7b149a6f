import { EngineError } from '../core/errors';
import { isOver } from '../core/loop/over';
import { createLoop, replayEvents, settle, type Loop } from '../core/loop/machine';
import type { RunItems } from '../core/loop/plan';
import { readingsOn } from '../core/loop/samples';
import type { RunEvent, RunState } from '../core/loop/types';
import { SCHEMA_VERSION, type RunHead, type RunRecord } from '../core/record/schema';
import type { Item } from '../core/vocabulary';
import { RunStopwatch } from './clock';
import type { RunController, RunSnapshot, RunStatus } from './contract';
import { meetDemand, type EngineDemand } from './meet-demand';
import { meet } from './meet';
import type { RunEngines } from './roles';
import type { RunParts } from './run-parts';
import { progressOf } from './run-progress';
import { settledAhead } from './settled-ahead';
import { Turn } from './turn';
import { yieldToPage } from './yield-to-page';

/** Drives one run: asks the loop what it wants, lets the engine do it, stores the event, shows the state. */
export class OptimiseRun implements RunController {
  #head: RunHead;
  readonly #events: RunEvent[];
  readonly #loop: Loop;
  readonly #items: RunItems;
  readonly #byId: Map<string, Item>;
  #watch: RunStopwatch;
  readonly #listeners = new Set<(snapshot: RunSnapshot) => void>();
  #state: RunState;
  #status: RunStatus = 'ready';
  #live: RunSnapshot['live'] = null;
  #writing: string | null = null;
  #loading: RunSnapshot['loading'] = null;
  #error: Error | null = null;
  /** A run that is not kept has nothing two tabs could mix. */
  readonly #turn: Turn | null;
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
    this.#state = parts.state ?? settle(this.#loop, replayEvents(this.#loop, this.#events));
    this.#watch = new RunStopwatch(parts.head.runningMs);
    const turn = {
      voice: parts.sink?.voice,
      catchUp: () => this.#catchUp(),
      elsewhere: () => this.#set({ status: 'elsewhere' }),
      still: () => this.#set({ status: this.#over ? 'finished' : 'ready' }),
      goOn: () => void this.run(),
    };
    this.#turn = parts.sink && new Turn(parts.head.id, turn);
    if (this.#over) this.#status = 'finished';
  }

  snapshot(): RunSnapshot {
    const [state, watch, items] = [this.#state, this.#watch, this.#items];
    return (this.#snapshot ??= {
      head: this.#head,
      state,
      status: this.#status,
      live: this.#live,
      writing: this.#writing,
      loading: this.#loading,
      error: this.#error,
      waits: this.#turn?.waits ?? false,
      // There is one with every event, and few are drawn.
      get clock() {
        return watch.read(state, items);
      },
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
  /** Reads along where another tab writes this run. */
  look = () => this.#turn?.look();

  async pause(): Promise<void> {
    this.#turn?.noLonger();
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
    this.#turn?.end();
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
      if (this.#turn && !(await this.#turn.take())) return void (this.#stopAsked = false);
      if (this.#over) return this.#set({ status: 'finished' });
      this.#set({ status: 'loading', error: null });
      const engines = await this.parts.engines(abort.signal);
      this.#head = meet(this.#head, engines);
      this.#set({ status: 'running', loading: null });
      const pieces = this.#loop.prepare(this.#state);
      while (!pieces.next().done) await yieldToPage();
      await this.#loopUntilHalt(engines, abort.signal);
    } catch (cause) {
      const aborted = cause instanceof EngineError && cause.code === 'aborted';
      const error = cause instanceof Error ? cause : new Error(String(cause));
      this.#set(aborted ? { status: 'paused' } : { status: 'failed', error });
    } finally {
      this.#set({ live: null, writing: null, loading: null });
      await this.parts.sink?.settle();
      await this.parts.keep?.(this.#state, this.#events.length, true);
      await this.#turn?.release();
    }
  }

  get #over(): boolean {
    return this.#loop.demand(this.#state).kind === 'finished';
  }

  async #catchUp(): Promise<void> {
    const from = this.#events.length;
    const stored = await this.parts.sink?.since(from);
    // Two may read at once: what came meanwhile is known.
    const fresh = stored?.events.slice(this.#events.length - from) ?? [];
    if (!stored || fresh.length === 0) return;
    this.#head = stored.head;
    this.#watch = new RunStopwatch(stored.head.runningMs);
    this.#events.push(...fresh);
    for (const event of fresh) this.#state = settle(this.#loop, this.#loop.reduce(this.#state, event));
    this.#set({});
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
    const next = this.#loop.reduce(this.#state, event);
    const timed = { ...this.#head, runningMs: Math.round(this.#watch.runningMs) };
    const settled = async () => ({ ...timed, progress: progressOf(await settledAhead(this.#loop, next)) });
    // Only what may be the last event has to say at once where the run then stands.
    const last = isOver(next) && (await settled()).progress.stage === 'done';
    // While it is stored, what follows is worked out.
    const storing = this.parts.sink?.append(this.#events.length, event, timed, last, settled);
    [this.#head] = await Promise.all([settled(), storing]);
    this.#events.push(event);
    this.#show(next);
    await this.parts.keep?.(this.#state, this.#events.length, false);
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
