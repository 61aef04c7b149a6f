import type { Wllama } from '@wllama/wllama/esm/index.js';
import { EngineError } from '../../core/errors';
import { readChunkText, readCompletion, type Completion, type CompletionRequest } from './completion';
import { orAborted, throwIfAborted, toEngineError } from './errors';
import { Pace } from './pace';
import { stepsDown } from './shrink';
import { Slots } from './slots';
import { BATCH, startWllama, stopWllama } from './start';
import { Watchdog } from './watchdog';

export interface RuntimeOptions {
  readonly threads: number;
  readonly slots: number;
  /** Tokens a request and its reply may have; shared by the slots. */
  readonly contextSize: number;
  /** The most seconds awake without a sign of life before the engine counts as hung; see `Pace`. */
  readonly patience: number;
  /** Address of the wasm file; `checkWasm` has seen that it is one. */
  readonly wasmUrl: string;
  /** Share of the weights read so far. */
  readonly onProgress?: (share: number) => void;
}

/** What the loaded file says about its tokens. */
export interface TokenFacts {
  readonly addsBos: boolean;
  readonly threads: number;
  readonly contextTrained: number;
}

/**
 * One running llama.cpp: owns the wllama instance, its slots and its death. Every call rejects with an
 * EngineError; after 'engine-died' or 'timeout' the runtime is gone and only `load` helps.
 */
export class Runtime {
  readonly slots: Slots;
  readonly facts: TokenFacts;
  readonly #wllama: Wllama;
  readonly #pace: Pace;
  readonly #gone: AbortController;
  readonly #lastPrompts: string[] = [];
  /** What the only slot holds: the last prompt and its reply. With several slots the server picks its own. */
  #held = '';

  private constructor(wllama: Wllama, options: RuntimeOptions, gone: AbortController) {
    this.#wllama = wllama;
    this.#pace = new Pace(options.patience, BATCH, () => document.visibilityState === 'hidden');
    this.#gone = gone;
    gone.signal.addEventListener('abort', () => stopWllama(wllama));
    this.slots = new Slots(options.slots);
    this.facts = {
      addsBos: wllama.mustAddBosToken(),
      threads: wllama.getNumThreads(),
      contextTrained: wllama.getModelMetadata().hparams.nCtxTrain,
    };
  }

  /** Starts llama.cpp on the given file parts. Nothing stays behind when this rejects. */
  static async start(blobs: readonly Blob[], options: RuntimeOptions, signal: AbortSignal): Promise<Runtime> {
    throwIfAborted(signal);
    const gone = new AbortController();
    const wllama = await startWllama(blobs, options, gone, signal);
    return new Runtime(wllama, options, gone);
  }

  /** Why the runtime is gone; null while it runs. */
  get death(): EngineError | null {
    const reason: unknown = this.#gone.signal.reason;
    return this.#gone.signal.aborted ? toEngineError(reason) : null;
  }

  /** The prompt a slot saw last: sending it again costs one token. */
  lastPrompt(slot: number): string {
    return this.#lastPrompts[slot] ?? 'Hi';
  }

  /** Takes a slot, runs the work there, gives the slot back. */
  async withSlot<T>(signal: AbortSignal, work: (slot: number) => Promise<T>): Promise<T> {
    const slot = await this.slots.acquire(AbortSignal.any([signal, this.#gone.signal]));
    try {
      return await work(slot);
    } finally {
      this.slots.release(slot);
    }
  }

  /**
   * One completion in a slot the caller holds. Rejects only when the slot is really free again, so that the
   * next request cannot hang behind this one: an abort takes effect between two tokens, or after the running
   * piece of a prompt.
   */
  async complete(
    request: CompletionRequest,
    slot: number,
    signal: AbortSignal,
    onText?: (piece: string) => void,
  ): Promise<Completion> {
    this.#lastPrompts[slot] = request.prompt;
    if (this.slots.size > 1) return this.#send(request, signal, onText);
    for (const prompt of stepsDown(this.#held, request.prompt)) {
      this.#held = prompt;
      await this.#send({ prompt, max_tokens: 1, temperature: 0 }, signal);
    }
    let said = '';
    const hear = (piece: string) => {
      said += piece;
      onText?.(piece);
    };
    const before = this.#held;
    this.#held = request.prompt;
    try {
      const completion = await this.#send(request, signal, onText && hear);
      said ||= completion.text;
      return completion;
    } catch (error) {
      // A prompt refused for its length never entered the slot; steps down from it would be refused as well.
      if (error instanceof EngineError && error.code === 'context-too-long') this.#held = before;
      throw error;
    } finally {
      this.#held += said;
    }
  }

  async #send(
    request: CompletionRequest,
    signal: AbortSignal,
    onText?: (piece: string) => void,
  ): Promise<Completion> {
    throwIfAborted(signal);
    const watchdog = new Watchdog(
      () => this.#pace.patience(),
      (waited) => this.stop(new EngineError('timeout', `Nothing was heard for ${waited} s.`)),
    );
    const stream = onText !== undefined;
    // A streamed request resolves with nothing; its last chunk says what a whole answer would.
    let last: unknown;
    const options = {
      ...request,
      stream,
      abortSignal: heartbeat(signal, watchdog, this.#pace),
      ...(onText && {
        onData: (chunk: unknown) => {
          last = chunk;
          onText(readChunkText(chunk));
        },
      }),
    };
    try {
      // The server knows more request fields than the package's types.
      const answer = this.#wllama.createCompletion(options as never) as Promise<unknown>;
      const whole = await orAborted(answer, this.#gone.signal, () => this.#deathError());
      const completion = readCompletion(stream ? last : whole);
      this.#pace.ran(completion.promptTokens - completion.cachedTokens);
      return completion;
    } catch (error) {
      throwIfAborted(signal);
      const known = toEngineError(error);
      if (known.code === 'engine-died' || known.code === 'out-of-memory') this.stop(known);
      throw known;
    } finally {
      watchdog.stop();
    }
  }

  /** Ends the workers. Pending calls reject with `reason`. */
  stop(reason: EngineError): void {
    this.#gone.abort(reason);
  }

  #deathError(): EngineError {
    return this.death ?? new EngineError('engine-died');
  }
}

/**
 * An AbortSignal look-alike: wllama reads `aborted` once per step of the model, which is the only sign of
 * life of a request that does not stream.
 */
function heartbeat(signal: AbortSignal, watchdog: Watchdog, pace: Pace): { readonly aborted: boolean } {
  let last = performance.now();
  return {
    get aborted() {
      const now = performance.now();
      pace.heard(now - last);
      last = now;
      watchdog.beat();
      return signal.aborted;
    },
  };
}
