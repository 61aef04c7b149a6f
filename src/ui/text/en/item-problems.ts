import type { ProblemCode } from '../../../core/instruments/imports/index';
import { ALL_TRAITS } from '../../../core/vocabulary';

/** What is wrong, and one thing to do about it. */
interface ProblemWords {
  what(detail: string, column: string): string;
  readonly todo: string;
}
const SAVE_AS_CSV = 'Open it in the spreadsheet program and save it as “CSV UTF-8”.';
const DOWNLOAD_ANEW = 'Get the file again; it may have been cut off or changed on its way.';
const FILL_IN = 'Fill in the cell, or take the whole row out.';

/** One sentence and one thing to do for each code. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemWords>> = {
  empty: { what: () => 'The file is empty.', todo: 'Choose another file.' },
  html: {
    what: () => 'This is a web page, not a list of questions.',
    todo: 'Get the file itself: often there is a button “Raw” or “Download” on that page.',
  },
  binary: {
    what: () => 'This is not a text file.',
    todo: 'Choose a JSON, JSONL, CSV or Parquet file.',
  },
  workbook: { what: () => 'This is a spreadsheet, not a CSV file.', todo: SAVE_AS_CSV },
  encoding: { what: () => 'The letters from here on are not UTF-8.', todo: SAVE_AS_CSV },
  'not-json': { what: (detail) => `The JSON breaks off or is wrong here: ${detail}.`, todo: DOWNLOAD_ANEW },
  'not-a-list': {
    what: () => 'This JSON is not a list of questions.',
    todo: 'Put the questions into one list, [ … ], or one on each line.',
  },
  'unknown-columns': {
    what: (detail) => `No known format has these columns: ${detail}.`,
    todo: 'Name the columns as in the template below.',
  },
  'missing-column': { what: () => 'This column is missing.', todo: 'Add it, with a cell in every row.' },
  'duplicate-column': { what: () => 'Two columns have this name.', todo: 'Rename or remove one of them.' },
  'no-rows': { what: () => 'There are no questions in the file.', todo: 'Choose another file.' },
  'mixed-formats': {
    what: (detail) => `These files are of different kinds: ${detail}.`,
    todo: 'Import them one after another.',
  },
  'trait-needed': {
    what: () => 'Persona statements do not say which trait they are about.',
    todo: 'Choose the trait beside the file, or name the file after it, as in extraversion.jsonl.',
  },
  'too-few': {
    what: (detail) => `Too few different questions: ${detail}.`,
    todo: 'A trait needs at least 10, so that some can be kept unseen.',
  },
  'parquet-large': {
    what: (detail) => `The Parquet file holds more than ${detail}.`,
    todo: 'Choose a smaller file, or save the rows you need as CSV.',
  },
  parquet: { what: (detail) => `The Parquet file cannot be read: ${detail}.`, todo: DOWNLOAD_ANEW },
  'not-a-row': {
    what: (detail) => `This is not a question with named parts: ${detail}.`,
    todo: 'Write it as { "trait": …, "situation": … }.',
  },
  'broken-line': { what: (detail) => `This line is not JSON: ${detail}`, todo: DOWNLOAD_ANEW },
  'open-quote': {
    what: () => 'A quotation mark is opened here and not closed, or closed too early.',
    todo: 'Write a quotation mark inside a cell twice: "".',
  },
  'cell-count': {
    what: (detail) => `The row has more or fewer cells than the header (${detail}).`,
    todo: 'Put cells with a comma in them between quotation marks.',
  },
  'missing-cell': { what: () => 'The cell is empty.', todo: FILL_IN },
  'not-text': {
    what: (detail) => `This is not a text: ${detail}.`,
    todo: 'Write it between quotation marks.',
  },
  'too-long': {
    what: (detail) => `${detail} characters are too many for a question.`,
    todo: 'Shorten it to at most 4,000.',
  },
  'damaged-text': {
    what: (detail) => `Letters are lost here: ${detail}`,
    todo: 'Save the original again as UTF-8; the lost letters cannot be had from this file.',
  },
  'unknown-trait': {
    what: (detail) => `“${detail}” is not one of the traits.`,
    todo: `Write ${ALL_TRAITS.join(', ')}.`,
  },
  'unknown-word': {
    what: (detail) => `“${detail}” is not a word that can stand here.`,
    todo: 'Write “Yes” or “No” for a statement, “phrase” or “whole” for your own answers.',
  },
  'not-a-share': {
    what: (detail) => `${detail} is not a number from 0 to 1.`,
    todo: 'Correct or empty the cell.',
  },
  'half-pair': {
    what: () => 'The second pair of answers is only half there.',
    todo: 'Fill in both high2 and low2, or neither.',
  },
  'same-answers': {
    what: (detail) => `A high and a low answer say the same: ${detail}`,
    todo: 'Write one of them anew.',
  },
  'not-a-phrase': {
    what: (detail) => `This does not go on after “I would”: ${detail}`,
    todo: 'Begin with a verb in small letters and leave out the full stop, or write “whole” under answers.',
  },
  'duplicate-id': {
    what: (detail) => `The same id stands in row ${detail}.`,
    todo: 'Give every question its own id.',
  },
};
