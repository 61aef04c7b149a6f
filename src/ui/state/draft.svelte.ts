import type { EngineChoice } from '../../experiments/choice';
import { defaultSettings } from '../../experiments/new-run';
import type { RunSettings } from '../../core/loop/types';

/** Where calibration found the most headroom on the default model with the built-in questions (docs/findings.md). */
const FIRST_TARGET = { kind: 'pole', trait: 'extraversion', pole: 'high' } as const;

/** Settings of a run that has not been started. */
export class Draft {
  #settings = $state.raw<RunSettings>(defaultSettings(FIRST_TARGET));

  readonly #first = this.#settings;
  #writer = $state.raw<EngineChoice | null>(null);

  get settings(): RunSettings {
    return this.#settings;
  }

  /** Not as it was in the beginning: there is something to lose. */
  get changed(): boolean {
    return this.#settings !== this.#first;
  }

  change(part: Partial<RunSettings>): void {
    this.#settings = { ...this.#settings, ...part };
  }

  /** What is to write the prompts; null where the model that answers does. */
  get writer(): EngineChoice | null {
    return this.#writer;
  }

  writeWith(choice: EngineChoice | null): void {
    this.#writer = choice;
  }

  /** Takes over the settings of another run, and its writer: same start, to change one thing. */
  takeOver(settings: RunSettings, writer: EngineChoice | null = null): void {
    this.#settings = settings;
    this.#writer = writer;
  }
}
