import type { charts as en } from '../en/charts';
import type { Same } from '../same';

/** Wörter der Diagramme. */
export const charts: Same<typeof en> = {
  lean: (theAnswer: string) => `Neigung: ${theAnswer} (0,5 = wie ohne Persona)`,
  search: (steps: number) => `Suche, ${steps} ${steps === 1 ? 'Schritt' : 'Schritte'}`,
  unseen: 'ungesehene Fragen',
  unseenShort: 'ungesehen',
  seeds: 'Start',
  step: 'Schritt',
  steps: 'Schritte',
  confirm: 'Bestätigung',
  report: 'Bericht',
  refused: 'abgelehnt',
  after: (steps: number) => ['nach', steps > 0 ? `Schritt ${steps}` : 'dem Start'],
  notYet: 'Noch nichts gemessen. Die Kurve beginnt mit der ersten beantworteten Frage.',
  bestPrompt: 'bester Prompt',
  reportLabel: 'Bericht',
  wanted: 'Gewünscht',
  bestLabel: 'bester bisher, mit seinem 95-%-Intervall',
  meanLabel: 'Mittel jedes Schritts',
  soFar: (number: string) => `${number} bisher`,
  progress: (done: number, of: number) => `${done} von ${of}`,
  shading: (prompts: string) => `${prompts} Prompts: je kräftiger, desto mehr`,
  simulated: 'SIMULIERT',
  simulatedNote:
    'Simuliert: Kein Sprachmodell lief. Die Antworten kommen aus einer Formel mit bekannter Wahrheit.',
  simulatedAnswers:
    'Simuliert: Kein Sprachmodell antwortete. Die Antworten kommen aus einer Formel mit bekannter Wahrheit.',
  seedNames: {
    none: ['Keine Persona', 'Keine'],
    dp: ['Beschreibung', 'DP'],
    'p2-keywords': ['P2-Stichwörter', 'P2'],
    'p2-naive': ['Ein Wort', 'Wort'],
    'p2-portrait': ['Porträt', 'Portr.'],
    ladder: ['Gestufte Adjektive', 'Gest.'],
    'five-factors': ['Fünf Faktoren', 'Fünf'],
    adjectives: ['Adjektive', 'Adj.'],
    placebo: ['Belanglos', 'Bel.'],
    own: ['Eigener', 'Eigen'],
  },
  key: {
    full: 'ein Prompt',
    early: 'früh aufgegeben',
    seed: 'Start',
    confirm: 'Bestätigung',
    report: 'Bericht',
    best: 'bester bisher',
    mean: 'Mittel jedes Schritts',
    refused: 'abgelehnt',
  },
  buttons: {
    table: 'Tabelle',
    chart: 'Tabelle verbergen',
    save: 'Abbildung sichern',
    svg: 'SVG, für den Druck',
    png: 'PNG, für Folien',
    whole: '0 bis 1 zeigen',
    near: 'Nur den gemessenen Bereich zeigen',
  },
  saveFailed: 'Die Abbildung konnte nicht gesichert werden.',
  saved: (file: string) => `${file} gesichert.`,
  keyboard:
    'Pfeil links und rechts gehen durch die Prompts in der Reihenfolge, in der sie geschrieben wurden, auf und ab nach Wert. Eingabe öffnet einen.',
  chartRole: 'Diagramm',
  summary: {
    empty: 'Noch nichts gemessen.',
    step: (step: number, of: number) => `Schritt ${step} von ${of}.`,
    counts: (scored: number, refused: number) =>
      `${scored} ${scored === 1 ? 'Prompt' : 'Prompts'} bewertet${refused ? `, ${refused} abgelehnt` : ''}.`,
    best: (number: string, score: string, interval: string) =>
      `Bester bisher ${number} mit ${score}, Intervall ${interval}.`,
    baselines: (list: string) => `${list}.`,
    report: (number: string, score: string, interval: string) =>
      `Bei ungesehenen Fragen hat ${number} ${score}, Intervall ${interval}.`,
    tau: (tau: string) => `Gewünschte Stärke ${tau}.`,
    simulated: 'Simuliert, kein Sprachmodell lief.',
  },
  point: {
    search: (number: string, score: string, interval: string, n: number) =>
      `${number}, ${score}, Intervall ${interval}, ${n} Fragen`,
    confirm: 'bei den Bestätigungsfragen',
    report: 'bei den Berichtsfragen',
    at: (step: number) => (step === 0 ? 'Start' : `Schritt ${step}`),
    early: 'früh aufgegeben',
    partial: 'nicht fertig',
    best: 'der beste, als er kam',
    none: 'Kein Persona-Text.',
    position: (index: number, of: number) => `${index} von ${of}`,
  },
  columns: {
    number: 'Nr.',
    prompt: 'Prompt',
    step: 'Schritt',
    search: 'Suche',
    confirm: 'Bestätigung',
    report: 'Bericht',
    low: 'unten',
    high: 'oben',
    questions: 'Fragen',
    best: 'bester bisher',
  },
  tableCaption:
    'Alle bewerteten Prompts in der Reihenfolge, in der sie geschrieben wurden, mit 95-%-Intervallen',
  caption: {
    model: (answers: string, writes: string) =>
      answers === writes
        ? `${answers} antwortete und schrieb die Prompts.`
        : `${answers} antwortete, ${writes} schrieb die Prompts.`,
    simulated: (name: string) => `${name} (simuliert)`,
    settings: (reading: string, protocol: string, seed: number, items: number) =>
      `Messweise: ${reading}, Vorgehen: ${protocol}, ${items} Fragen für jeden Prompt, Zufallsstart ${seed}.`,
    intervals:
      'Band und Striche: 95-%-Intervalle über Fragen. Raute: Bestätigungsfragen. Quadrat: Berichtsfragen.',
    made: 'Personaloop',
  },
};
