import { EngineError, InputError } from '../core/errors';
import type { StudyEvent, StudyHead, StudyRecord } from '../core/record/study';
import { readingsOf, withEvent } from '../core/record/study-readings';
import { type Job, questionsOf, studyOf, type StudyReadings } from '../core/studies/index';
import type { Engine, EngineDescription } from '../engines/contract';
import type { RunStatus } from './contract';
import { sameMeasurement } from './same-measurement';
import { scoreJob } from './score-items';
import type { StudyController, StudySnapshot } from './study-contract';
import { Turn } from './turn';
import { yieldToPage } from './yield-to-page';

export interface StudyParts {
  readonly head: StudyHead;
  readonly events: readonly StudyEvent[];
  readonly append: (index: number, event: StudyEvent, head: StudyHead) => Promise<void>;
  /** What is stored from event `from` on, with its head. Throws where the study is gone. */
  readonly since: (
    from: number,
  ) => Promise<{ readonly head: StudyHead; readonly events: readonly StudyEvent[] }>;
  /** Gives the loaded engine, loading it first where needed. */
  readonly engine: (signal: AbortSignal) => Promise<Engine>;
  readonly batch: (description: EngineDescription) => number;
  /** Milliseconds; only differences are used. */
  readonly now: () => number;
}

/** Batches behind the speed shown. */
const WINDOW = 24;

/** Drives one study: scores its jobs in order, stores each batch, then shows it. */
export class StudyRun implements StudyController {
  #head: StudyHead;
  readonly #events: StudyEvent[];
  readonly #jobs: readonly Job[];
  readonly #listeners = new Set<(snapshot: StudySnapshot) => void>();
  readonly #laps: { ms: number; items: number }[] = [];
  readonly #turn: Turn;
  #readings: StudyReadings;
  #status: RunStatus = 'ready';
  #job: string | null = null;
  #loading: StudySnapshot['loading'] = null;
  #error: Error | null = null;
  #abort: AbortController | null = null;
  #driving: Promise<void> | null = null;
  #halt = false;
  #snapshot: StudySnapshot | null = null;

  constructor(private readonly parts: StudyParts) {
    this.#head = parts.head;
    this.#events = [...parts.events];
    const study = studyOf(parts.head.study);
    this.#jobs = study.plan(parts.head.settings, parts.head.items);
    this.#readings = readingsOf(this.#events);
    this.#turn = new Turn(parts.head.id, {
      catchUp: () => this.#catchUp(),
      elsewhere: () => this.#set({ status: 'elsewhere' }),
      still: () => this.#set({ status: this.#next() ? 'ready' : 'finished' }),
      goOn: () => void this.run(),
    });
    if (!this.#next()) this.#status = 'finished';
  }

  snapshot(): StudySnapshot {
    return (this.#snapshot ??= {
      head: this.#head,
      readings: this.#readings,
      status: this.#status,
      job: this.#job,
      loading: this.#loading,
      error: this.#error,
      waits: this.#turn.waits,
      clock: this.#clock(),
    });
  }

  record(): StudyRecord {
    return { kind: 'personaloop-study', ...this.#head, events: [...this.#events] };
  }

  subscribe(listener: (snapshot: StudySnapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  run(): Promise<void> {
    this.#halt = false;
    if (this.#status === 'pausing') this.#set({ status: 'running' });
    if (this.#status === 'finished') return Promise.resolve();
    return (this.#driving ??= this.#drive().finally(() => (this.#driving = null)));
  }

  /** Reads along where another tab writes this study. */
  look = () => this.#turn.look();

  async pause(): Promise<void> {
    this.#turn.noLonger();
    if (!this.#driving) return;
    this.#halt = true;
    if (this.#status === 'loading') this.#abort?.abort();
    else this.#set({ status: 'pausing' });
    await this.#driving;
  }

  async dispose(): Promise<void> {
    this.#halt = true;
    this.#turn.end();
    this.#abort?.abort();
    await this.#driving;
    this.#listeners.clear();
  }

  showLoading(loading: StudySnapshot['loading']): void {
    this.#set({ loading });
  }

  async #drive(): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    try {
      if (!(await this.#turn.take())) return;
      this.#set({ status: 'loading', error: null });
      const engine = await this.parts.engine(signal);
      this.#meet(engine.describe());
      this.#set({ status: 'running', loading: null });
      for (let next = this.#next(); next && !this.#halt; next = this.#next()) {
        await this.#score(next, engine, signal);
        await yieldToPage();
      }
      this.#set({ status: this.#next() ? 'paused' : 'finished' });
    } catch (cause) {
      const aborted = cause instanceof EngineError && cause.code === 'aborted';
      const error = cause instanceof Error ? cause : new Error(String(cause));
      this.#set(aborted ? { status: 'paused' } : { status: 'failed', error });
    } finally {
      this.#set({ job: null, loading: null });
      await this.#turn.release();
    }
  }

  async #catchUp(): Promise<void> {
    const from = this.#events.length;
    const { head, events } = await this.parts.since(from);
    // Two may read at once: what came meanwhile is known.
    const fresh = events.slice(this.#events.length - from);
    if (fresh.length === 0) return;
    this.#head = head;
    this.#events.push(...fresh);
    this.#readings = fresh.reduce(withEvent, this.#readings);
    this.#set({});
  }

  /** The first job with questions left, and their ids. */
  #next(): { job: Job; left: string[] } | null {
    for (const job of this.#jobs) {
      const done = new Set((this.#readings.get(job.id) ?? []).map((r) => r.itemId));
      if (done.size >= job.items.length) continue;
      const known = new Set(questionsOf(this.#head.items, job).map((q) => q.id));
      const left = job.items.filter((id) => !done.has(id) && known.has(id));
      if (left.length > 0) return { job, left };
    }
    return null;
  }

  async #score(
    { job, left }: { job: Job; left: string[] },
    engine: Engine,
    signal: AbortSignal,
  ): Promise<void> {
    this.#set({ job: job.id });
    const began = this.parts.now();
    const ids = left.slice(0, this.parts.batch(engine.describe()));
    const readings = await scoreJob(engine, job, this.#head.items, ids, signal);
    await this.#store({ type: 'read', job: job.id, readings }, this.parts.now() - began);
  }

  /** Stored first, shown after: what is on the page can never be lost. */
  async #store(event: StudyEvent, ms: number): Promise<void> {
    const { progress, runningMs } = this.#head;
    const head = {
      ...this.#head,
      runningMs: Math.round(runningMs + ms),
      progress: { ...progress, done: progress.done + event.readings.length },
    };
    await this.parts.append(this.#events.length, event, head);
    this.#head = head;
    this.#events.push(event);
    this.#laps.push({ ms, items: event.readings.length });
    if (this.#laps.length > WINDOW) this.#laps.shift();
    this.#readings = withEvent(this.#readings, event);
    this.#set({});
  }

  /** The engine is part of the measurement: a study goes on only with the model it began with. */
  #meet(description: EngineDescription): void {
    const known = this.#head.target;
    if (known && !sameMeasurement(known, description))
      throw new InputError(
        `This study began with ${known.model.name} (${known.model.quantisation}); now there is ${description.model.name} (${description.model.quantisation}).`,
      );
    this.#head = { ...this.#head, target: known ?? description, simulated: description.simulated };
  }

  #clock(): StudySnapshot['clock'] {
    const { runningMs, progress } = this.#head;
    const ms = this.#laps.reduce((sum, lap) => sum + lap.ms, 0);
    const items = this.#laps.reduce((sum, lap) => sum + lap.items, 0);
    const rate = ms > 0 ? (1000 * items) / ms : null;
    const left = progress.total - progress.done;
    return {
      runningMs,
      itemsPerSecond: rate,
      leftMs: left <= 0 ? 0 : rate && (1000 * left) / rate,
      ...progress,
    };
  }

  #set(change: Partial<Pick<StudySnapshot, 'status' | 'job' | 'loading' | 'error'>>): void {
    if (change.status) this.#status = change.status;
    if (change.job !== undefined) this.#job = change.job;
    if (change.loading !== undefined) this.#loading = change.loading;
    if (change.error !== undefined) this.#error = change.error;
    this.#snapshot = null;
    for (const listener of this.#listeners) listener(this.snapshot());
  }
}
