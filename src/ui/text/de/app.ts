import { count } from '../../kit/format';
import type { app as en } from '../en/app';
import type { Same } from '../same';

/** Der Rahmen der Seite: obere Leiste, Gliederung, Meldungen, Ablage. */
export const app: Same<typeof en> = {
  name: 'Personaloop',
  title: (run: string) => `${run}, Personaloop`,
  home: 'Personaloop, erste Seite',
  skip: 'Zum Inhalt springen',
  navSite: 'Seite',
  notebook: 'Notizbuch',
  study: 'Studie',
  studies: {
    calibration: 'Kalibrierung',
    compare: 'Vergleich',
    transfer: 'Übertragung',
    quality: 'Güte',
    profile: 'Profil',
    intensity: 'Stärke',
  },
  lab: 'Rauschlabor',
  class: 'Klasse',
  examples: 'Beispiele',
  lessons: 'Lektionen',
  talk: 'Gespräch',
  saved: (time: string) => `gesichert ${time}`,
  simulated: 'Simuliert',
  theSimulator: 'der Simulator',
  simulatorOf: {
    smooth: 'der glatte Simulator',
    deceptive: 'der trügerische Simulator',
    flat: 'der flache Simulator',
    deaf: 'der taube Simulator',
  },
  simulatedNote: 'Kein Sprachmodell lief. Die Antworten kommen aus einer Formel mit bekannter Wahrheit.',
  simulatedAhead:
    'Kein Sprachmodell wird laufen. Die Antworten kommen aus einer Formel mit bekannter Wahrheit.',
  simulatedAnswers: (writer: string) =>
    `${writer} schreibt die Prompts; kein Sprachmodell antwortet. Die Antworten kommen aus einer Formel mit bekannter Wahrheit.`,
  storage: (used: string, quota: string) => `Ablage ${used} von ${quota}`,
  storageKept: 'Der Browser hat versprochen, die Läufe dieser Seite zu behalten.',
  storageMayGo: 'Der Browser darf Läufe löschen, wenn er Platz braucht. Gib aus, was du behalten willst.',

  chip: {
    none: 'kein Modell geladen',
    choose: 'Modell wählen',
    chooseWriter: 'Das Modell wählen, das die Prompts schreibt',
    writes: (name: string) => `${name} schreibt`,
    loading: (name: string, share: string) => `${name}, lädt ${share}`,
    on: (name: string, device: string) => `${name} auf ${device}`,
    simulator: 'kein Modell geladen',
  },

  theme: {
    button: 'Ansicht',
    legend: 'Ansicht',
    light: 'Hell',
    dark: 'Dunkel',
    system: 'Wie dieses Gerät',
  },

  outline: {
    title: 'Zellen',
    menu: 'Zellen',
    item: (no: number, name: string) => `${no} ${name}`,
    add: '+ Neuer Lauf',
    remove: 'Löschen',
    removeLabel: (no: number) => `Zelle ${no} löschen`,
    empty: 'Noch nichts hier.',
    status: {
      ready: 'bereit',
      draft: 'nicht begonnen',
      loading: 'lädt das Modell',
      running: (step: number, steps: number) =>
        step > 0 ? `läuft, Schritt ${step} von ${steps}` : 'läuft, Startprompts',
      reporting: 'stellt neue Fragen',
      pausing: 'hält an',
      paused: (step: number) => (step > 0 ? `Pause bei Schritt ${step}` : 'Pause am Anfang'),
      stopped: (step: number) => (step > 0 ? `bei Schritt ${step} angehalten` : 'am Anfang angehalten'),
      finished: 'fertig',
      failed: (step: number) =>
        step > 0 ? `bei Schritt ${step} durch einen Fehler angehalten` : 'durch einen Fehler angehalten',
      elsewhere: 'läuft in einem anderen Tab',
    },
    simulated: 'simuliert',
  },

  resume: {
    title: (step: number, prompts: number) =>
      step > 0
        ? `Dein Lauf hielt bei Schritt ${step} an, nach ${count(prompts)} Prompts.`
        : `Dein Lauf hielt am Anfang an, nach ${count(prompts)} ${prompts === 1 ? 'Prompt' : 'Prompts'}.`,
    note: 'Alles Gemessene ist gesichert. Er geht nach der letzten beantworteten Frage weiter.',
    button: 'Weiter',
    kept: 'Dein letzter Lauf ist noch da:',
  },

  notices: {
    region: 'Meldungen',
    dismiss: 'Diese Meldung schließen',
    removed: (title: string) => `Gelöscht: ${title}`,
    undo: 'Zurückholen',
    reading: (file: string) => `${file} wird gelesen. Die Datei ist groß; du kannst so lange weitermachen.`,
    imported: (title: string) => `Geöffnet: ${title}`,
    importFailed: (file: string) => `${file} ließ sich nicht öffnen.`,
    noStorage: 'Dieser Browser lässt die Seite nichts speichern, also bleiben Läufe hier nicht erhalten.',
    noStorageAdvice: 'Private Fenster tun das oft. Der aufgezeichnete Lauf unten spielt trotzdem.',
    blocked: 'In einem anderen Tab ist eine ältere Fassung dieser Seite offen.',
    blockedAdvice:
      'Schließe jenen Tab oder lade ihn neu: Dieser macht von selbst weiter, und nichts geht verloren.',
    missingRun: 'Dieser Lauf ist nicht in diesem Browser.',
    missingRunAdvice:
      'Er kann gelöscht sein, oder der Link kommt von einem anderen Gerät. Öffne stattdessen seine Datei.',
    exportFailed: 'Die Datei konnte nicht gemacht werden.',
    writerFile: (names: string) => `Eine Datei von diesem Gerät sollte die Prompts schreiben: ${names}.`,
    writerFileAdvice:
      'Die Seite kennt nur ihren Namen. Wähle den Schreiber noch einmal; bis dahin schreibt das Modell, das antwortet.',
    writerChoose: 'Schreiber wählen',
    createFailed: 'Der Lauf konnte nicht beginnen.',
  },

  files: {
    menu: 'Ausgeben',
    of: (name: string) => `Von der Zelle „${name}“`,
    open: 'Datei öffnen',
    drop: 'Lass eine Datei fallen, um sie zu öffnen',
    none: 'Beginne oder öffne einen Lauf, um ihn auszugeben.',
    labels: {
      bundle: 'Alles in einer .zip: Bericht, Datei, Tabellen, Abbildung',
      report: 'Bericht (.html), zum Lesen, Drucken und Zitieren',
      run: 'Datei des Laufs (.json), öffnet sich hier wieder',
      study: 'Datei der Studie (.json), öffnet sich hier wieder',
      talk: 'Datei des Gesprächs (.json), öffnet sich hier wieder',
      csv: 'Tabellen (CSV in einer .zip), für pandas und R',
      svg: 'Diagramm (.svg), für den Druck',
      png: 'Diagramm (.png), für Folien',
    },
  },

  chooserLoading: 'Die Liste der Modelle wird geöffnet',
  close: 'Schließen',
  footer:
    'Nichts verlässt dieses Gerät außer dem Download eines Modells, das du wählst. Kein Konto, keine Cookies, keine Verfolgung.',
  language: { code: 'en', name: 'English', page: 'index.html' },
};
