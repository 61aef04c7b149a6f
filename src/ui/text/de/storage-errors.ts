import type { StorageErrorCode } from '../../../storage/errors';
import type { ErrorWords } from './errors';

const tryAgain = { action: 'go-on', label: 'Noch einmal versuchen' } as const;
const reload = { action: 'reload', label: 'Seite neu laden' } as const;

/** Was sicher ist und was zu tun ist, wenn die Ablage des Browsers versagt. */
export const storageErrors: Readonly<Record<StorageErrorCode, Omit<ErrorWords, 'what'>>> = {
  full: {
    advice:
      'Alles bisher Gesicherte ist sicher und lässt sich ausgeben. Schaffe Platz, oder lösche Läufe oder Modelle, die du nicht mehr brauchst.',
    ...tryAgain,
  },
  taken: {
    advice: 'Nichts ist verloren: Es geht mit dem weiter, was jener Tab gesichert hat.',
    action: 'go-on',
    label: 'Weiter',
  },
  gap: { advice: 'Von hier kann es nicht weitergehen. Andere Läufe sind nicht betroffen.', ...tryAgain },
  closed: { advice: 'Alles zuvor Gesicherte ist sicher.', ...reload },
  newer: { advice: 'Nichts ist verloren.', ...reload },
  failed: { advice: 'Alles zuvor Gesicherte ist sicher und lässt sich ausgeben.', ...tryAgain },
};
