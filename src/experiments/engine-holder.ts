import { EngineError } from '../core/errors';
import type { Engine, EngineDescription, LoadProgress } from '../engines/contract';
import { choiceKey, type EngineChoice } from './choice';
import type { RunSnapshot } from './contract';
import { nameOf } from './choice-name';
import type { EngineWish, makeEngine } from './make-engine';
import type { EngineStatus } from './workbench';

interface Held {
  readonly key: string;
  readonly choice: EngineChoice;
  readonly engine: Engine;
}

/** Comes with the first engine that is wanted. */
const making: typeof makeEngine = async (...wanted) => (await import('./make-engine')).makeEngine(...wanted);

/** Holds the loaded engines of a tab, at most two: models are large, and runs take turns. */
export class EngineHolder {
  /** The one asked for last comes first. */
  #held: readonly Held[] = [];
  #loading: { readonly choice: EngineChoice; readonly progress: LoadProgress } | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<(status: EngineStatus) => void>();

  constructor(private readonly make: typeof makeEngine = making) {}

  status(): EngineStatus {
    const [front] = this.#held;
    const choice = this.#loading?.choice ?? front?.choice ?? null;
    return {
      choice,
      name: choice ? nameOf(choice) : '',
      description: this.#loading || !front ? null : front.engine.describe(),
      loading: this.#loading?.progress ?? null,
      held: this.#held.map((one) => ({ choice: one.choice, description: one.engine.describe() })),
    };
  }

  onChange(listener: (status: EngineStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * The engine of a choice, loaded. One load at a time; a failed engine is never handed out again. Where it has to
   * be loaded, whatever else is held makes room first, but for the engine of `beside`. Rejects with EngineError;
   * the engine of `beside` is usable after that too.
   */
  take(
    choice: EngineChoice,
    wish: EngineWish,
    signal: AbortSignal,
    beside: EngineChoice | null = null,
  ): Promise<Engine> {
    const turn = this.#turn.then(() => this.#take(choice, wish, signal, beside));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /**
   * As `take`, telling meanwhile what is being loaded. Throws ChooseAgain where the record's files have to be
   * chosen again.
   */
  async takeFor(
    record: { readonly what: 'run' | 'study' | 'talk'; show(loading: RunSnapshot['loading']): void },
    choice: EngineChoice | null,
    wish: EngineWish,
    signal: AbortSignal,
    beside: EngineChoice | null = null,
  ): Promise<Engine> {
    if (!choice) {
      const { ChooseAgain } = await import('./choose-again');
      throw new ChooseAgain('target', { kind: 'file-again-for', what: record.what });
    }
    const off = this.onChange((status) =>
      record.show(status.loading && { model: status.name, progress: status.loading }),
    );
    try {
      return await this.take(choice, wish, signal, beside);
    } finally {
      off();
    }
  }

  async #take(
    choice: EngineChoice,
    wish: EngineWish,
    signal: AbortSignal,
    beside: EngineChoice | null,
  ): Promise<Engine> {
    const key = keyOf(choice, wish);
    const held = this.#held.find((one) => one.key === key);
    if (held && suits(held.engine, wish.like) && (await isAlive(held.engine))) {
      this.#held = [held, ...this.#held.filter((one) => one !== held)];
      this.#tell();
      return held.engine;
    }
    const kept = beside && keyOf(beside, wish);
    await this.#keepOnly((one) => one !== held && one.key === kept);
    if (signal.aborted) throw new EngineError('aborted');
    const engine = await this.make(choice, wish);
    this.#show(choice, { phase: 'prepare', done: 0, total: null, unit: 'share', rate: null });
    try {
      await engine.load({ onProgress: (progress) => this.#show(choice, progress), signal });
      this.#held = [{ key, choice, engine }, ...this.#held];
    } catch (cause) {
      await engine.dispose();
      throw cause;
    } finally {
      this.#loading = null;
      this.#tell();
    }
    return engine;
  }

  async #keepOnly(wanted: (one: Held) => boolean): Promise<void> {
    const gone = this.#held.filter((one) => !wanted(one));
    this.#held = this.#held.filter(wanted);
    if (gone.length > 0) this.#tell();
    await Promise.all(gone.map((one) => one.engine.dispose()));
  }

  #show(choice: EngineChoice, progress: LoadProgress): void {
    this.#loading = { choice, progress };
    this.#tell();
  }

  #tell(): void {
    const status = this.status();
    for (const listener of this.#listeners) listener(status);
  }
}

/** The simulator's world is seeded; a real model is the same for every run. */
const keyOf = (choice: EngineChoice, { seed }: EngineWish): string =>
  choiceKey(choice) + (choice.kind === 'simulator' ? `#${seed}` : '');

/** A resumed run needs the weights it began with. */
const suits = (engine: Engine, like: EngineDescription | null): boolean =>
  like === null || like.model.quantisation === engine.describe().model.quantisation;

/** One token tells whether the engine still answers; a dead one is replaced without a word. */
async function isAlive(engine: Engine): Promise<boolean> {
  if (engine.describe().kind === 'simulator') return true;
  try {
    await engine.likelihood({ prompt: 'Hi', continuations: [' there'] }, {});
    return true;
  } catch {
    return false;
  }
}
