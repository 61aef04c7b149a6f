import type { study as en } from '../en/study';
import type { Same } from '../same';

/** Was die Studienzellen gemein haben: Namen, Knöpfe, Fortschritt, was gesichert ist. */
export const study: Same<typeof en> = {
  names: {
    calibration: 'Kalibrierung',
    compare: 'Vergleich',
    transfer: 'Übertragung',
    quality: 'Güte',
    profile: 'Profil',
    intensity: 'Stärke',
  },

  add: {
    title: 'Zelle hinzufügen',
    optimise: 'Einen Prompt suchen',
    calibration: 'Hört ein Modell eine Persona?',
    compare: 'Prompts vergleichen',
    transfer: 'Wirkt es auch bei anderen Modellen?',
    quality: 'Wie weit einer Zahl trauen?',
    profile: 'Was es sagt, tut und weiß',
    intensity: 'Wie fein lässt es sich einstellen?',
  },

  status: {
    draft: 'nicht begonnen',
    ready: 'bereit',
    loading: 'lädt das Modell',
    running: (done: string, total: string) => `läuft, ${done} von ${total}`,
    pausing: 'hält an',
    paused: (done: string, total: string) => `Pause bei ${done} von ${total}`,
    stopped: (done: string, total: string) => `bei ${done} von ${total} angehalten`,
    finished: 'fertig',
    failed: 'durch einen Fehler angehalten',
    elsewhere: 'läuft in einem anderen Tab',
  },

  transport: {
    label: 'Bedienung der Studie',
    run: 'Start',
    goOn: 'Weiter',
    running: 'Läuft',
    loading: 'Lädt',
    finished: 'Fertig',
    pause: 'Pause',
    pausing: 'Hält an',
    paused: 'Pausiert',
  },

  progress: {
    label: 'Bisher getan',
    asked: 'gestellte Fragen',
    of: (done: string, total: string) => `${done} von ${total}`,
    speed: 'Tempo',
    speedUnit: 'Fragen/s',
    left: 'Restzeit',
    leftWord: 'übrig',
    took: 'dauerte',
    meter: 'Anteil der gestellten Fragen',
  },

  announce: {
    ready: 'Bereit.',
    loading: 'Das Modell wird geladen.',
    running: 'Läuft.',
    pausing: 'Hält an.',
    paused: 'Pausiert.',
    finished: 'Fertig.',
    failed: 'Durch einen Fehler angehalten.',
    elsewhere: 'Diese Studie läuft in einem anderen Tab.',
  },

  resume: {
    title: (done: string, total: string) => `Diese Studie hielt nach ${done} von ${total} Fragen an.`,
  },

  states: {
    emptyTitle: 'Noch nichts gemessen',
    cost: (questions: string) => `Drücke Start. ${questions} Fragen werden gestellt.`,
    simulated: 'Der Simulator antwortet sofort. Alles, was er zeigt, ist gekennzeichnet.',
    real: (model: string) =>
      `${model} wird zuerst geladen, wenn es nicht da ist; die Restzeit erscheint nach den ersten Fragen. Alles wird gesichert, wie es kommt: Du kannst jederzeit anhalten oder die Seite schließen.`,
    choose: 'Modell wählen',
    opening: 'Die Studie wird geöffnet',
    missing: 'Diese Studie ist nicht in diesem Browser.',
    missingAdvice:
      'Sie kann gelöscht sein, oder der Link kommt von einem anderen Gerät. Öffne stattdessen ihre Datei.',
    failed: 'Die Studie konnte nicht beginnen.',
    kept: (done: string) => `${done} beantwortete Fragen sind gesichert.`,
    partial: (done: string, total: string) =>
      `Teilweise: ${done} von ${total} Fragen sind beantwortet, die Zahlen unten bewegen sich also noch.`,
  },

  settings: {
    editable: 'Drücke einen unterstrichenen Teil, um ihn zu ändern.',
    fixed: 'Fest, seit die Studie begann.',
    again: 'Noch einmal',
    againHint: 'Eine neue Studie mit denselben Einstellungen, um eine Sache zu ändern',
    engine: 'Modell',
    reading: {
      label: 'Messweise',
      hint: 'Wie aus einer Antwort eine Zahl wird, und wie die Frage gestellt wird.',
    },
    items: { label: 'Fragen je Merkmal' },
  },

  figure: {
    table: 'Tabelle',
    hideTable: 'Tabelle verbergen',
    save: 'Abbildung sichern',
    svg: 'SVG, für den Druck',
    png: 'PNG, für Folien',
    saved: (file: string) => `${file} gesichert.`,
    failed: 'Die Abbildung konnte nicht gesichert werden.',
    simulated: 'Simuliert, kein Sprachmodell lief.',
    caption: (model: string, reading: string, questions: string) =>
      `${model}, ${reading}, ${questions} beantwortete Fragen.`,
    bars: 'Balken: 95-%-Intervalle über Fragen.',
    made: 'Personaloop',
  },

  answers: {
    title: 'Alle Fragen und Antworten von',
    show: 'Zeigen',
  },

  inspector: {
    facts: (trait: string, reading: string, answered: number, of: number) =>
      `${trait}, ${reading}, ${answered} von ${of} Fragen beantwortet.`,
    instrument: (name: string, answered: number, of: number) =>
      `${answered} von ${of} Fragen, ${name}, beantwortet.`,
    job: 'Aufgabe',
    question: 'Frage (drücke eine für den genauen Text)',
    logOdds: 'Log-Odds, Nats',
    shift: 'gegen keine Persona',
    bias: 'Platzneigung',
    mass: 'Antwortmasse',
    caption: 'Jede Frage mit ihren Log-Odds; über 0 neigt zu den hohen Antworten',
  },

  conclusion: 'Schluss, nach Regel.',
  simulatedConclusion: 'Das alles ist simuliert und sagt nichts über ein echtes Modell.',
  terms: 'Was gemeint ist mit',
  none: '–',
  notYet: 'noch nicht gemessen',
  pooled: 'alle Merkmale zusammen',
};
