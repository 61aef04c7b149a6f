import type { classroom as en } from '../en/class';
import type { Same } from '../same';

const runs = (n: number) => (n === 1 ? '1 Lauf' : `${n} Läufe`);
const students = (n: number) => (n === 1 ? '1 Person' : `${n} Personen`);

/** Die Klasse: die Läufe aller in einem Bild. */
export const classroom: Same<typeof en> = {
  question: 'Was hat die ganze Klasse gefunden?',
  intro:
    'Lass hier die Dateien aller fallen: Dateien von Läufen (.personaloop.json), die .zip eines Laufs oder eine .zip mit den Dateien von allen. Jede Kurve wird in ein Bild gezeichnet, und die Ergebnisse werden zusammengefasst, wo die Läufe gleich sind. Die Dateien werden auf diesem Gerät gelesen; nichts wird gesendet oder behalten, wenn du nicht einen Knopf dafür drückst.',
  choose: 'Dateien wählen',
  more: 'Dateien hinzufügen',
  dropHere: 'oder lass sie irgendwo auf dieser Seite fallen',
  reading: (done: string, of: string, file: string) => `${done} von ${of} wird gelesen: ${file}`,
  readingHidden: (done: string, of: string) => `${done} von ${of} wird gelesen`,
  cancel: 'Lesen abbrechen',
  meter: 'Anteil der gelesenen Dateien',
  empty: 'Noch keine Dateien',
  emptyText:
    'Eine Datei entsteht mit Ausgeben, dann „Datei des Laufs“; vor den Namen der Datei kommt der eigene Name („Ada personaloop-…“), er steht dann hier. Vierzig Dateien von 2 MB machen keine Mühe. Mehrere Dateien lassen sich auf einmal wählen.',
  counts: (files: string, counted: number, twice: number, refused: number) =>
    [
      `${files} ${files === '1' ? 'Datei' : 'Dateien'} gelesen: ${runs(counted)}`,
      ...(twice ? [`${twice} doppelt da und einmal gezählt`] : []),
      ...(refused ? [`${refused} abgelehnt`] : []),
    ].join(', ') + '.',
  startOver: 'Von vorn',
  startOverHint: 'Nimmt alle Dateien von dieser Seite. Die Dateien selbst bleiben, wo sie sind.',
  cleared: 'Alle Dateien sind von der Seite.',
  undo: 'Zurückholen',

  groups: {
    title: 'Welche Läufe sind gleich?',
    alike:
      'Alle Läufe haben dieselben Einstellungen, dasselbe Modell und dieselben Fragen (der Zufallsstart darf verschieden sein), also werden sie zusammengefasst.',
    differ: (what: string) =>
      `Diese Dateien sind nicht alle gleich. Sie unterscheiden sich in: ${what}. Nur Gleiches wird zusammengefasst; wähle, was.`,
    never: 'Simulierte und echte Läufe werden nie zusammengefasst.',
    legend: 'Läufe, die zusammengefasst werden',
    of: (n: number, what: string) => `${runs(n)}: ${what}`,
    byLegend: 'Zeigen',
    alone: 'Diese Gruppe allein',
    by: (name: string) => `Verglichen nach: ${name}`,
    and: ' und ',
    unknown: 'nicht aufgezeichnet',
    none: 'keine',
    yes: 'ja',
    no: 'nein',
    own: (n: number) => (n === 1 ? '1 eigener Prompt' : `${n} eigene Prompts`),
    named: (name: string, value: string) => `${name}: ${value}`,
    otherText: (n: number) => `Text ${n}`,
    data: { simulated: 'simuliert', real: 'echt' },
  },

  facets: {
    data: 'simuliert oder echt',
    model: 'das Modell',
    writer: 'das Modell, das die Prompts schreibt',
    questions: 'die Fragen',
    target: 'das Ziel',
    reading: 'wie Antworten gelesen werden',
    form: 'wie die Frage gestellt wird',
    protocol: 'das Vorgehen',
    proposer: 'wie Prompts geschrieben werden',
    operators: 'ob Regeln einspringen',
    objective: 'wonach geordnet wird',
    race: 'wann schwache Prompts aufgegeben werden',
    finalists: 'noch einmal gemessene Prompts',
    onTopic: 'die Themenprüfung',
    metaPrompt: 'die Anfrage an den Schreiber',
    selection: 'wie Werte geordnet werden',
    keep: 'behaltene Prompts',
    perStep: 'neue Prompts je Schritt',
    items: 'Fragen für jeden Prompt',
    steps: 'Schritte',
    temperature: 'Temperatur',
    maxWords: 'längster Prompt, in Wörtern',
    exemplars: 'Beispielfragen für den Schreiber',
    budget: 'Grenzen',
    patience: 'Schritte ohne Gewinn',
    seeds: 'Startprompts',
    ownPrompts: 'eigene Startprompts',
  },

  curves: {
    title: 'Bester Prompt bisher, von allen',
    summary: (n: number, from: string, to: string) =>
      `${runs(n)}. Das Mittel ihrer besten Werte geht von ${from} am Anfang auf ${to} am Ende der Suche.`,
    one: (n: number) => `${runs(n)}, nichts zusammengefasst.`,
    simulated: 'Simuliert, kein Sprachmodell lief.',
    unseen: 'ungesehen',
    steps: 'Schritt',
    average: 'Mittel',
    key: 'Dünne Linien: je eine Person. Dicke Linie mit Band: ihr Mittel und sein 95-%-Intervall. Quadrate: dieselben Prompts bei Fragen, die die Suche nie sah. Werte einer Suche schmeicheln sich selbst; die Quadrate nicht.',
    tableCaption: 'Mittel der besten Werte bisher nach Schritt, mit seinem 95-%-Intervall',
    columns: { group: 'Läufe', step: 'Schritt', mean: 'Mittel', interval: '95-%-Intervall' },
  },

  forest: {
    title: 'Gewinn bei ungesehenen Fragen, von allen',
    axis: 'Wert des besten Prompts minus ohne Persona, bei ungesehenen Fragen',
    axisNearer: 'Wie viel näher an der gewünschten Stärke als ohne Persona, bei ungesehenen Fragen',
    gain: 'Gewinn',
    score: 'Wert',
    pooled: (n: number) => `Alle ${n} zusammen`,
    another: 'Noch eine Person',
    key: 'Balken: 95-%-Intervalle. „Alle zusammen“ gewichtet jede Person danach, wie genau ihr Ergebnis ist, und lässt Personen verschieden sein (zufällige Effekte). „Noch eine Person“: wo eine weitere wie diese läge.',
    summary: (name: string, gain: string) => `${name}: ${gain}.`,
    simulated: 'Simuliert, kein Sprachmodell lief.',
  },

  conclusion: {
    title: 'Schluss, nach Regel.',
    none: 'Noch hat kein Lauf hier ein Ergebnis bei ungesehenen Fragen, also gibt es nichts zusammenzufassen.',
    one: 'Nur ein Lauf hier hat ein Ergebnis. Zum Zusammenfassen braucht es zwei oder mehr.',
    up: (n: number, gain: string) =>
      `Über ${students(n)} gewinnen die besten Prompts ${gain} gegenüber keiner Persona, bei Fragen, die die Suche nie sah: besser als keine Persona.`,
    down: (n: number, gain: string) =>
      `Über ${students(n)} kommen die besten Prompts auf ${gain} gegenüber keiner Persona, bei Fragen, die die Suche nie sah: schlechter als keine Persona.`,
    open: (n: number, gain: string) =>
      `Über ${students(n)} kommen die besten Prompts auf ${gain} gegenüber keiner Persona, bei Fragen, die die Suche nie sah: Das kann Zufall sein.`,
    questions: (interval: string) =>
      `Über die Fragen statt über die Personen gezählt, ist das Intervall ${interval}.`,
    alike: 'Die Personen unterscheiden sich nicht stärker, als schon der Zufall es täte.',
    spread: (tau: string, share: string) =>
      `Über den Zufall hinaus unterscheiden sich die Personen um etwa ${tau} (Standardabweichung); das sind ${share} % aller Unterschiede zwischen ihnen.`,
    another: (interval: string) => `Noch eine Person läge am ehesten in ${interval}.`,
    seeds: (seeds: string) =>
      `Mehrere Läufe hatten denselben Zufallsstart (${seeds}). Mit demselben Modell ist das fast derselbe Lauf, also ist das Intervall zu eng: Lass alle einen anderen Zufallsstart wählen.`,
    difference: (a: string, b: string, difference: string) => `„${a}“ minus „${b}“: ${difference},`,
    clear: 'die beiden unterscheiden sich also.',
    unclear: 'die beiden sind also nicht zu unterscheiden.',
    foot: 'Alle beantworteten dieselben Fragen, also bewegt der Zufall in den Fragen alle gleich. Eine Richtung wird nur behauptet, wo beide Intervalle, über Personen und über Fragen, die 0 auslassen.',
    simulated: 'Das alles ist simuliert und sagt nichts über ein echtes Modell.',
    method:
      'Zusammenfassung mit zufälligen Effekten: Streuung durch eingeschränkte maximale Wahrscheinlichkeit (REML), Intervall des Mittels nach Hartung und Knapp (nie enger, als die einzelnen Ergebnisse erlauben), Intervall für noch eine Person mit zwei Freiheitsgraden weniger als Personen. Die mittlere Kurve hat ein t-Intervall über Personen.',
    tau: (tau: string, i2: string) => `Streuung zwischen Personen (Tau) ${tau}, I² ${i2} %.`,
  },

  table: {
    title: 'Alle',
    caption: 'Jeder Lauf mit seinem Ergebnis bei ungesehenen Fragen',
    name: 'Name',
    nameOf: (n: number) => `Name von Person ${n}`,
    hidden: (n: number) => `Person ${n}`,
    gain: 'Gewinn gegen keine Persona',
    score: 'Wert',
    steps: 'Schritte',
    seed: 'Zufallsstart',
    standing: 'gezählt',
    says: {
      finished: 'ja',
      stopped: 'nein: von Hand angehalten',
      unfinished: 'nein: nicht fertig',
      'no-spread': 'nein: alle Antworten gleich, also ohne Intervall',
    },
    otherGroup: 'in einer anderen Gruppe',
    hide: 'Namen verbergen',
    show: 'Namen zeigen',
    hiding: 'Namen sind hier und in jeder Datei verborgen, die du sicherst.',
    note: 'Ein Name ist der Anfang des Dateinamens; schreibe darüber, um ihn zu ändern. Namen bleiben auf dieser Seite.',
    none: '–',
  },

  files: {
    refusedTitle: 'Nicht benutzte Dateien',
    twiceTitle: 'Einmal gezählt',
    hidden: (n: number) => `Datei ${n}`,
    in: (path: readonly string[]) => path.join(', darin '),
    refused: {
      'too-large': () =>
        'Sie ist größer, als ein Lauf sein kann. Gib den Lauf noch einmal aus und nimm die neue Datei.',
      unreadable: () =>
        'Der Browser kann sie nicht lesen. Wenn es ein Ordner ist, öffne ihn und wähle die Dateien darin.',
      empty: () => 'Sie ist leer. Bitte noch einmal um die Datei.',
      'broken-zip': () =>
        'Diese .zip lässt sich nicht entpacken: Sie ist beschädigt, abgeschnitten oder hat ein Passwort. Bitte noch einmal darum.',
      'no-run-in-zip': () =>
        'In dieser .zip ist keine Datei eines Laufs. Gib „Alles in einer .zip“ oder „Datei des Laufs“ aus.',
      'too-many-in-zip': () => 'In dieser .zip sind mehr als 400 Dateien. Teile sie in zwei.',
      'not-a-run': (detail: string) => detail || 'Diese Datei ist kein Lauf von Personaloop.',
      study: () => 'Das ist eine Studie und kein Lauf. Nur eine Suche nach einem Prompt hat eine Kurve.',
      talk: () => 'Das ist ein Gespräch und kein Lauf. Nur eine Suche nach einem Prompt hat eine Kurve.',
      'nothing-measured': () =>
        'In diesem Lauf ist noch nichts gemessen. Lass ihn laufen und gib ihn noch einmal aus.',
      'does-not-play': () =>
        'Seine Antworten passen nicht zu seinen Einstellungen, er wurde also geändert oder beschädigt. Bitte noch einmal um die Datei.',
      'no-worker': () =>
        'Der Browser hat daran aufgegeben, vielleicht aus Mangel an Speicher. Versuche sie allein.',
    },
    twice: {
      'same-run': (of: string) => `Derselbe Lauf wie ${of}.`,
      'earlier-state': (of: string) => `Ein früherer Stand desselben Laufs wie ${of}.`,
      'same-answers': (of: string) =>
        `Dieselben Antworten wie ${of}, bis zur letzten Stelle: gleiche Einstellungen, gleicher Zufallsstart. Das sagt nichts Neues, also zählt es einmal.`,
    },
  },

  actions: {
    label: 'Sichern',
    csv: 'Tabelle sichern (CSV)',
    print: 'Drucken',
    keep: 'Diese Läufe im Notizbuch behalten',
    keepHint: 'Speichert die Läufe der Dateien oben in diesem Browser, als Zellen.',
    keeping: (done: string, of: string) => `${done} von ${of} wird gespeichert`,
    kept: (n: number) => `${runs(n)} im Notizbuch gespeichert.`,
    keepFailed: 'Nicht alle Läufe konnten gespeichert werden.',
    saved: (file: string) => `${file} gesichert.`,
    failed: 'Die Datei konnte nicht gemacht werden.',
    fileStem: (simulated: boolean) => (simulated ? 'personaloop-class-SIMULATED' : 'personaloop-class'),
  },
};
