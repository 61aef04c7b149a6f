import type { Unreadable } from '../../../storage/unreadable';

const WHAT: Readonly<Record<Unreadable['kind'], string>> = {
  run: 'A run in this browser cannot be read.',
  study: 'A measurement in this browser cannot be read.',
  talk: 'A talk in this browser cannot be read.',
  notebook: 'The order and the notes of a notebook in this browser cannot be read.',
  bank: 'Imported questions in this browser cannot be read.',
  parts: 'Answers without the run they belong to lie in this browser.',
};

/** What the page says of things in its storage that it cannot read. */
export const unreadable = {
  region: 'Cannot be read',
  what: (kind: Unreadable['kind']) => WHAT[kind],
  advice: 'Save it as it is, or delete it. Everything else works as before.',
  save: 'Save it as it is',
  remove: 'Delete it',
  /** Names of the two buttons for those who do not see the sentence beside them. */
  saveOf: (what: string) => `Save it as it is: ${what}`,
  removeOf: (what: string) => `Delete it: ${what}`,
  more: (count: number) => `Show ${count} more`,
  removed: 'Deleted: what could not be read.',
  leftOut: (count: number) =>
    count === 1
      ? 'One cell of the notebook cannot be read and is not in the file.'
      : `${count} cells of the notebook cannot be read and are not in the file.`,
  leftOutAdvice: 'Everything else is in it.',
};
