import type { lab as en } from '../en/lab';
import type { Same } from '../same';

type Way = 'careful' | 'paper';

/** Das Rauschlabor: was wenige Fragen mit einer Suche machen, gezeigt, wo die Wahrheit bekannt ist. */
export const lab: Same<typeof en> = {
  add: 'Warum drei Fragen lügen',
  question: 'Warum lügen drei Fragen?',
  intro:
    'Hier antwortet eine Formel, also ist der wahre Wert jedes Prompts bekannt. Dieselbe Suche läuft viele Male mit anderen Fragen, anderem Glück und anderem Rauschen. Dann sehen wir, wie weit die Suche vom besten erreichbaren Prompt entfernt war und wie sehr sie sich selbst täuschte.',
  sentence:
    'Suche in einer Landschaft, die {landscape} ist. Stelle {questions} für jeden Prompt, mit Antworten, die {noise} sind. Behalte die besten {keep}, schreibe {perStep} je Schritt, und vergleiche sie {way}. Tu das alles {loops}.',
  editable: 'Drücke einen unterstrichenen Teil, um ihn zu ändern.',

  parts: {
    landscape: {
      label: 'Landschaft',
      hint: 'Wie gute und schlechte Wörter beieinander liegen. Taub: Nichts wirkt, also ist jeder behauptete Gewinn falsch.',
      short: { smooth: 'glatt', deceptive: 'trügerisch', flat: 'flach', deaf: 'taub' },
      long: {
        smooth: 'Glatt: bessere Wörter, bessere Werte',
        deceptive: 'Trügerisch: Der Name des Merkmals hebt die Hälfte der Fragen und senkt die andere',
        flat: 'Flach: von Anfang an nahe der Decke',
        deaf: 'Taub: nichts hat eine Wirkung',
      },
    },
    questions: {
      label: 'Fragen je Prompt',
      value: (n: number) => (n === 1 ? '1 Frage' : `${n} Fragen`),
      hint: 'Der Wert eines Prompts ist ein Mittel über sie. Wenige Fragen: Der Wert springt nach Glück.',
    },
    keep: {
      label: 'Behaltene Prompts',
      hint: 'Die besten Prompts bisher; neue werden aus ihnen gemacht.',
      value: (n: number) => (n === 1 ? '1 Prompt' : `${n} Prompts`),
    },
    perStep: {
      label: 'Neue Prompts je Schritt',
      hint: 'Mehr Versuche finden mehr, und der beste von vielen Versuchen hat öfter nur Glück.',
      value: (n: number) => (n === 1 ? '1 neuen' : `${n} neue`),
    },
    noise: {
      label: 'Rauschen einer Antwort',
      hint: 'Standardabweichung in Nats: wie sehr eine einzelne Antwort von dem abweicht, was der Prompt im Mittel tut. Sonst hat der Simulator 0,6.',
      value: (sd: string) => `um ${sd} verrauscht`,
    },
    way: {
      label: 'Art des Vergleichs',
      hint: 'Sorgfältig: Alle Prompts bekommen dieselben Fragen, schlechte scheiden früh aus dem Rennen, und die besten werden mit anderen Fragen noch einmal gemessen. Wie in der Arbeit: neue Fragen in jedem Schritt, und der höchste Wert gewinnt.',
      short: {
        careful: 'auf die sorgfältige Art, mit einem Rennen',
        paper: 'auf die Art der Arbeit, ohne Rennen',
      },
      long: {
        careful: 'Sorgfältig: dieselben Fragen für alle, ein Rennen, ein zweiter Blick auf die besten',
        paper: 'Wie in der Arbeit: neue Fragen in jedem Schritt, kein Rennen, der höchste Wert gewinnt',
      },
    },
    loops: {
      label: 'Wiederholungen',
      hint: 'Dieselbe Suche mit anderem Zufallsstart. Mehr Wiederholungen: sicherere Zahlen, mehr Zeit.',
      value: (n: number) => `${n}-mal`,
    },
  },

  run: 'Start',
  preset: 'Zeigen, warum drei Fragen lügen',
  presetHint:
    'Drei Fragen wie in der Arbeit neben zwanzig sorgfältig gestellten, alles andere wie oben eingestellt.',
  cancel: 'Abbrechen',
  controls: 'Bedienung des Labors',
  progress: (done: string, total: string) => `${done} von ${total} Suchen`,
  meter: 'Anteil der fertigen Suchen',
  announce: {
    ready: 'Bereit.',
    running: 'Läuft.',
    finished: 'Fertig.',
    stopped: 'Abgebrochen. Was fertig ist, wird gezeigt.',
    failed: 'Das Labor hielt durch einen Fehler an.',
  },
  partial: (done: string, total: string) =>
    `Nach ${done} von ${total} Suchen abgebrochen; die Zahlen handeln von diesen.`,
  failed: 'Das Labor konnte nicht weitermachen. Lade die Seite neu und versuche es noch einmal.',
  empty: 'Noch nichts gelaufen',
  emptyText:
    'Drücke Start, oder lass das Labor zeigen, warum drei Fragen lügen. Alles bleibt auf diesem Gerät.',

  arm: (questions: number, way: Way) =>
    `${questions === 1 ? '1 Frage' : `${questions} Fragen`}, ${way === 'careful' ? 'sorgfältig' : 'wie in der Arbeit'}`,

  figure: {
    title: 'Wie weit vom besten erreichbaren Prompt, nach getaner Arbeit',
    axis: 'Rückstand: wahrer Wert des besten erreichbaren Prompts minus der des jetzt genannten',
    axisShort: 'Rückstand (verlorener wahrer Wert)',
    tokens: 'bisher gelesene und geschriebene Tokens',
    key: 'Linie: die mittlere aller Schleifen. Band: wo 95 von 100 Schleifen liegen.',
    summary: (arm: string, start: string, end: string, band: string, tokens: string) =>
      `${arm}: Die mittlere Schleife geht in ${tokens} Tokens von ${start} auf ${end}; 95 von 100 Schleifen enden in ${band}.`,
    simulated: 'Simuliert, kein Sprachmodell lief.',
    caption: (loops: string, landscape: string, noise: string) =>
      `Rauschlabor, ${loops} simulierte Suchen je Kurve, Landschaft ${landscape}, Rauschen der Fragen ${noise} Nats.`,
    tableCaption: 'Rückstand nach so vielen Tokens: die mittlere Schleife und die mittleren 95 von 100',
    columns: { tokens: 'Tokens', median: 'mittlere Schleife', band: '95 von 100 Schleifen' },
    csv: 'Ergebnisse sichern (CSV)',
    fileStem: 'personaloop-noise-lab-SIMULATED',
  },

  table: {
    caption: 'Was aus den Suchen wurde, mit 95-%-Intervallen',
    search: 'Suche',
    optimism: 'Zuversicht des Siegers',
    falseClaims: 'falsche Behauptungen',
    regret: 'Rückstand am Ende',
    tokens: 'Tokens',
    difference: 'Unterschied',
    means:
      'Zuversicht: wie viel besser der Sieger in seiner Suche aussah, als er ist. Falsche Behauptungen: Anteil der Suchen, die sagen, der Sieger schlage keine oder eine belanglose Persona, obwohl er es nicht tut. Rückstand: wie viel wahrer Wert am Ende verfehlt wurde.',
  },

  conclusion: {
    title: 'Schluss, nach Regel.',
    optimism: (arm: string, amount: string, interval: string) =>
      `Mit ${arm} sah der Sieger um ${amount} ${interval} besser aus, als er ist.`,
    noOptimism: (arm: string, interval: string) =>
      `Mit ${arm} ist keine Zuversicht des Siegers von null zu unterscheiden ${interval}.`,
    modest: (arm: string, amount: string, interval: string) =>
      `Mit ${arm} sah der Sieger um ${amount} ${interval} schlechter aus, als er ist.`,
    claims: (hits: string, loops: string, share: string, interval: string) =>
      `${hits} von ${loops} Suchen behaupteten einen Gewinn, der keiner war (${share} ${interval}).`,
    regret: (amount: string, interval: string) =>
      `Am Ende blieb die Suche um ${amount} ${interval} hinter dem besten erreichbaren Prompt zurück.`,
    farther: (a: string, b: string, amount: string, interval: string) =>
      `Mit ${a} endet die Suche um ${amount} ${interval} weiter vom besten Prompt als mit ${b}.`,
    nearer: (a: string, b: string, amount: string, interval: string) =>
      `Mit ${a} endet die Suche um ${amount} ${interval} näher am besten Prompt als mit ${b}.`,
    same: (a: string, b: string, interval: string) =>
      `Welche von beiden näher am besten Prompt endet, ist nicht zu sagen (${a} minus ${b}: ${interval}).`,
    sameWork: (tokens: string) => `Nach gleicher Arbeit, je ${tokens} Tokens:`,
    fartherThen: (a: string, b: string, amount: string, interval: string) =>
      `Der mit ${a} genannte Prompt ist um ${amount} ${interval} weiter vom besten als der mit ${b}.`,
    nearerThen: (a: string, b: string, amount: string, interval: string) =>
      `Der mit ${a} genannte Prompt ist um ${amount} ${interval} näher am besten als der mit ${b}.`,
    sameThen: (interval: string) => `Kein Unterschied ist zu erkennen ${interval}.`,
    cost: (a: string, tokensA: string, b: string, tokensB: string) =>
      `Das brauchte ${tokensA} Tokens je Suche mit ${a} und ${tokensB} mit ${b}.`,
    simulated: 'Das alles ist simuliert und sagt nichts über ein echtes Modell.',
    truth:
      'Wahrer Wert: was ein Prompt im Mittel über alle 60 Fragen des Merkmals erreicht. Bester erreichbarer Prompt: der beste aus einem festen Vorrat von einigen tausend Prompts, die der simulierte Schreiber und die Regeln machen können, nach ihren wahren Werten erklommen.',
  },
};
