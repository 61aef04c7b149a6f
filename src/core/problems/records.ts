import type { InputProblem, WordsFor } from './contract';

/** What a file or something stored is to be. */
export type RecordKind = 'run' | 'study' | 'talk' | 'notebook';

/** What is wrong with a file, or with a record in this browser. */
export type RecordProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'file-too-large'; readonly megabytes: number }
  /** Reading it took more memory than the browser gives. */
  | { readonly kind: 'no-memory' }
  | { readonly kind: 'not-a'; readonly what: RecordKind }
  | { readonly kind: 'no-version'; readonly what: RecordKind }
  | { readonly kind: 'newer-version'; readonly what: RecordKind }
  | {
      readonly kind: 'damaged';
      readonly what: RecordKind | 'questions';
      /** The part, with dots; empty for the whole. */
      readonly at: string;
      readonly because: InputProblem;
    }
  /** A list is missing. */
  | { readonly kind: 'no-list' }
  /** The records of a notebook's file are not those that stand in the notebook. */
  | { readonly kind: 'other-records' }
  | { readonly kind: 'models-counted'; readonly wanted: number; readonly here: number };

const ITS_BEGINNING = 'its beginning';

export const recordsInEnglish: WordsFor<RecordProblem> = {
  'not-json': () => 'This file is not a Personaloop run: it is not JSON, or it was cut short.',
  'file-too-large': ({ megabytes }) =>
    `This file has ${megabytes} MB, more than any run or notebook. Choose a file that this page saved.`,
  'no-memory': () =>
    'The browser had too little memory to read this file to its end. Close other tabs, then open it again.',
  'not-a': ({ what }) => `This file is not a Personaloop ${what}.`,
  'no-version': ({ what }) => `This ${what} does not say which version wrote it.`,
  'newer-version': ({ what }) =>
    what === 'notebook'
      ? 'This notebook was saved by a newer version of the page. Reload it, then try again.'
      : `This ${what} was saved by a newer version of the notebook. Reload the page, then open it again.`,
  damaged: ({ what, at, because }, say) =>
    `${what === 'questions' ? 'These questions are' : `This ${what} is`} damaged at "${at || ITS_BEGINNING}": ${say(because)}`,
  'no-list': () => 'no list is there.',
  'other-records': () => 'they are not those that stand in it.',
  'models-counted': ({ wanted, here }) => `${wanted} were asked, ${here} are here.`,
};
