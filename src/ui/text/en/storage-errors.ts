import type { StorageErrorCode } from '../../../storage/errors';
import type { ErrorWords } from './errors';

const tryAgain = { action: 'go-on', label: 'Try again' } as const;
const reload = { action: 'reload', label: 'Reload the page' } as const;

/** What is safe and what to do when the browser's storage fails; what happened is said by the error itself. */
export const storageErrors: Readonly<Record<StorageErrorCode, Omit<ErrorWords, 'what'>>> = {
  full: {
    advice:
      'Everything saved so far is safe and can be exported. Free some disk space, or delete runs or models you no longer need.',
    ...tryAgain,
  },
  taken: { advice: 'Nothing is lost: it goes on from what that tab saved.', action: 'go-on', label: 'Go on' },
  gap: { advice: 'It cannot go on from here. Other runs are not touched.', ...tryAgain },
  closed: { advice: 'Everything saved before is safe.', ...reload },
  newer: { advice: 'Nothing is lost.', ...reload },
  failed: { advice: 'Everything saved before is safe and can be exported.', ...tryAgain },
};
