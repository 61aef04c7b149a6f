import { EngineError } from '../core/errors';
import type { StudyEvent, StudyHead, StudyRecord } from '../core/record/study';
import { readingsOf, withEvent } from '../core/record/study-readings';
import { type Job, studyOf, type StudyReadings } from '../core/studies/index';
import type { Engine } from '../engines/contract';
import type { RunStatus } from './contract';
import type { EngineChoice } from './choice';
import { scoreJob } from './score-items';
import type { StudyController, StudySnapshot } from './study-contract';
import { failureOf, leftOf, metModel, unanswered, withModel } from './study-models';
import type { StudyParts } from './study-parts';
import { StudyStopwatch } from './study-stopwatch';
import { Turn } from './turn';
import { yieldToPage } from './yield-to-page';

/**
 * Drives one study: scores its jobs in order, stores each batch, then shows it. Where several models answer, each is
 * loaded once for all its jobs; one that cannot go on keeps its reason in the head, and the others go on.
 */
export class StudyRun implements StudyController {
  #head: StudyHead;
  readonly #events: StudyEvent[];
  readonly #jobs: readonly Job[];
  readonly #listeners = new Set<(snapshot: StudySnapshot) => void>();
  readonly #watch = new StudyStopwatch();
  /** Places of the models in the order of their jobs; null where the study has one. */
  readonly #models: readonly (number | null)[];
  readonly #turn: Turn;
  #readings: StudyReadings;
  /** Answers in the events: a stored head may be a second behind them. */
  #answered: number;
  #status: RunStatus = 'ready';
  #job: string | null = null;
  #model: number | null = null;
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
    this.#models = [...new Set(this.#jobs.map((job) => job.model ?? null))];
    this.#readings = readingsOf(this.#events);
    this.#answered = answersIn(this.#events);
    this.#turn = new Turn(parts.head.id, {
      voice: parts.voice,
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
      model: this.#model,
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

  retry(model: number, choice?: EngineChoice): Promise<void> {
    if (choice) this.parts.choose(model, choice);
    this.#head = withModel(this.#head, model, { failure: null });
    return this.run();
  }

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
      if (this.#nextModel() === undefined)
        for (const model of this.#models)
          if (model !== null) this.#head = withModel(this.#head, model, { failure: null });
      for (let at = this.#nextModel(); at !== undefined && !this.#halt; at = this.#nextModel())
        await this.#answer(at, signal);
      this.#set({ status: this.#next() ? 'paused' : 'finished' });
    } catch (cause) {
      const aborted = cause instanceof EngineError && cause.code === 'aborted';
      const error = cause instanceof Error ? cause : new Error(String(cause));
      this.#set(aborted ? { status: 'paused' } : { status: 'failed', error });
    } finally {
      this.#set({ job: null, model: null, loading: null });
      await this.parts.settle();
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
    this.#answered += answersIn(fresh);
    this.#set({});
  }

  /** All that one model has still to answer. */
  async #answer(model: number | null, signal: AbortSignal): Promise<void> {
    this.#set({ status: 'loading', model });
    const began = this.parts.now();
    try {
      const engine = await this.parts.engine(signal, model);
      this.#head = metModel(this.#head, model, engine.describe());
      if (!engine.describe().simulated) this.#watch.loaded(this.parts.now() - began);
      this.#set({ status: this.#halt ? 'pausing' : 'running', loading: null });
      for (let next = this.#next(model); next && !this.#halt; next = this.#next(model)) {
        await this.#score(next, engine, signal);
        await yieldToPage();
      }
    } catch (cause) {
      const failure = model === null || signal.aborted ? null : failureOf(cause);
      if (model === null || !failure) throw cause;
      this.#head = withModel(this.#head, model, { failure });
      await this.parts.keep(this.#head);
    }
  }

  /** The first model that can go on and has questions left; undefined when there is none. */
  #nextModel(): number | null | undefined {
    return this.#models.find(
      (model) => (model === null || !this.#head.models?.[model]?.failure) && this.#next(model),
    );
  }

  /** The first job with questions left, of one model or of any, and their ids. */
  #next(model?: number | null): { job: Job; left: string[] } | null {
    for (const job of this.#jobs) {
      if (model !== undefined && (job.model ?? null) !== model) continue;
      const left = unanswered(job, this.#head.items, this.#readings);
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
    const ms = this.parts.now() - began;
    this.#watch.lap(job.model ?? 0, ms, readings.length, engine.describe().simulated);
    await this.#store({ type: 'read', job: job.id, readings }, ms);
  }

  /** Stored first, shown after: what is on the page can never be lost. */
  async #store(event: StudyEvent, ms: number): Promise<void> {
    const { progress, runningMs } = this.#head;
    const answered = this.#answered + event.readings.length;
    const head = {
      ...this.#head,
      runningMs: Math.round(runningMs + ms),
      progress: { ...progress, done: answered },
    };
    await this.parts.append(this.#events.length, event, head, answered === progress.total);
    this.#head = head;
    this.#events.push(event);
    this.#readings = withEvent(this.#readings, event);
    this.#answered = answered;
    this.#set({});
  }

  #clock(): StudySnapshot['clock'] {
    const { runningMs } = this.#head;
    const progress = { ...this.#head.progress, done: this.#answered };
    const left = leftOf(this.#head, this.#jobs, this.#readings, this.#model);
    const { itemsPerSecond, leftMs } = this.#watch.read(left);
    // What is left belongs to models that cannot go on: no time is known for that.
    const stuck = progress.done < progress.total && left.every(({ items }) => items === 0);
    return { runningMs, itemsPerSecond, leftMs: stuck ? null : leftMs, ...progress };
  }

  #set(change: Partial<Pick<StudySnapshot, 'status' | 'job' | 'model' | 'loading' | 'error'>>): void {
    if (change.status) this.#status = change.status;
    if (change.job !== undefined) this.#job = change.job;
    if (change.model !== undefined) this.#model = change.model;
    if (change.loading !== undefined) this.#loading = change.loading;
    if (change.error !== undefined) this.#error = change.error;
    this.#snapshot = null;
    for (const listener of this.#listeners) listener(this.snapshot());
  }
}

const answersIn = (events: readonly StudyEvent[]): number =>
  events.reduce((sum, { readings }) => sum + readings.length, 0);
