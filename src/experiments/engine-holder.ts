import { EngineError, InputError } from '../core/errors';
import type { Engine, EngineDescription, LoadProgress } from '../engines/contract';
import { choiceKey, type EngineChoice } from './choice';
import type { RunSnapshot } from './contract';
import { makeEngine, nameOf, type EngineWish } from './make-engine';
import type { EngineStatus } from './workbench';

/** Holds the one loaded engine of a tab: models are large, and runs take turns. */
export class EngineHolder {
  #engine: Engine | null = null;
  #key = '';
  #choice: EngineChoice | null = null;
  #loading: LoadProgress | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<(status: EngineStatus) => void>();

  status(): EngineStatus {
    return {
      choice: this.#choice,
      name: this.#choice ? nameOf(this.#choice) : '',
      description: this.#engine && !this.#loading ? this.#engine.describe() : null,
      loading: this.#loading,
    };
  }

  onChange(listener: (status: EngineStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The engine of a choice, loaded. One load at a time; a failed engine is never handed out again. */
  take(choice: EngineChoice, wish: EngineWish, signal: AbortSignal): Promise<Engine> {
    const turn = this.#turn.then(() => this.#take(choice, wish, signal));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /**
   * As `take`, telling meanwhile what is being loaded. Throws InputError where the record's files have to be
   * chosen again.
   */
  async takeFor(
    record: { readonly what: 'run' | 'study'; show(loading: RunSnapshot['loading']): void },
    choice: EngineChoice | null,
    wish: EngineWish,
    signal: AbortSignal,
  ): Promise<Engine> {
    if (!choice) throw new InputError(`Choose the model file again to go on with this ${record.what}.`);
    const off = this.onChange((status) =>
      record.show(status.loading && { model: status.name, progress: status.loading }),
    );
    try {
      return await this.take(choice, wish, signal);
    } finally {
      off();
    }
  }

  /** Frees the model. */
  async drop(): Promise<void> {
    const engine = this.#engine;
    this.#engine = null;
    this.#choice = null;
    this.#loading = null;
    this.#tell();
    await engine?.dispose();
  }

  async #take(choice: EngineChoice, wish: EngineWish, signal: AbortSignal): Promise<Engine> {
    const key = choiceKey(choice) + (choice.kind === 'simulator' ? `#${wish.seed}` : '');
    const held = this.#engine;
    if (held && this.#key === key && suits(held, wish.like) && (await isAlive(held))) return held;
    await this.drop();
    if (signal.aborted) throw new EngineError('aborted');
    const engine = await makeEngine(choice, wish);
    this.#choice = choice;
    this.#key = key;
    this.#engine = engine;
    this.#loading = { phase: 'prepare', done: 0, total: null, unit: 'share', rate: null };
    this.#tell();
    try {
      await engine.load({ onProgress: (p) => this.#progress(p), signal });
    } catch (cause) {
      await this.drop();
      throw cause;
    }
    this.#loading = null;
    this.#tell();
    return engine;
  }

  #progress(progress: LoadProgress): void {
    this.#loading = progress;
    this.#tell();
  }

  #tell(): void {
    const status = this.status();
    for (const listener of this.#listeners) listener(status);
  }
}

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
