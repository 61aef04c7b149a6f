import type { EngineErrorCode } from '../../../core/errors';

/** What the one filled button beside an error does. The component that shows the error maps it to a call. */
export type ErrorAction =
  'go-on' | 'retry' | 'choose-model' | 'use-cpu' | 'use-files' | 'one-model' | 'reload';

export interface ErrorWords {
  /** What happened: one sentence. */
  readonly what: string;
  /** What is safe, and what to do. */
  readonly advice: string;
  readonly action: ErrorAction;
  readonly label: string;
}

/** One sentence and one thing to do for each code. Nothing measured is ever lost, and each says so where it matters. */
export const errors: Readonly<Record<EngineErrorCode, ErrorWords>> = {
  'unsupported-device': {
    what: 'This browser or its graphics device cannot run this model.',
    advice: 'The CPU model runs in every current browser. Nothing measured is lost.',
    action: 'use-cpu',
    label: 'Use the CPU model',
  },
  'out-of-memory': {
    what: 'The model needs more memory than this device gave it.',
    advice: 'Everything measured is saved. Close other tabs, or take a smaller model.',
    action: 'choose-model',
    label: 'Choose a smaller model',
  },
  'storage-full': {
    what: 'The browser has no room left for this file.',
    advice: 'Everything measured before is saved. Free some disk space, or take a smaller model.',
    action: 'choose-model',
    label: 'Choose a smaller model',
  },
  'host-unreachable': {
    what: 'The host of the model files cannot be reached.',
    advice: 'It may be blocked here, or the connection is down. Files on this device work without a network.',
    action: 'use-files',
    label: 'Use files from a folder',
  },
  'file-invalid': {
    what: 'This is not a model file the page can read.',
    advice: 'It takes GGUF files, or a folder with a WebLLM model and its library.',
    action: 'choose-model',
    label: 'Choose another file',
  },
  integrity: {
    what: 'The model file is not the one that was published: its checksum differs.',
    advice: 'It was not used. A broken download or a changed file can cause this.',
    action: 'retry',
    label: 'Download it again',
  },
  'context-too-long': {
    what: 'A prompt was longer than this model can read at once.',
    advice:
      'Everything measured is saved. Take a model with a longer context, or start a run with shorter prompts.',
    action: 'choose-model',
    label: 'Choose another model',
  },
  'device-lost': {
    what: 'The graphics device was lost.',
    advice: 'Nothing is gone: the run goes on from the last question it stored.',
    action: 'go-on',
    label: 'Go on',
  },
  'engine-died': {
    what: 'The model stopped working.',
    advice:
      'Nothing is gone: the model is loaded again and the run goes on from the last question it stored.',
    action: 'go-on',
    label: 'Go on',
  },
  timeout: {
    what: 'The model did not answer in time.',
    advice: 'Nothing is gone: the run goes on from the last question it stored.',
    action: 'go-on',
    label: 'Go on',
  },
  aborted: {
    what: 'It was cancelled.',
    advice: 'Finished parts of a download are kept, and so is everything measured.',
    action: 'go-on',
    label: 'Go on',
  },
  unknown: {
    what: 'Something went wrong that the page does not know.',
    advice: 'Everything measured is saved. The details say what the engine reported.',
    action: 'go-on',
    label: 'Try again',
  },
};

/** The second of two models did not fit beside the first. */
export const noRoomForBoth: ErrorWords = {
  what: 'There is not enough memory for both models.',
  advice: 'Nothing measured is lost, and the first model is still loaded.',
  action: 'one-model',
  label: 'Use the same model for both',
};

/** The same for a run that has begun: its two models are part of what was measured. */
export const noRoomForBothAgain: ErrorWords = {
  what: noRoomForBoth.what,
  advice:
    'Everything measured is saved. A run goes on only with the two models it began with: close other tabs, then try again.',
  action: 'go-on',
  label: 'Try again',
};

/** A run was given another model than it needs, or a local file has to be pointed at again. */
export const chooseAgain: Omit<ErrorWords, 'what'> = {
  advice: 'Everything measured is saved.',
  action: 'choose-model',
  label: 'Choose the model',
};

/** Tells which of two models an error is about. */
export const aboutWriter = (what: string) =>
  `The model that writes the prompts: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
