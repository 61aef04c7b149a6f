import type { InputProblem } from './problems/contract';

/** Every way an engine can fail. The page maps each code to one sentence and one thing to do. */
export const ENGINE_ERROR_CODES = [
  'unsupported-device',
  'out-of-memory',
  'storage-full',
  'host-unreachable',
  'file-invalid',
  'integrity',
  'context-too-long',
  'device-lost',
  'engine-died',
  'timeout',
  'aborted',
  'unknown',
] as const;
export type EngineErrorCode = (typeof ENGINE_ERROR_CODES)[number];

/** An engine failure with its code; `raw` keeps what the engine itself said, for the inspector. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  constructor(
    readonly code: EngineErrorCode,
    readonly raw = '',
    options?: ErrorOptions,
  ) {
    super(raw ? `${code}: ${raw}` : code, options);
  }
}

/**
 * Something from outside (file, link, stored record) that cannot be used. `problem` says what is wrong, for the page to
 * word; `message` is the same in English, for logs and scripts. Made by `refused` in `problems/refused.ts`.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly problem: InputProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
