import type { Trait } from '../vocabulary';
import type { WordsFor } from './contract';
import type { RecordKind } from './records';

type CellKind = Exclude<RecordKind, 'notebook'>;

/** What keeps a cell in this browser from being opened, begun or gone on with: it, its questions or its model. */
export type GoingOnProblem =
  | { readonly kind: 'not-here'; readonly what: CellKind }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'no-built-in-questions'; readonly trait: Trait }
  | { readonly kind: 'bank-gone' }
  | { readonly kind: 'bank-without'; readonly bank: string; readonly trait: Trait }
  | { readonly kind: 'imported-damaged'; readonly at: string }
  /** Models by name and quantisation. */
  | { readonly kind: 'other-model'; readonly what: CellKind; readonly began: string; readonly now: string }
  | { readonly kind: 'other-writer'; readonly began: string; readonly now: string }
  | { readonly kind: 'other-model-named'; readonly wanted: string; readonly now: string }
  /** A file of this device has to be pointed at again, as the page kept its name only. */
  | { readonly kind: 'file-again'; readonly role: 'target' | 'writer'; readonly name: string }
  | { readonly kind: 'file-again-for'; readonly what: CellKind };

const DOES = {
  target: 'It answers the questions of this run.',
  writer: 'It writes the prompts of this run.',
} as const;

export const goingOnInEnglish: WordsFor<GoingOnProblem> = {
  'not-here': ({ what }) => `This ${what} is not in this browser.`,
  deleted: () => 'It was deleted, perhaps in another tab.',
  'no-built-in-questions': ({ trait }) =>
    `There are no built-in questions about ${trait}: choose an imported bank.`,
  'bank-gone': () =>
    'The imported questions are not in this browser any more. Import them again, or choose others.',
  'bank-without': ({ bank, trait }) => `${bank} has no questions about ${trait}.`,
  'imported-damaged': ({ at }) =>
    `The imported questions are damaged at "${at}". Import them again, or choose others.`,
  'other-model': ({ what, began, now }) => `This ${what} began with ${began}; now there is ${now}.`,
  'other-writer': ({ began, now }) =>
    `The prompts of this run were written by ${began}; now there is ${now}.`,
  'other-model-named': ({ wanted, now }) => `This is ${now}; ${wanted} is the model that was asked for.`,
  'file-again': ({ role, name }) => `Choose the model file${name && ` ${name}`} again. ${DOES[role]}`,
  'file-again-for': ({ what }) => `Choose the model file again to go on with this ${what}.`,
};
