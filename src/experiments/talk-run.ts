import { EngineError } from '../core/errors';
import { refused } from '../core/problems/refused';
import type { TalkEvent } from '../core/talk/events';
import { nextOf } from '../core/talk/next';
import { stateOf, type TalkHead, type TalkRecord } from '../core/talk/record';
import { openTurn, wholeTurns, withEvent, type TalkState } from '../core/talk/state';
import type { Engine, EngineDescription } from '../engines/contract';
import { called } from './called';
import { sameMeasurement } from './same-measurement';
import type { SharedLog } from './shared-log';
import type { TalkController, TalkSnapshot } from './talk-contract';
import { meetTalkDemand } from './talk-demand';
import { Turn } from './turn';
import { yieldToPage } from './yield-to-page';

export interface TalkParts extends SharedLog<TalkHead, TalkEvent> {
  readonly head: TalkHead;
  readonly events: readonly TalkEvent[];
  /** Gives the loaded engine, loading it first where needed. */
  readonly engine: (signal: AbortSignal) => Promise<Engine>;
  /** Questions between two writes. */
  readonly batch: (description: EngineDescription) => number;
}

/** What the person wants, made from the state at the moment it is stored; null where it makes no sense then. */
type Wish = (state: TalkState) => TalkEvent | null;
type Shown = Pick<TalkSnapshot, 'status' | 'writing' | 'measuring' | 'loading' | 'error'>;

/** Drives one talk: answers and measures what is wanted, one thing after the other, each stored before it is shown. */
export class TalkRun implements TalkController {
  #head: TalkHead;
  #state: TalkState;
  readonly #events: TalkEvent[];
  readonly #wishes: { wish: Wish; done: (stored: boolean) => void }[] = [];
  readonly #listeners = new Set<(snapshot: TalkSnapshot) => void>();
  #shown: Shown = { status: 'ready', writing: null, measuring: null, loading: null, error: null };
  readonly #turn: Turn;
  #abort: AbortController | null = null;
  #driving: Promise<void> | null = null;
  #halt = false;
  #snapshot: TalkSnapshot | null = null;

  /** Throws InputError for events that do not fit together. */
  constructor(private readonly parts: TalkParts) {
    this.#head = parts.head;
    this.#events = [...parts.events];
    this.#state = stateOf(parts.head, parts.events);
    this.#turn = new Turn(parts.head.id, {
      voice: parts.voice,
      catchUp: () => this.#catchUp(),
      elsewhere: () => this.#set({ status: 'elsewhere' }),
      still: () => this.#set({ status: nextOf(this.#state) ? 'ready' : 'finished' }),
      goOn: () => void this.run(),
    });
    if (!nextOf(this.#state)) this.#shown = { ...this.#shown, status: 'finished' };
  }

  snapshot(): TalkSnapshot {
    return (this.#snapshot ??= { head: this.#head, state: this.#state, ...this.#shown });
  }

  record(): TalkRecord {
    return { kind: 'personaloop-talk', ...this.#head, events: [...this.#events] };
  }

  subscribe(listener: (snapshot: TalkSnapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  send = (text: string): Promise<boolean> =>
    this.#wish((state) => (openTurn(state) || !text.trim() ? null : { type: 'asked', text: text.trim() }));

  measure = (): Promise<boolean> => this.#wish((state) => ({ type: 'wanted', after: wholeTurns(state) }));

  async giveUp(): Promise<boolean> {
    await this.pause();
    return this.#wish((state) => {
      const next = nextOf(state);
      if (!next) return null;
      return next.kind === 'say' ? { type: 'withdrawn' } : { type: 'skipped', after: next.after };
    });
  }

  run(): Promise<void> {
    // Asked while the last answer is being cut off: begin anew once that is done.
    if (this.#halt && this.#driving) return this.#driving.then(() => this.run());
    this.#halt = false;
    return (this.#driving ??= this.#drive());
  }

  /** Reads along where another tab writes this talk. */
  look = () => this.#turn.look();

  async pause(): Promise<void> {
    this.#turn.noLonger();
    if (!this.#driving) return;
    this.#halt = true;
    this.#abort?.abort();
    this.#set({ status: 'pausing' });
    await this.#driving;
  }

  async dispose(): Promise<void> {
    this.#halt = true;
    this.#refuseWishes();
    this.#turn.end();
    this.#abort?.abort();
    await this.#driving;
    this.#listeners.clear();
  }

  showLoading(loading: TalkSnapshot['loading']): void {
    this.#set({ loading });
  }

  #wish(wish: Wish): Promise<boolean> {
    const stored = new Promise<boolean>((done) => this.#wishes.push({ wish, done }));
    void this.run();
    return stored;
  }

  async #drive(): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    let end: Partial<Shown>;
    try {
      if (!(await this.#turn.take())) {
        this.#refuseWishes();
        end = { status: 'elsewhere' };
      } else {
        this.#set({ status: 'running', error: null });
        // A message is safe before a model is loaded for it.
        await this.#takeWishes();
        if (nextOf(this.#state) && !this.#halt) await this.#answer(signal);
        end = { status: nextOf(this.#state) ? 'paused' : 'finished' };
      }
    } catch (cause) {
      const aborted = cause instanceof EngineError && cause.code === 'aborted';
      if (!aborted) this.#refuseWishes();
      const error = cause instanceof Error ? cause : new Error(String(cause));
      end = aborted ? { status: 'paused' } : { status: 'failed', error };
    }
    await this.parts.settle();
    await this.#turn.release();
    this.#driving = null;
    this.#set({ ...end, writing: null, measuring: null, loading: null });
    // What was wished while it came to a stand.
    if (this.#wishes.length > 0) void this.run();
  }

  async #catchUp(): Promise<void> {
    const from = this.#events.length;
    const { head, events } = await this.parts.since(from);
    // Two may read at once: what came meanwhile is known.
    const fresh = events.slice(this.#events.length - from);
    if (fresh.length === 0) return;
    this.#head = head;
    this.#events.push(...fresh);
    this.#state = stateOf(head, this.#events);
    this.#set({});
  }

  #refuseWishes(): void {
    for (const { done } of this.#wishes.splice(0)) done(false);
  }

  async #answer(signal: AbortSignal): Promise<void> {
    this.#set({ status: 'loading' });
    const engine = await this.parts.engine(signal);
    this.#meet(engine.describe());
    this.#set({ status: 'running', loading: null });
    const batch = this.parts.batch(engine.describe());
    for (let next = nextOf(this.#state); next && !this.#halt; next = nextOf(this.#state)) {
      const { kind, side } = next;
      const writing = (text: string) => this.#set({ writing: { side, text } });
      if (kind === 'say') writing('');
      this.#set({ measuring: kind === 'read' ? next.after : null });
      await this.#store(await meetTalkDemand(next, this.#state, engine, { batch, onText: writing, signal }));
      await this.#takeWishes();
      await yieldToPage();
    }
  }

  async #takeWishes(): Promise<void> {
    for (let next = this.#wishes.shift(); next; next = this.#wishes.shift()) {
      const event = next.wish(this.#state);
      try {
        if (event) await this.#store(event);
        next.done(event !== null);
      } catch (cause) {
        next.done(false);
        throw cause;
      }
    }
  }

  /** Stored first, shown after: what is on the page can never be lost. */
  async #store(event: TalkEvent): Promise<void> {
    const state = withEvent(this.#state, event);
    if (!state) throw new Error(`"${event.type}" cannot come here.`);
    const head = { ...this.#head, progress: { turns: wholeTurns(state) } };
    await this.parts.append(this.#events.length, event, head, nextOf(state) === null);
    this.#head = head;
    this.#events.push(event);
    this.#state = state;
    this.#set({ writing: null });
  }

  /** The engine is part of the measurement: a talk goes on only with the model it began with. */
  #meet(description: EngineDescription): void {
    const known = this.#head.target;
    if (known && !sameMeasurement(known, description))
      throw refused({ kind: 'other-model', what: 'talk', began: called(known), now: called(description) });
    this.#head = { ...this.#head, target: known ?? description, simulated: description.simulated };
  }

  #set(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change };
    this.#snapshot = null;
    for (const listener of this.#listeners) listener(this.snapshot());
  }
}
