import type { StorageErrorCode } from '../../../storage/errors';
import type { ErrorWords } from './errors';

const tryAgain = { action: 'go-on', label: 'Try again' } as const;
const reload = { action: 'reload', label: 'Reload the page' } as const;

/** What happened when the browser's storage fails, what is safe and what to do. */
export const storageErrors: Readonly<Record<StorageErrorCode, ErrorWords>> = {
  full: {
    what: 'The browser has no room left to save what is measured.',
    advice:
      'Everything saved so far is safe and can be exported. Free some disk space, or delete runs or models you no longer need.',
    ...tryAgain,
  },
  taken: {
    what: 'Another tab has saved to this record meanwhile.',
    advice: 'Nothing is lost: it goes on from what that tab saved.',
    action: 'go-on',
    label: 'Go on',
  },
  gap: {
    what: 'A part of what was saved is missing.',
    advice: 'It cannot go on from here. Other runs are not touched.',
    ...tryAgain,
  },
  closed: {
    what: 'This tab can no longer save: the page was updated in another tab, or its data was cleared.',
    advice: 'Everything saved before is safe.',
    ...reload,
  },
  newer: {
    what: 'A newer version of this page has been used in this browser. Reload to get it.',
    advice: 'Nothing is lost.',
    ...reload,
  },
  failed: {
    what: 'The browser could not save what was measured.',
    advice: 'Everything saved before is safe and can be exported.',
    ...tryAgain,
  },
};
