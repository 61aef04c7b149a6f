import type { EngineErrorCode } from '../../core/errors';
import type { Ask, AskResult } from '../../core/vocabulary';
import type { GenerateRequest, GenerateResult, LoadProgress } from '../contract';
import type { Plan, Route } from './forward';
import type { Trial } from './selftest';
import type { WebllmSource } from './source';

/** What the page can ask of the worker, and what each call answers in the end. */
export interface Calls {
  load: { call: { source: WebllmSource; force: Plan | null }; answer: Loaded };
  score: { call: { asks: readonly Ask[] }; answer: AskResult[] };
  generate: { call: { request: GenerateRequest }; answer: GenerateResult };
  likelihood: {
    call: { prompt: string; continuations: readonly string[] };
    answer: { ids: number[]; logProbs: number[] }[];
  };
  /** For tests only: makes the worker fail in a chosen way. */
  provoke: { call: { fault: Fault }; answer: null };
}
export type Kind = keyof Calls;
export type Fault = 'lose-device' | 'exhaust' | 'throw' | 'close' | 'mute';

/** What is known once a model is loaded. */
export interface Loaded {
  readonly device: string;
  readonly plan: Plan;
  readonly trials: readonly Trial[];
  readonly bytes: number;
  readonly parameters: number | null;
  readonly quantisation: string | null;
  readonly digest: string;
  readonly templateDigest: string | null;
  readonly chat: boolean;
  /** Commit of the repository as its host told, null when it did not. */
  readonly commit: string | null;
}

export type ToWorker =
  { [K in Kind]: { id: number; kind: K } & Calls[K]['call'] }[Kind] | { id: number; kind: 'stop' };

/** Heard while a call runs. */
export type Event =
  | { event: 'progress'; progress: LoadProgress }
  | { event: 'result'; index: number; result: AskResult }
  | { event: 'text'; text: string };

export type FromWorker =
  | { is: 'alive' }
  | { is: 'lost'; code: EngineErrorCode; raw: string }
  | { is: 'event'; id: number; body: Event }
  | { is: 'done'; id: number; answer: Calls[Kind]['answer'] }
  | { is: 'failed'; id: number; code: EngineErrorCode; raw: string };

export type { Plan, Route };
