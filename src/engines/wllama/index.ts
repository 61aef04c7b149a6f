import { EngineError } from '../../core/errors';
import type { Engine, EngineDescription, LoadProgress } from '../contract';
import { describeSource } from './describe';
import { orAborted, toEngineError } from './errors';
import { loadModel, type Loaded } from './load';
import type { WllamaSource } from './source';
import type { Weights } from './weights';

export { DEFAULT_MODEL } from './default-model';
export type { WllamaSource } from './source';

export interface WllamaOptions {
  readonly source: WllamaSource;
  /** 'auto' measures and takes the faster; the others force one kind. */
  readonly weights?: Weights | 'auto';
  /** Default: processors minus one, at least one; one without cross-origin isolation. */
  readonly threads?: number;
  /** Requests evaluated together, with F32 weights only. */
  readonly slots?: number;
  /** Tokens for a prompt and its reply, shared by the slots. */
  readonly contextSize?: number;
  /** The most seconds awake without a sign of life before the engine counts as hung; less once its pace is known. */
  readonly patience?: number;
  /** Another wasm file, for tests. */
  readonly wasmUrl?: string;
}

const DEFAULTS = { slots: 1, contextSize: 2048, patience: 120 } as const;

/** A GGUF model on the CPU: llama.cpp in WebAssembly. Nothing is fetched before `load`. */
export function createWllamaEngine(options: WllamaOptions): Engine {
  return new WllamaEngine(options);
}

function threadsFor(wanted: number | undefined): number {
  if (!globalThis.crossOriginIsolated) return 1;
  return Math.max(1, wanted ?? (navigator.hardwareConcurrency || 2) - 1);
}

class WllamaEngine implements Engine {
  readonly #options: WllamaOptions;
  readonly #threads: number;
  readonly #disposed = new AbortController();
  #description: EngineDescription;
  #loaded: Loaded | null = null;
  #loading = false;
  #reused = false;

  constructor(options: WllamaOptions) {
    this.#options = options;
    this.#threads = threadsFor(options.threads);
    this.#description = describeSource(options.source, this.#threads);
  }

  describe(): EngineDescription {
    return this.#reused ? { ...this.#description, reuse: true } : this.#description;
  }

  async load(options: {
    onProgress?: (progress: LoadProgress) => void;
    signal?: AbortSignal;
  }): Promise<void> {
    if (this.#loading) throw new EngineError('unknown', 'The model is being loaded already.');
    const signal = this.#signal(options.signal);
    if (signal.aborted) throw new EngineError('aborted');
    this.#loading = true;
    this.#unload(new EngineError('aborted', 'The model was loaded again.'));
    try {
      const loaded = await loadModel(
        this.#options.source,
        { weights: 'auto', ...DEFAULTS, ...defined(this.#options), threads: this.#threads },
        { onProgress: options.onProgress ?? (() => undefined), signal },
        this.#description,
      );
      this.#loaded = loaded;
      this.#description = loaded.description;
      if (signal.aborted) this.#unload(new EngineError('aborted'));
    } catch (error) {
      if (signal.aborted) throw new EngineError('aborted');
      throw toEngineError(error);
    } finally {
      this.#loading = false;
    }
    if (signal.aborted) throw new EngineError('aborted');
  }

  score: Engine['score'] = (asks, { onResult = () => undefined, signal }) =>
    this.#run(signal, async ({ model, scoreAsks }, stop) => {
      const hear: typeof onResult = (index, result) => {
        if (result.reused > 0) this.#reused = true;
        if (!stop.aborted) onResult(index, result);
      };
      return scoreAsks(model, asks, hear, stop);
    });

  generate: Engine['generate'] = (request, { onText = () => undefined, signal }) =>
    this.#run(signal, async ({ model, generateText }, stop) => {
      const hear = (text: string) => {
        if (!stop.aborted) onText(text);
      };
      return generateText(model, request, hear, stop);
    });

  likelihood: Engine['likelihood'] = ({ prompt, continuations }, { signal }) =>
    this.#run(signal, async ({ model, rawLikelihood }, stop) =>
      rawLikelihood(model, prompt, continuations, stop),
    );

  async dispose(): Promise<void> {
    this.#disposed.abort();
    this.#unload(new EngineError('aborted', 'The engine was disposed of.'));
  }

  /**
   * Runs work on the loaded model. An abort rejects at once; the slot frees itself behind it, between two
   * tokens, and the next call waits for that.
   */
  async #run<T>(
    signal: AbortSignal | undefined,
    work: (loaded: Loaded, stop: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const stop = this.#signal(signal);
    if (stop.aborted) throw new EngineError('aborted');
    const loaded = this.#loaded;
    if (!loaded) throw new EngineError('engine-died', 'No model is loaded.');
    const { death } = loaded.model.runtime;
    if (death) throw death;
    try {
      return await orAborted(work(loaded, stop), stop);
    } catch (error) {
      throw loaded.model.runtime.death ?? toEngineError(error);
    }
  }

  #signal(own: AbortSignal | undefined): AbortSignal {
    return own ? AbortSignal.any([own, this.#disposed.signal]) : this.#disposed.signal;
  }

  #unload(reason: EngineError): void {
    this.#loaded?.model.runtime.stop(reason);
    this.#loaded = null;
  }
}

/** The options that were given: `undefined` must not hide a default. */
function defined<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, v]) => v !== undefined)) as Partial<T>;
}
