import type { StorageErrorCode } from '../../../storage/errors';
import type { ErrorWords } from '../en/errors';

const tryAgain = { action: 'go-on', label: 'Noch einmal' } as const;
const reload = { action: 'reload', label: 'Seite neu laden' } as const;

/** Was geschah, wenn der Speicher des Browsers versagt, was sicher ist und was zu tun ist. */
export const storageErrors: Readonly<Record<StorageErrorCode, ErrorWords>> = {
  full: {
    what: 'Der Browser hat keinen Platz mehr, um Gemessenes zu sichern.',
    advice:
      'Alles bisher Gesicherte ist sicher und lässt sich exportieren. Schaffe Platz auf dem Gerät oder lösche Läufe oder Modelle, die du nicht mehr brauchst.',
    ...tryAgain,
  },
  taken: {
    what: 'Ein anderer Tab hat inzwischen in denselben Eintrag gesichert.',
    advice: 'Nichts geht verloren: Es geht von dem aus weiter, was jener Tab gesichert hat.',
    action: 'go-on',
    label: 'Weiter',
  },
  gap: {
    what: 'Ein Teil des Gesicherten fehlt.',
    advice: 'Von hier aus geht es nicht weiter. Andere Läufe sind nicht betroffen.',
    ...tryAgain,
  },
  closed: {
    what: 'Dieser Tab kann nicht mehr sichern: Die Seite wurde in einem anderen Tab erneuert, oder ihre Daten wurden gelöscht.',
    advice: 'Alles vorher Gesicherte ist sicher.',
    ...reload,
  },
  newer: {
    what: 'In diesem Browser lief schon eine neuere Version dieser Seite. Lade neu, um sie zu bekommen.',
    advice: 'Nichts geht verloren.',
    ...reload,
  },
  failed: {
    what: 'Der Browser konnte das Gemessene nicht sichern.',
    advice: 'Alles vorher Gesicherte ist sicher und lässt sich exportieren.',
    ...tryAgain,
  },
};
