import { toStored, type EngineChoice } from '../../experiments/choice';
import { keep } from './kept';

/** The model that answers next: the one somebody chose, else the default model where it is near, else the simulator. */
export class ModelChoice {
  #chosen = $state.raw<EngineChoice | null>(null);
  /** The default model can be had without a large download; null while that is being looked up. */
  near = $state<boolean | null>(null);
  readonly #choice: EngineChoice = $derived(
    this.#chosen ?? (this.near ? { kind: 'default-cpu' } : { kind: 'simulator', landscape: 'smooth' }),
  );

  /** Told of every choice, so that it can be taken back. */
  watch: ((undo: () => void, redo: () => void) => void) | null = null;

  get choice(): EngineChoice {
    return this.#choice;
  }
  /** Somebody chose it; else it is the page's own choice. */
  get hasChosen(): boolean {
    return this.#chosen !== null;
  }

  use(choice: EngineChoice): void {
    const before = this.#chosen;
    this.put(choice);
    this.watch?.(
      () => this.put(before),
      () => this.put(choice),
    );
  }

  /** Without a word to anybody: what comes back, or was taken back, is no choice of its own. Null: the page's own. */
  put(choice: EngineChoice | null): void {
    this.#chosen = choice;
    keep('choice', choice && toStored(choice));
  }
}
