import type { Ask, AskResult, Message } from '../core/vocabulary';

/** One contract for every engine: the experiments never know which one they drive. */
export interface Engine {
  /** What runs here. Before `load` the model-dependent fields hold what is known from the model source. */
  describe(): EngineDescription;
  /** Loads the model. Rejects with EngineError; after an abort nothing stays half-loaded. */
  load(options: { onProgress?: (progress: LoadProgress) => void; signal?: AbortSignal }): Promise<void>;
  /**
   * Answers asks in any order the engine finds fast; results come back in the order of `asks`.
   * `onResult` hears each as soon as it is known (index into `asks`).
   * Asks that share a persona should be sent together: their prefix is evaluated once.
   */
  score(
    asks: readonly Ask[],
    options: { onResult?: (index: number, result: AskResult) => void; signal?: AbortSignal },
  ): Promise<AskResult[]>;
  /** Writes one reply. Same request, same seed, same engine: same text. */
  generate(
    request: GenerateRequest,
    options: { onText?: (soFar: string) => void; signal?: AbortSignal },
  ): Promise<GenerateResult>;
  /** Log-probabilities of texts after a raw prompt, no template: for self-tests and reference checks. */
  likelihood(
    request: { prompt: string; continuations: readonly string[] },
    options: { signal?: AbortSignal },
  ): Promise<{ ids: number[]; logProbs: number[] }[]>;
  /** Frees the model and its workers. Safe to call twice and while something runs. */
  dispose(): Promise<void>;
}

/** Everything about an engine that can change a measurement; stored with every run. */
export interface EngineDescription {
  readonly kind: 'wllama' | 'webllm' | 'simulator' | 'replay';
  /** Package version of the engine. */
  readonly version: string;
  readonly model: ModelDescription;
  /** 'CPU, 2 threads', the GPU's name, 'formula'. */
  readonly device: string;
  readonly threads: number | null;
  /** Prompts reuse evaluated prefixes; null until known. */
  readonly reuse: boolean | null;
  /** Which way log-probabilities are read, where an engine has several; null otherwise. */
  readonly route: string | null;
  /** True where no language model runs: shown and exported everywhere. */
  readonly simulated: boolean;
  /** The model has a chat template; base models get plain text. */
  readonly chat: boolean;
  /** Small writers (about 1.5B and less) get the sentence operator by default. */
  readonly smallWriter: boolean;
}

export interface ModelDescription {
  /** Stable id ('SmolLM2-135M-Instruct.Q4_1'), as in the catalogue or the file's name. */
  readonly id: string;
  readonly name: string;
  /** Bytes to download; null when unknown. */
  readonly bytes: number | null;
  /** As run: 'Q4_1', 'F32 from Q4_1', 'q4f16_1'. */
  readonly quantisation: string;
  readonly licence: string | null;
  /** Where the weights came from: URL with commit, 'local file', 'this site'. */
  readonly source: string;
  /** 'sha256:...' where it was computed, else null. */
  readonly digest: string | null;
  /** Digest of the chat template, null for base models and the simulator. */
  readonly templateDigest: string | null;
}

/** One line of progress. `total` null when the host does not say. Rate in bytes per second. */
export interface LoadProgress {
  readonly phase: 'download' | 'prepare' | 'measure' | 'compile';
  readonly done: number;
  readonly total: number | null;
  readonly unit: 'bytes' | 'share';
  readonly rate: number | null;
}

export interface GenerateRequest {
  readonly messages: readonly Message[];
  /** Start of the reply; the result's text does not repeat it. */
  readonly prefill: string;
  readonly maxTokens: number;
  readonly temperature: number;
  readonly topP: number;
  /** 1 is off. */
  readonly repetitionPenalty: number;
  /** Any 32-bit integer; engines hash it so that neighbours differ. */
  readonly seed: number;
  /** The question this reply answers, where it is one: only the simulator and replay read it. */
  readonly ask?: Ask;
  /** A turn of a conversation, not a prompt to be written: only the simulator reads it. */
  readonly talk?: true;
}

export interface GenerateResult {
  readonly text: string;
  readonly finish: 'stop' | 'length';
  /** The exact text sent, prefill included. */
  readonly prompt: string;
  readonly promptTokens: number;
  readonly tokens: number;
  readonly ms: number;
}
