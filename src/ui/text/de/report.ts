import type { report as en } from '../en/report';
import type { Same } from '../same';

/** Der Bericht über einen Lauf oder eine Studie als eigene Datei. */
export const report: Same<typeof en> = {
  simulated:
    'SIMULIERT. Kein Sprachmodell lief. Alle Zahlen hier kommen aus einer Formel mit bekannter Wahrheit und sagen nichts über ein echtes Modell.',
  simulatedAnswers: (writer: string) =>
    `SIMULIERT. ${writer} schrieb die Prompts, aber kein Sprachmodell antwortete. Alle Werte hier kommen aus einer Formel mit bekannter Wahrheit und sagen nichts über ein echtes Modell.`,
  simulatedTitle: (title: string) => `SIMULIERT: ${title}`,
  lead: (date: string, model: string, version: string) =>
    `Gemessen mit Personaloop ${version} am ${date}. Antworten: ${model}.`,
  unfinished: (asked: string) =>
    `Das ist ein Zwischenbericht: Die Aufzeichnung war nicht fertig, als er geschrieben wurde (${asked}), seine Zahlen können sich also noch bewegen.`,
  asked: (done: string, of: string) => `${done} von ${of} Fragen`,
  atStep: (step: number, steps: number) => `Schritt ${step} von ${steps}`,

  headings: {
    results: 'Ergebnisse',
    best: 'Die besten Prompts',
    comparisons: 'Gegen die Startprompts',
    refusals: 'Abgelehnt',
    winner: 'Der siegreiche Prompt in ganzer Länge',
    methods: 'Methoden',
    task: 'Was gefragt wurde',
    reading: 'Wie aus einer Antwort eine Zahl wird',
    search: 'Wie nach Prompts gesucht wurde',
    statistics: 'Wie geurteilt wurde',
    prompts: 'Die Prompts in ganzer Länge',
    record: 'Worauf es lief',
    again: 'Dasselbe noch einmal',
    references: 'Literatur',
  },

  best: {
    caption: (n: number) =>
      n === 1
        ? 'Der beste Prompt nach seinem Suchwert, mit 95-%-Intervallen'
        : `Die ${n} besten Prompts nach ihrem Suchwert, mit 95-%-Intervallen`,
    columns: {
      name: 'Prompt',
      text: 'Text',
      written: 'geschrieben von',
      search: 'Suche',
      confirm: 'Bestätigung',
      report: 'Bericht',
      meaning: 'Bedeutungsanteil',
    },
    winner: 'Sieger',
    questions: (n: number) => `${n} Fragen`,
    note: 'Suche: die Fragen der Suche, nach denen Prompts gewählt werden, also sehen die besten besser aus, als sie sind. Bestätigung: neue Fragen für die wenigen besten. Bericht: Fragen, nach denen nichts gewählt wurde. Bedeutungsanteil: wie viel der Wirkung bei den Bestätigungsfragen dieselben Wörter in zufälliger Reihenfolge nicht haben.',
    none: '–',
  },

  comparisons: {
    caption: 'Der Sieger gegen jeden Startprompt bei denselben Berichtsfragen',
    columns: {
      baseline: 'gegen',
      score: 'dessen Wert',
      difference: 'Vorsprung des Siegers',
      evidence: 'Beweiskraft',
      p: 'korrigiertes p',
      verdict: 'was man sagen darf',
      needed: 'nötige Fragen',
    },
    nearer: 'Vorsprung: wie viel näher der Sieger an der gewünschten Stärke ist.',
    verdicts: { better: 'besser', worse: 'schlechter', 'not-distinguishable': 'nicht zu unterscheiden' },
    over: 'über 1.000',
    unreachable: 'über 10.000',
    incomplete: (n: number) => `nach erst ${n} Fragen`,
  },

  refusals: {
    caption: 'Abgelehnte und nie bewertete Prompts, nach Grund',
    columns: { reason: 'Grund', count: 'Prompts' },
    none: 'Kein Prompt wurde abgelehnt.',
    sum: (refused: string, written: string) => `${refused} von ${written} neuen Prompts wurden abgelehnt.`,
    answers: (low: string, of: string) =>
      `Bei ${low} von ${of} Antworten lag weniger als die Hälfte der Wahrscheinlichkeit auf den aufgezählten Antworten: Solche zählen als verweigert und sagen wenig.`,
    replies: (none: string, of: string) =>
      `${none} von ${of} geschriebenen Antworten wählten keine der Möglichkeiten.`,
  },

  facts: {
    model: 'Modell',
    modelId: 'Kennung des Modells',
    quantisation: 'Quantisierung',
    digest: 'Prüfsumme der Modelldatei',
    template: 'Prüfsumme der Chatvorlage',
    source: 'Quelle des Modells',
    licence: 'Lizenz des Modells',
    engine: 'Rechenwerk',
    route: 'Wie Wahrscheinlichkeiten gelesen werden',
    device: 'Gerechnet auf',
    threads: 'Kerne',
    reuse: 'Anfänge von Prompts wiederverwendet',
    writer: 'Modell, das die Prompts schrieb',
    browser: 'Browser',
    machine: 'Gerät',
    cores: (cores: string, memory: string | null) =>
      memory === null ? `${cores} Kerne` : `${cores} Kerne, ${memory} GB Speicher`,
    app: 'Notizbuch',
    date: 'Datum',
    took: 'Laufzeit',
    tokens: 'Tokens',
    tokensOf: (target: string, optimizer: string, reused: string) =>
      `${target} für Antworten (${reused} weitere wiederverwendet), ${optimizer} zum Schreiben`,
    answers: 'Aufgezeichnete Antworten',
    id: 'Aufzeichnung',
    yes: 'ja',
    no: 'nein',
    unknown: 'nicht aufgezeichnet',
    simulator: 'eine Formel, kein Modell',
  },

  again: {
    open: (file: string) => `Öffne ${file} in Personaloop`,
    button: ' und drücke „Noch einmal laufen lassen und vergleichen“',
    batch: (file: string) => `, oder starte „npm run batch -- --again ${file} --out DIR“`,
    holds:
      'Die Datei enthält die Einstellungen, den Zufallsstart, jede Frage und jede Antwort mit dem genauen Text, der gesendet wurde.',
    needs: (engine: string, model: string, digest: string | null) =>
      digest === null
        ? `Es braucht das Rechenwerk ${engine} und das Modell ${model}; die Prüfsumme seiner Datei wurde nicht aufgezeichnet, also ist nicht zu prüfen, ob es dasselbe ist.`
        : `Es braucht das Rechenwerk ${engine} und das Modell ${model} mit der Prüfsumme ${digest}.`,
    simulator:
      'Es braucht den Simulator dieser Fassung des Notizbuchs: Dieselbe Formel und derselbe Zufallsstart geben dieselben Antworten.',
    expect: (nats: string) =>
      `Auf demselben Rechenwerk kommen dieselben Antworten bis auf ${nats} Nats heraus. Ein anderes Gerät oder andere Kerne können in anderer Reihenfolge rechnen und stärker abweichen.`,
    minutes:
      'Dieser Lauf hatte eine Zeitgrenze: Ein schnelleres oder langsameres Gerät kann mehr oder weniger Fragen stellen, bevor er endet.',
  },

  references: {
    note: 'Arbeiten, auf denen diese Messung ruht, und das Notizbuch selbst.',
    bibtex: 'Dasselbe als BibTeX',
    software: 'A browser notebook that shows how a prompt gives a language model a personality',
  },

  bundle: {
    title: (title: string) => `${title}\n${'='.repeat(Math.min(72, [...title].length))}`,
    simulated:
      'SIMULIERT: kein Sprachmodell lief. Alle Zahlen kommen aus einer Formel mit bekannter Wahrheit.',
    intro: (version: string, date: string) => `Gemessen mit Personaloop ${version} am ${date}.`,
    what: {
      'report.html':
        'der Bericht: Methoden, Ergebnisse, Abbildungen und Literatur; öffnet sich offline in jedem Browser; drucken gibt ein PDF',
      'README.txt': 'dieser Text',
      'candidates.csv': 'jeder Prompt, auch die abgelehnten, mit Werten und Intervallen',
      'evaluations.csv': 'jede unter jedem Prompt gelesene Frage',
      'steps.csv': 'jeder Schritt der Suche',
      'calls.csv': 'jede Anfrage an das Modell, das Prompts schrieb, mit seiner Antwort, wie sie kam',
      'comparisons.csv': 'der Sieger gegen jeden Startprompt, und was man sagen darf',
      'readings.csv': 'jede in jeder Aufgabe der Studie gelesene Frage',
      'results.csv': 'jede Zahl des Ergebnisses, nach ihrem Pfad benannt',
      'cells.csv': 'jeder Prompt auf jedem Modell: Wert, Gewinn und Anteil am Gewinn zu Hause',
    },
    record:
      'die ganze Aufzeichnung; in Personaloop geöffnet ist sie wieder derselbe Lauf oder dieselbe Studie',
    figure: 'die Abbildung, für den Druck',
    columns:
      'CSV-Dateien sind UTF-8 mit einer Kopfzeile; leer heißt nicht gemessen. Jede Zeile sagt, ob sie simuliert ist. Was jede Spalte bedeutet, steht in docs/files.md von Personaloop. Das ganze .zip lässt sich in Personaloop öffnen, wie es ist.',
    again: (how: string) => `Um dasselbe noch einmal zu bekommen: ${how}`,
  },
};
