import type { inspector as en } from '../en/inspector';
import type { Same } from '../same';

/** Die dreißig Facetten der Big Five, nach ihrer Kennung in den Sammlungen. */
const FACETS: Readonly<Record<string, string>> = {
  imagination: 'Vorstellungskraft',
  'artistic-interests': 'Sinn für Kunst',
  emotionality: 'Gefühlstiefe',
  adventurousness: 'Abenteuerlust',
  intellect: 'Freude am Denken',
  liberalism: 'Infragestellen von Regeln',
  'self-efficacy': 'Selbstwirksamkeit',
  orderliness: 'Ordnung',
  dutifulness: 'Pflichtgefühl',
  'achievement-striving': 'Leistungsstreben',
  'self-discipline': 'Selbstdisziplin',
  cautiousness: 'Bedacht',
  friendliness: 'Herzlichkeit',
  gregariousness: 'Geselligkeit',
  assertiveness: 'Durchsetzung',
  'activity-level': 'Tatendrang',
  'excitement-seeking': 'Erlebnishunger',
  cheerfulness: 'Frohsinn',
  trust: 'Vertrauen',
  morality: 'Aufrichtigkeit',
  altruism: 'Hilfsbereitschaft',
  cooperation: 'Entgegenkommen',
  modesty: 'Bescheidenheit',
  sympathy: 'Mitgefühl',
  anxiety: 'Ängstlichkeit',
  anger: 'Reizbarkeit',
  depression: 'Niedergeschlagenheit',
  'self-consciousness': 'Befangenheit',
  immoderation: 'Unbeherrschtheit',
  vulnerability: 'Verletzlichkeit',
};

/** Wörter der Einzelansicht: ein Prompt, woher er kam, und jede Antwort unter ihm. */
export const inspector: Same<typeof en> = {
  title: (name: string) => `Prompt ${name}`,
  titleSeed: (name: string) => name,
  best: ', der beste bisher',
  winner: ', der beste des Laufs',
  refused: ', abgelehnt',
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Markiere den Text, um ihn zu kopieren',
  before: 'Früherer Prompt',
  after: 'Späterer Prompt',

  scores: {
    search: 'Suche',
    confirm: 'Bestätigung',
    report: 'Bericht, ungesehene Fragen',
    on: (n: number) => `bei ${n} ${n === 1 ? 'Frage' : 'Fragen'}`,
    none: 'Noch nicht bewertet.',
    never: 'Abgelehnte Prompts werden nie bewertet.',
    parent: (name: string) => `Gegen seinen Vorgänger ${name}, dieselben Fragen:`,
    reference: 'Gegen keine Persona, dieselben Fragen:',
  },

  text: {
    none: 'Kein Persona-Text. Das Modell antwortet, wie es ist; seine eigene Vorlage kann einen Systemtext einsetzen, der im genauen gesendeten Text steht.',
    blank: 'Eine leere Systemnachricht.',
    changes: (parent: string, added: number, removed: number) =>
      `Änderungen gegenüber ${parent}: ${added} hinzugefügt, ${removed} entfernt.`,
    same: (parent: string) => `Dieselben Wörter wie ${parent}.`,
    anew: (parents: number) =>
      parents > 1
        ? `Neu geschrieben: Er hat wenig gemein mit den ${parents} Prompts, die der Schreiber sah.`
        : 'Neu geschrieben: Er hat wenig mit seinem Vorgänger gemein.',
    plain: 'Ohne Änderungen zeigen',
    marked: 'Änderungen zeigen',
    added: 'hinzugefügt: ',
    removed: 'entfernt: ',
    end: '. ',
  },

  facts: {
    writtenBy: 'Geschrieben von',
    model: (name: string, temperature: string, seed: number) =>
      `${name}, Temperatur ${temperature}, Zufallsstart ${seed}`,
    theModel: 'dem Modell',
    simulated: (name: string) => `${name} (simuliert)`,
    rule: 'einer Regel, ohne Sprachmodell: ',
    ruleWhy: 'Genommen, weil der Schreiber für diesen Platz nichts Brauchbares brachte.',
    you: 'dir',
    asked: 'Verlangt war',
    proposers: {
      'scored-list': 'ein ganzer Prompt, aus den besten mit ihren Werten',
      sentence: 'ein Satz, in einen Vorgänger gesetzt',
      'best-sentences': 'ein Satz, neben die besten des Laufs gesetzt',
      'best-words': 'Sätze des Laufs, zusammengestellt nach dem, was alle Werte über ihre Wörter sagen',
      direct: 'eine Beschreibung, ohne Werte zu erfahren',
      template: 'nichts: Eine Regel hat ihn gemacht',
    },
    card: 'Richtungskarte',
    parents: 'Vorgänger',
    noParents: 'keiner, ein neuer Anfang',
    step: 'Schritt',
    stepOf: (step: number, slot: number) => `${step}, Platz ${slot}`,
    start: 'Anfang des Laufs',
    parser: 'Gelesen durch',
    parserSteps: {
      tag: 'Markenpaar',
      json: 'JSON-Text',
      fence: 'Codeblock',
      quote: 'Zeile in Anführungszeichen',
      sentence: 'ersten Satz',
    },
    unread: 'kein Weg fand einen Prompt',
    tries: (nth: string) => `${nth} Versuch`,
    length: 'Länge',
    words: (n: number, parent: number | null) =>
      parent === null ? `${n} Wörter` : `${n} Wörter (Vorgänger ${parent})`,
    bias: 'Platzneigung',
    biasMean: (bias: string, n: number) => `${bias}, Mittel aus ${n}`,
    mass: 'Antwortmasse',
    massLow: (mean: string, low: string) => `${mean}, niedrigste ${low}`,
    reason: 'Abgelehnt, weil',
    topic: 'Themenprüfung',
    topicOf: (beyond: string, canTell: boolean) =>
      canTell
        ? `${beyond} Nats über belanglose Texte hinaus`
        : `${beyond} Nats über belanglose Texte hinaus; dieses Modell kann sie nicht unterscheiden, also entscheidet das nichts`,
    meaning: 'Bedeutungsanteil',
    meaningOf: (share: string, interval: string, n: number) =>
      `${share} ${interval}, ${n} Bestätigungsfragen`,
    meaningNone: 'keiner: Der Prompt bewegt die Bestätigungsfragen nicht',
  },

  seeds: {
    none: 'Wo jeder Lauf beginnt: gar kein Persona-Text. Jeder andere Wert wird mit diesem verglichen.',
    dp: 'Beschreibung: das Merkmal in nummerierten Verhaltensweisen, für dieses Projekt nach den Beschreibungen der Literatur verfasst. Keine Suche.',
    'p2-keywords':
      'Stichwörter: die Adjektive des Merkmals in einem Satz, die zweite Sprosse der P2-Prompts (Jiang u. a.). Keine Suche.',
    'p2-naive':
      'Schlicht: ein Adjektiv in einem Satz, die erste Sprosse der P2-Prompts (Jiang u. a.). Keine Suche.',
    'p2-portrait':
      'Porträt: einmal von dem Modell geschrieben, das die Prompts schreibt, aus den sechs Facetten des Merkmals, die dritte Sprosse der P2-Prompts (Jiang u. a.). Keine Suche.',
    ladder:
      'Gestufte Adjektive: die Leiter gegensätzlicher Adjektive (Serapio-García u. a.) bei der gewünschten Stärke. Keine Suche.',
    'five-factors':
      'Fünf Faktoren: wie oft, wie tief, wie leicht, mit welcher Mühe und wie gern, bei der gewünschten Stärke. Keine Suche.',
    adjectives:
      'Adjektive: ein Satz aus der Leiter gegensätzlicher Adjektive (Serapio-García u. a.). Keine Suche.',
    placebo: 'Eine belanglose Persona von ähnlicher Länge: was jeder Persona-Text bewirkt, was er auch sagt.',
    own: 'Dein eigener Startprompt.',
  },

  raw: {
    meta: 'Anfrage an den Schreiber, wie gesendet',
    reply: 'Rohe Erwiderung',
    exact: (n: number, of: number) => `Genauer gesendeter Text, Frage ${n} von ${of}`,
    tokens: (n: string) => `${n} Tokens`,
    cut: ', an der Längengrenze abgeschnitten',
    prefill: 'Die Erwiderung wurde begonnen mit: ',
    order: {
      forward: 'Antworten vorwärts',
      reversed: 'Antworten umgekehrt',
      open: 'Keine Antworten aufgezählt',
    },
    written: 'Was das Modell schrieb; die Tabelle zählt die Wahl, die daraus gelesen wurde',
    option: 'Antwort',
    chance: 'Chance',
    logProb: 'Log-Wahrscheinlichkeit, Nats',
    optionTokens: 'Tokens',
    reused: (evaluated: string, reused: string) =>
      `${evaluated} Tokens gerechnet, ${reused} aus dem Zwischenspeicher`,
    previous: 'Vorige Frage',
    next: 'Nächste Frage',
  },

  facet: (id: string) => FACETS[id] ?? id.charAt(0).toUpperCase() + id.slice(1),

  items: {
    title: 'Jede Frage',
    forward: 'Antworten vorwärts',
    reversed: 'umgekehrt',
    answer: 'dieser Prompt',
    none: 'keine Persona',
    facet: 'Mittel der Facette, 95-%-Intervall',
    question: 'Frage',
    mean: 'Mittel',
    bias: 'Platzneigung',
    shift: 'Verschiebung, Nats',
    mass: 'Antwortmasse',
    table: 'Tabelle',
    chart: 'Diagramm',
    splits: 'Fragen von',
    splitNames: { search: 'Suche', confirm: 'Bestätigung', report: 'Bericht' },
    open: (situation: string) => `Genauen Text zeigen: ${situation}`,
    unknown: 'Frage ohne Text in dieser Aufzeichnung',
    caption: (n: number) => `${n} Fragen nach Facette`,
    high: 'hohes Ende',
    low: 'niedriges Ende',
  },
};
