import { toStored, type EngineChoice } from '../../experiments/choice';
import { defaultSettings } from '../../experiments/new-run';
import type { RunSettings } from '../../core/loop/types';
import { keep } from './kept';

/** Where calibration found the most headroom on the default model with the built-in questions (docs/findings.md). */
const FIRST_TARGET = { kind: 'pole', trait: 'extraversion', pole: 'high' } as const;

/** What a draft holds, to be put back. */
export interface DraftState {
  readonly settings: RunSettings;
  readonly writer: EngineChoice | null;
  /** Id of the run that it was made from. */
  readonly copyOf: string | null;
}

/** Settings of a run that has not been started; kept in this browser (kept-run.ts brings them back). */
export class Draft {
  #settings = $state.raw<RunSettings>(defaultSettings(FIRST_TARGET));

  readonly #first = this.#settings;
  #writer = $state.raw<EngineChoice | null>(null);
  #copyOf = $state<string | null>(null);

  get settings(): RunSettings {
    return this.#settings;
  }

  /** Not as it was in the beginning: there is something to lose. */
  get changed(): boolean {
    return this.#settings !== this.#first;
  }

  /** Told of every change, so that it can be taken back. */
  watch: ((before: DraftState, after: DraftState, part: string) => void) | null = null;

  get state(): DraftState {
    return { settings: this.#settings, writer: this.#writer, copyOf: this.#copyOf };
  }

  /** Id of the run whose settings these were; null where they came from nowhere. */
  get copyOf(): string | null {
    return this.#copyOf;
  }

  change(part: Partial<RunSettings>): void {
    this.#set({ ...this.state, settings: { ...this.#settings, ...part } }, Object.keys(part).join(' '));
  }

  /** What is to write the prompts; null where the model that answers does. */
  get writer(): EngineChoice | null {
    return this.#writer;
  }

  writeWith(writer: EngineChoice | null): void {
    this.#set({ ...this.state, writer }, 'writer');
  }

  /** As it was in the beginning. */
  reset(): void {
    this.takeOver(this.#first);
    keep('run', null);
  }

  /** Takes over the settings of another run, and its writer: same start, to change one thing. */
  takeOver(settings: RunSettings, writer: EngineChoice | null = null, copyOf: string | null = null): void {
    this.#set({ settings, writer, copyOf }, '');
  }

  /** Its settings stay; what becomes of it is not compared with the run they came from. */
  forget(): void {
    this.#set({ ...this.state, copyOf: null }, '');
  }

  #set(state: DraftState, part: string): void {
    const before = this.state;
    this.put(state);
    this.watch?.(before, this.state, part);
  }

  /** Without a word to anybody: what was taken back is no change of its own. */
  put({ settings, writer, copyOf }: DraftState): void {
    this.#settings = settings;
    this.#writer = writer;
    this.#copyOf = copyOf;
    keep('run', { settings, writer: writer && toStored(writer) });
  }
}
