import type { StorageErrorCode } from '../../../storage/errors';
import type { ErrorWords } from '../en/errors';

const tryAgain = { action: 'go-on', label: 'Noch einmal' } as const;
const reload = { action: 'reload', label: 'Seite neu laden' } as const;

/** What is safe and what to do when the browser's storage fails; what happened is said by the error itself. */
export const storageErrors: Readonly<Record<StorageErrorCode, Omit<ErrorWords, 'what'>>> = {
  full: {
    advice:
      'Alles bisher Gesicherte ist sicher und lässt sich exportieren. Schaffe Platz auf dem Gerät oder lösche Läufe oder Modelle, die du nicht mehr brauchst.',
    ...tryAgain,
  },
  taken: {
    advice: 'Nichts geht verloren: Es geht von dem aus weiter, was jener Tab gesichert hat.',
    action: 'go-on',
    label: 'Weiter',
  },
  gap: { advice: 'Von hier aus geht es nicht weiter. Andere Läufe sind nicht betroffen.', ...tryAgain },
  closed: { advice: 'Alles vorher Gesicherte ist sicher.', ...reload },
  newer: { advice: 'Nichts geht verloren.', ...reload },
  failed: { advice: 'Alles vorher Gesicherte ist sicher und lässt sich exportieren.', ...tryAgain },
};
