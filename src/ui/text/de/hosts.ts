import type { hosts as en } from '../en/hosts';
import type { Same } from '../same';

/** Anbieter, die die Sicherheitsregel der Seite nennt, und solche, die sie nicht nennt. */
export const hosts: Same<typeof en> = {
  refused: (host: string) => `Diese Seite fragt ${host} nicht von selbst.`,
  allowAdvice:
    'Sie fragt nur die Anbieter der Modelle und Fragen, die sie anbietet. Wenn du diesem traust, erlaube ihn: Die Seite lädt dann einmal neu, Läufe bleiben, und du gibst die Adresse noch einmal ein.',
  allow: (host: string) => `${host} erlauben und neu laden`,
  sentOn: (host: string) => `${host} leitet an einen Anbieter weiter, den diese Seite nicht fragt.`,
  sentOnAdvice: 'Lade die Datei selbst herunter und wähle sie unter den Dateien dieses Geräts.',
};
