import type { EngineErrorCode } from '../../../core/errors';
import type { ErrorWords } from '../en/errors';

export type { ErrorAction, ErrorWords } from '../en/errors';

/** Ein Satz und eine Sache, die zu tun ist, für jeden Fehler. Nichts Gemessenes geht je verloren. */
export const errors: Readonly<Record<EngineErrorCode, ErrorWords>> = {
  'unsupported-device': {
    what: 'Dieser Browser oder seine Grafik kann dieses Modell nicht ausführen.',
    advice: 'Das CPU-Modell läuft in jedem aktuellen Browser. Nichts Gemessenes ist verloren.',
    action: 'use-cpu',
    label: 'CPU-Modell nehmen',
  },
  'out-of-memory': {
    what: 'Das Modell braucht mehr Speicher, als dieses Gerät ihm gab.',
    advice: 'Alles Gemessene ist gesichert. Schließe andere Tabs oder nimm ein kleineres Modell.',
    action: 'choose-model',
    label: 'Kleineres Modell wählen',
  },
  'storage-full': {
    what: 'Der Browser hat keinen Platz mehr für diese Datei.',
    advice: 'Alles zuvor Gemessene ist gesichert. Schaffe Platz oder nimm ein kleineres Modell.',
    action: 'choose-model',
    label: 'Kleineres Modell wählen',
  },
  'host-unreachable': {
    what: 'Der Anbieter der Modelldateien ist nicht erreichbar.',
    advice:
      'Er kann hier gesperrt sein, oder die Verbindung fehlt. Dateien auf diesem Gerät gehen ohne Netz.',
    action: 'use-files',
    label: 'Dateien aus einem Ordner nehmen',
  },
  'file-invalid': {
    what: 'Das ist keine Modelldatei, die diese Seite lesen kann.',
    advice: 'Sie nimmt GGUF-Dateien oder einen Ordner mit einem WebLLM-Modell und seiner Bibliothek.',
    action: 'choose-model',
    label: 'Andere Datei wählen',
  },
  integrity: {
    what: 'Die Modelldatei ist nicht die veröffentlichte: Ihre Prüfsumme weicht ab.',
    advice:
      'Sie wurde nicht benutzt. Ein abgebrochener Download oder eine veränderte Datei kann die Ursache sein.',
    action: 'retry',
    label: 'Noch einmal herunterladen',
  },
  'context-too-long': {
    what: 'Ein Prompt war länger, als dieses Modell auf einmal lesen kann.',
    advice:
      'Alles Gemessene ist gesichert. Nimm ein Modell mit längerem Kontext oder beginne einen Lauf mit kürzeren Prompts.',
    action: 'choose-model',
    label: 'Anderes Modell wählen',
  },
  'device-lost': {
    what: 'Die Verbindung zur Grafik ist abgerissen.',
    advice: 'Nichts ist weg: Der Lauf geht von der letzten gesicherten Frage an weiter.',
    action: 'go-on',
    label: 'Weiter',
  },
  'engine-died': {
    what: 'Das Modell hat aufgehört zu arbeiten.',
    advice:
      'Nichts ist weg: Das Modell wird neu geladen, und der Lauf geht von der letzten gesicherten Frage an weiter.',
    action: 'go-on',
    label: 'Weiter',
  },
  timeout: {
    what: 'Das Modell hat nicht rechtzeitig geantwortet.',
    advice: 'Nichts ist weg: Der Lauf geht von der letzten gesicherten Frage an weiter.',
    action: 'go-on',
    label: 'Weiter',
  },
  aborted: {
    what: 'Es wurde abgebrochen.',
    advice: 'Fertige Teile eines Downloads bleiben, und alles Gemessene auch.',
    action: 'go-on',
    label: 'Weiter',
  },
  unknown: {
    what: 'Etwas ist schiefgegangen, das die Seite nicht kennt.',
    advice: 'Alles Gemessene ist gesichert. Die Einzelheiten sagen, was gemeldet wurde.',
    action: 'go-on',
    label: 'Noch einmal versuchen',
  },
};

/** Das zweite von zwei Modellen passte nicht neben das erste. */
export const noRoomForBoth: ErrorWords = {
  what: 'Für beide Modelle reicht der Speicher nicht.',
  advice: 'Nichts Gemessenes ist verloren, und das erste Modell ist noch geladen.',
  action: 'one-model',
  label: 'Dasselbe Modell für beides nehmen',
};

/** Dasselbe für einen begonnenen Lauf: Seine zwei Modelle gehören zu dem, was gemessen wurde. */
export const noRoomForBothAgain: ErrorWords = {
  what: noRoomForBoth.what,
  advice:
    'Alles Gemessene ist gesichert. Ein Lauf geht nur mit den zwei Modellen weiter, mit denen er begann: Schließe andere Tabs und versuche es noch einmal.',
  action: 'go-on',
  label: 'Noch einmal versuchen',
};

/** Ein Lauf bekam ein anderes Modell, als er braucht, oder eine Datei muss neu gezeigt werden. */
export const chooseAgain: Omit<ErrorWords, 'what'> = {
  advice: 'Alles Gemessene ist gesichert.',
  action: 'choose-model',
  label: 'Modell wählen',
};

/** Sagt, welches von zwei Modellen ein Fehler betrifft. */
export const aboutWriter = (what: string) => `Das Modell, das die Prompts schreibt: ${what}`;
