import type { FormatId, Problem } from '../../../core/instruments/imports/index';
import type { Trait } from '../../../core/vocabulary';
import type { SourceErrorCode } from '../../../experiments/items/fetch-items';
import type { KnownSource } from '../../../experiments/items/known-sources';
import type { BankHead } from '../../../storage/item-banks';
import { TRAIT_WORDS } from '../../../core/trait-words';
import { count } from '../../kit/format';
import { PROBLEMS } from './item-problems';

/** Banks of questions: choosing one, importing one, and everything that can be wrong with a file. */
const FORMATS: Readonly<Record<FormatId, string>> = {
  trait: 'the questions of TRAIT',
  statements: 'Anthropic’s persona statements',
  own: 'questions of your own',
};
const isFormat = (id: string): id is FormatId => Object.hasOwn(FORMATS, id);
const name = (trait: Trait) => TRAIT_WORDS[trait].name;

interface SourceWords {
  readonly what: string;
  readonly todo: string;
}
const BY_HAND = 'Download the file in the browser and choose it above as a file.';

const SOURCES: Readonly<Record<SourceErrorCode, SourceWords>> = {
  address: { what: 'This is not a web address.', todo: 'It begins with https:// or http://.' },
  unauthorised: {
    what: 'The host wants to know who asks (401).',
    todo: 'Enter your own access token, or check that it has not expired.',
  },
  forbidden: {
    what: 'The host does not let you have this file (403).',
    todo: 'Accept the terms on the page of the data set first, with the account of your token.',
  },
  missing: {
    what: 'There is no file at this address (404).',
    todo: 'Check the address; the file may have moved.',
  },
  host: { what: 'The host answered with an error.', todo: 'Try again in some minutes.' },
  offline: { what: 'This device is offline.', todo: 'Connect it, or choose a file that is already here.' },
  unreachable: {
    what: 'The host cannot be reached, or does not allow other pages to read its files.',
    todo: BY_HAND,
  },
  'too-large': {
    what: 'The file has more than 120 MB: that is no list of questions.',
    todo: 'Choose another file.',
  },
  'no-files': { what: 'The host has no list of files for this data set.', todo: BY_HAND },
  aborted: { what: 'It was cancelled.', todo: 'Nothing was stored.' },
};

export const items = {
  /** The part of the settings sentence. */
  label: 'Questions',
  hint: 'Imported questions stay in this browser. A run keeps the questions it asked, so it can be read anywhere.',
  builtIn: 'the built-in questions',
  builtInLong: 'Built in: 60 situations a trait, written for this notebook',
  bankName: (id: string, head?: BankHead): string => {
    const format = head?.format ?? id.split('-')[0] ?? '';
    if (format === 'own' && head) return `your questions “${head.title}”`;
    return isFormat(format) ? FORMATS[format] : 'imported questions';
  },
  bankChoice: (head: BankHead): string => {
    const total = Object.values(head.counts).reduce((sum, n) => sum + n, 0);
    const title = head.format === 'own' ? `“${head.title}”` : sentenceCase(FORMATS[head.format]);
    return `${title}: ${count(total)} questions`;
  },
  gone: 'These questions are no longer in this browser. Import them again, or choose others.',
  importButton: 'Import questions …',
  loading: 'Opening …',

  dialog: {
    title: 'Import questions',
    lead: 'Questions stay in this browser and are never sent anywhere. A file is taken whole or not at all: where something is wrong, every bad row is named and nothing is stored.',
    close: 'Close',
    files: 'From files',
    filesText:
      'TRAIT (JSON, JSONL, CSV or Parquet), Anthropic’s persona statements (JSONL), or a table of your own (CSV). The format is recognised by what is in the file.',
    choose: 'Files',
    about: 'Statements are about',
    aboutNames: 'what the file names say',
    aboutTrait: name,
    importFiles: 'Import',
    template: 'Download a template for your own table',
    templateFile: 'personaloop-questions.csv',
    address: 'From an address',
    url: 'Address of the file',
    importAddress: 'Get and import',
    known: 'From the authors',
    knownText: 'One press gets the files from their authors into this browser.',
    sources: {
      anthropic: {
        title: 'Anthropic’s persona statements',
        detail: '1,000 statements a trait, Big Five and dark triad, from GitHub.',
      },
      'trait-github': {
        title: 'TRAIT',
        detail: '1,000 situations a trait, Big Five and dark triad, from the authors’ repository.',
      },
      'trait-hub': {
        title: 'TRAIT at Hugging Face',
        detail: 'The same questions, gated: accept the terms there, then enter your own access token.',
      },
    } satisfies Record<KnownSource, { title: string; detail: string }>,
    get: 'Get',
    getLabel: (title: string) => `Get ${title}`,
    pageOf: 'Its page',
    token: 'Your Hugging Face access token',
    tokenHint: 'Sent to huggingface.co only. Kept while this window is open, never stored or exported.',
    stored: 'In this browser',
    none: 'No imported questions yet.',
    remove: 'Remove',
    removeLabel: (title: string) => `Remove ${title}`,
    removed: (title: string) => `${title}: removed. Runs keep the questions they asked.`,
    undo: 'Put back',
    from: (source: string, date: string) => `From ${source}, ${date}.`,
  },

  licence: {
    'CC BY 4.0': 'Licence: CC BY 4.0.',
    none: 'No open licence: for your own use, not to be passed on.',
    own: 'Yours.',
  },
  counts: (counts: BankHead['counts']) =>
    (Object.keys(counts) as Trait[]).map((trait) => `${name(trait)} ${counts[trait] ?? 0}`).join(', '),

  progress: (file: number, files: number, bytes: string) =>
    files > 1 ? `File ${file} of ${files}, ${bytes}` : bytes,
  reading: 'Reading …',
  cancel: 'Cancel',
  imported: (choice: string) => `Imported. ${choice}.`,
  use: 'Use these questions',

  failed: {
    title: 'Nothing was imported',
    mend: 'Mend this and import the file again.',
    more: (count: number) => `${count} more rows are wrong and not shown.`,
    caption: 'What is wrong with the file, row by row',
    file: 'File',
    row: 'Row',
    column: 'Column',
    what: 'What is wrong',
    todo: 'What to do',
    whole: 'whole file',
    storage: 'The browser could not store the questions.',
    storageTodo: 'Free some disk space, or allow this site to store data, and try again.',
    unknown: 'Something went wrong that the page does not know.',
    unknownTodo: 'Try again, or choose another file.',
  },
  what: ({ code, detail, column }: Problem) => PROBLEMS[code].what(detail, column ?? ''),
  todo: ({ code }: Problem) => PROBLEMS[code].todo,
  source: (code: SourceErrorCode) => SOURCES[code],
};

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
