import { EngineError, type EngineErrorCode } from '../../core/errors';
import { choiceKey, type EngineChoice } from '../../experiments/choice';
import type { EngineStatus, Workbench } from '../../experiments/workbench';
import type { LoadProgress } from '../../engines/contract';
import { models } from '../text/en/models';

export interface LoadFailure {
  readonly key: string;
  readonly choice: EngineChoice;
  readonly name: string;
  readonly code: EngineErrorCode;
  readonly raw: string;
  /** Another model was to stay loaded. */
  readonly beside: boolean;
}

/** Loading a model from the chooser: one at a time, with progress, cancel, and what went wrong. */
export class Loader {
  readonly #workbench: Workbench;
  readonly #beside: EngineChoice | null;
  #status = $state.raw<EngineStatus>() as EngineStatus;
  #loading = $state.raw<{ key: string; name: string } | null>(null);
  #failure = $state.raw<LoadFailure | null>(null);
  #said = $state('');
  #abort: AbortController | null = null;
  readonly #off: () => void;

  /** `beside` stays loaded while another is loaded. */
  constructor(workbench: Workbench, beside: EngineChoice | null = null) {
    this.#workbench = workbench;
    this.#beside = beside;
    this.#status = workbench.engineStatus();
    this.#off = workbench.onEngineStatus((status) => (this.#status = status));
  }

  /** Key of the row that loads, null when none does. */
  get loading(): string | null {
    return this.#loading?.key ?? null;
  }

  get progress(): LoadProgress | null {
    return this.#status.loading;
  }

  get failure(): LoadFailure | null {
    return this.#failure;
  }

  /** What happened last, for the live region. */
  get said(): string {
    return this.#said;
  }

  isLoaded(choice: EngineChoice): boolean {
    return this.#status.held.some((one) => choiceKey(one.choice) === choiceKey(choice));
  }

  /** True when the model is ready afterwards. */
  async load(key: string, name: string, choice: EngineChoice): Promise<boolean> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.#failure = null;
    this.#loading = { key, name };
    this.#said = models.loading.label(name);
    try {
      await this.#workbench.load(choice, abort.signal, this.#beside);
      this.#said = models.loaded(name);
      return true;
    } catch (error) {
      const code = error instanceof EngineError ? error.code : 'unknown';
      if (abort.signal.aborted || code === 'aborted') {
        this.#said = models.cancelled(name);
        return false;
      }
      const raw = error instanceof EngineError ? error.raw : String(error);
      this.#failure = { key, choice, name, code, raw, beside: this.#isBesideLoaded() };
      return false;
    } finally {
      if (this.#abort === abort) {
        this.#abort = null;
        this.#loading = null;
      }
    }
  }

  #isBesideLoaded(): boolean {
    return this.#beside !== null && this.isLoaded(this.#beside);
  }

  cancel(): void {
    this.#abort?.abort();
  }

  dismiss(): void {
    this.#failure = null;
  }

  /** Stops listening. A load in progress goes on: its bytes are wanted. */
  dispose(): void {
    this.#off();
  }
}
