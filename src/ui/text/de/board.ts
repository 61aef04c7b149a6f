import type { board as en } from '../en/board';
import type { Same } from '../same';

/** Wörter über Kandidaten: die Bestenliste, die ganze Tabelle und warum ein Prompt abgelehnt wurde. */
export const board: Same<typeof en> = {
  title: 'Beste Prompts bisher',
  titleDone: 'Beste Prompts des Laufs',
  columns: { number: 'Nr.', score: 'Wert' },
  mark: 'Senkrechte Marke: keine Persona.',
  empty: 'Noch ist kein Prompt bewertet. Der erste erscheint mit seinen ersten beantworteten Fragen.',
  all: (scored: string, refused: number) =>
    refused ? `Alle ${scored}, dazu ${refused} abgelehnte` : `Alle ${scored}`,
  open: (name: string) => `${name} öffnen`,
  none: 'Kein Persona-Text: das Modell, wie es ist.',
  blank: 'Eine leere Systemnachricht.',
  simulated: 'simuliert',
  bar: (score: string, interval: string) => `Wert ${score}, Intervall ${interval}`,

  table: {
    title: 'Alle Prompts dieses Laufs',
    close: 'Schließen',
    filter: 'In den Prompts suchen',
    show: 'Zeigen',
    shows: { all: 'alle', scored: 'bewertete', refused: 'abgelehnte' },
    count: (shown: string, of: string) => `${shown} von ${of}`,
    nothing: 'Kein Prompt enthält diese Wörter.',
    sort: (column: string) => `Nach ${column} ordnen`,
    columns: {
      number: 'Nr.',
      prompt: 'Prompt',
      step: 'Schritt',
      written: 'geschrieben von',
      search: 'Suche',
      report: 'ungesehen',
      state: 'Stand',
    },
    seeds: 'Start',
    kept: 'behalten',
    best: 'bester',
    winner: 'bester, berichtet',
    early: 'früh aufgegeben',
    partial: 'wird bewertet',
    waiting: 'wartet',
    notMeasured: '—',
    unread: (reason: string) => `abgelehnt: ${reason}`,
  },

  origin: {
    seed: 'Start',
    own: 'du',
    model: 'das Modell',
    operator: (name: string) => `Regel: ${name}`,
  },
  operators: {
    crossover: 'Sätze zweier Prompts verbunden',
    deletion: 'ein Satz weggelassen',
    adjectives: 'eine Liste von Adjektiven',
  },

  refusals: {
    empty: 'nichts wurde geschrieben',
    'too-short': 'zu kurz',
    'too-long': 'zu lang',
    copy: 'Kopie eines früheren Prompts',
    'near-copy': 'fast eine Kopie',
    'meta-text': 'spricht über die Aufgabe',
    refusal: 'der Schreiber hat abgelehnt',
    'wrong-script': 'falsche Schrift',
    repetition: 'wiederholt sich',
    unsuitable: 'unpassende Sprache',
    leakage: 'zitiert eine Frage',
    gaming: 'sagt, welche Antwort zu wählen ist',
    'off-topic': 'führt zu einer anderen Art Mensch',
    unparsed: 'kein Prompt in der Antwort gefunden',
    'cut-off': 'vor dem Ende abgeschnitten',
  },
};
