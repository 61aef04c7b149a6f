import { count } from '../../kit/format';
import type { Target } from '../../../core/vocabulary';
import type { optimise as en } from '../en/optimise';
import { TRAITS } from './traits';
import { words } from './words';
import type { Same } from '../same';

/** Die Suchzelle: ihre Frage, ihre Einstellungen als Satz, ihre Knöpfe und was live geschieht. */
export const optimise: Same<typeof en> = {
  question: (target: Target, model: string | null) =>
    target.kind === 'pole'
      ? `Lässt sich ${model ?? 'ein Sprachmodell'} dazu bringen, zu antworten wie ${words.someone(target)}?`
      : `Lässt sich ${model ?? 'ein Sprachmodell'} auf ${words.target(target)} einstellen?`,
  duplicate: 'Verdoppeln',
  withModel: (size: string) => `Dasselbe mit dem echten Modell einrichten, ${size}`,
  duplicateHint: 'Neuer Lauf mit demselben Anfang, um eine Sache zu ändern',

  settings: {
    pole: '{aim} {trait} mit dem Vorgehen {protocol}: Behalte die besten {keep} Prompts, verlange {perStep} neue je Schritt, höre nach {steps} Schritten auf. {engine} beantwortet {items} Fragen für jeden Prompt, und {writer} schreibt die Prompts.',
    intensity:
      'Bring {trait} auf {aim} mit dem Vorgehen {protocol}: Behalte die besten {keep} Prompts, verlange {perStep} neue je Schritt, höre nach {steps} Schritten auf. {engine} beantwortet {items} Fragen für jeden Prompt, und {writer} schreibt die Prompts.',
    more: 'Stellt {bank}, bewertet nach {reading}. Neue Prompts werden {proposer} geschrieben; {rules}. Beginnt mit {seeds}. Zufallsstart {seed}, {limits}.',
    fixed: 'Fest, solange er läuft.',
    fixedAfter: 'Fest, seit der Lauf begann; verdopple ihn, um etwas zu ändern.',
    all: 'Alle Einstellungen',
    editable: 'Drücke einen unterstrichenen Teil, um ihn zu ändern.',
    edit: (part: string, value: string) => `${part}: ${value}. Ändern`,
    close: 'Fertig',
    less: 'Weniger',
    moreStep: 'Mehr',

    aim: {
      label: 'Richtung',
      raise: 'Erhöhe',
      lower: 'Senke',
      strength: (tau: string) => `Stärke ${tau}`,
      raiseLong: (adjective: string) => `Erhöhen: ${adjective}er`,
      lowerLong: (adjective: string) => `Senken: ${adjective}er`,
      strengthLong: 'Eine Stärke zwischen den Enden',
      slider: 'Gewünschte Stärke',
      hint: 'Das hohe Ende hat Stärke 1, das niedrige 0. Bei der Messweise der Neigung ist 0,5 wie ohne Persona.',
    },
    trait: { label: 'Merkmal', hint: 'Wovon die Fragen handeln.' },
    protocol: {
      label: 'Vorgehen',
      careful: 'sorgfältig',
      paper: 'wie in der Arbeit',
      carefulLong: 'Sorgfältig: Jeder Prompt beantwortet dieselben Fragen',
      paperLong: 'Wie in der Arbeit: wenige Fragen, in jedem Schritt neu gezogen',
      hint: 'Sorgfältige Vergleiche sind Frage für Frage gerecht. Die Art der Arbeit ist schneller und verrauschter.',
    },
    keep: {
      label: 'Behaltene Prompts',
      hint: 'Die besten Prompts bisher, aus denen die nächsten gemacht werden (n).',
    },
    perStep: {
      label: 'Neue Prompts je Schritt',
      hint: 'Wie viele der Schreiber in jedem Schritt machen soll (k).',
    },
    steps: { label: 'Schritte', hint: 'Wie oft die Schleife herumgeht.' },
    items: {
      label: 'Fragen für jeden Prompt',
      hint: 'Mehr Fragen machen die Intervalle enger und brauchen länger (q). Mit weniger als 20 kann ein Prompt durch Glück gewinnen.',
    },
    engine: { label: 'Modell', hint: 'Es beantwortet die Fragen.' },
    writer: {
      label: 'Schreiber der Prompts',
      same: (simulated: boolean) => (simulated ? 'derselbe Simulator' : 'dasselbe Modell'),
      sameLong: 'Das Modell, das antwortet, schreibt auch die Prompts',
      otherLong: 'Ein anderes Modell schreibt die Prompts',
      choose: 'Anderes wählen',
      hint: 'Die Werte kommen von dem Modell, das antwortet, wer auch immer schreibt. Zwei Modelle brauchen den Speicher beider.',
    },
    reading: {
      label: 'Messweise',
      hint: 'Kleine Modelle können mit Buchstaben oft nichts anfangen; die Wahrscheinlichkeit der Antworten lässt sich trotzdem messen.',
    },
    proposer: {
      label: 'Wie neue Prompts geschrieben werden',
      short: {
        auto: 'so, wie der Schreiber es kann',
        sentence: 'Satz für Satz',
        'scored-list': 'aus der Liste der besten mit ihren Werten',
        'best-sentences': 'Satz für Satz, neben den besten des Laufs',
        'best-words': 'Satz für Satz, zusammengestellt nach Wörtern',
        direct: 'ohne dass ein Wert gesagt wird',
        template: 'allein nach Regeln, ohne Sprachmodell',
      },
      long: {
        auto: 'Nach einem Selbsttest: ganze Prompts, oder Sätze, wenn die ersten Erwiderungen nur abschreiben',
        sentence: 'Ein Satz auf einmal, in einen guten Prompt gesetzt (kleine Modelle)',
        'best-sentences': 'Ein Satz auf einmal, neben die gesetzt, für die alle Werte sprechen',
        'best-words':
          'Ein Satz auf einmal; was alle Werte über Wörter sagen, entscheidet, welche zusammenstehen',
        'scored-list': 'Ganze Prompts aus der bewerteten Liste, wie in der Arbeit (größere Modelle)',
        direct: 'Kontrolle: Der Schreiber erfährt keinen Wert und keinen früheren Prompt',
        template: 'Kontrolle: nur Regeln (Adjektive, verbundene oder weggelassene Sätze)',
      },
      exemplars: 'Beispielfragen, die der Schreiber sieht',
      temperature: 'Temperatur: höher ist abwechslungsreicher',
      hint: 'Kleine Modelle schreiben eine bewertete Liste ab; mit einem Satz kommen sie besser zurecht.',
    },
    metaPrompt: {
      label: 'Die Anfrage an den Schreiber',
      slots: (slots: string) => `Wird für jede Anfrage eingesetzt: ${slots}`,
      missing: (parts: string) =>
        `Ohne ${parts} lernt der Schreiber nichts aus der Suche, oder seine Erwiderung ist nicht lesbar.`,
      changes: 'Was du geändert hast',
      ours: 'Zurück zu unserer',
    },
    rules: {
      label: 'Regeln der Suche',
      hint: 'Jede kostet oder spart Fragen; das sorgfältige Vorgehen hat Rennen und Endrunde an.',
      objective: 'Wonach geordnet wird',
      objectives: {
        score: 'Der Wert',
        'beyond-words':
          'Was der Prompt über seine Wörter in zufälliger Reihenfolge hinaus bewirkt (fragt doppelt so viel)',
      },
      race: 'Einen Prompt früh aufgeben, wenn er sicher zurückliegt',
      onTopic: 'Einen Prompt ablehnen, der das Modell zu einer anderen Art Mensch führt',
      operators: 'Eine Regel einspringen lassen, wenn der Schreiber nichts Brauchbares bringt',
      finalists: 'Beste Prompts, die mit neuen Fragen noch einmal gemessen werden',
      none: 'jeder Prompt beantwortet alle Fragen',
      list: (parts: readonly string[]) => joined(parts),
      parts: {
        beyondWords: 'geordnet danach, was sie über ihre Wörter hinaus bewirken',
        race: 'schwache werden früh aufgegeben',
        onTopic: 'solche abseits des Themas werden abgelehnt',
        finalists: (n: string) => `die besten ${n} werden mit neuen Fragen noch einmal gemessen`,
        alone: 'keine Regel springt ein',
      },
    },
    seeds: {
      label: 'Startprompts',
      legend: 'Prompts nach Regel',
      none: 'keiner Persona allein',
      byRule: (n: string, one: boolean) => `${n} ${one ? 'Prompt' : 'Prompts'} nach Regel`,
      list: (parts: readonly string[]) => joined(parts),
      own: 'Deine eigenen Startprompts, einer je Zeile',
      ownCount: (n: number) => (n === 1 ? 'deinem eigenen Prompt' : `${n} eigenen Prompts`),
      hint: 'Keine Persona beginnt jeden Lauf: Mit ihr wird jeder Wert verglichen.',
      placeholder: 'You are the person who says hello first.',
    },
    seed: {
      label: 'Zufallsstart',
      hint: 'Gleiche Einstellungen, gleicher Zufallsstart, gleicher Lauf. Ändere ihn, um zu sehen, wie viel Zufall ist.',
    },
    limits: {
      label: 'Grenzen',
      none: 'keine anderen Grenzen',
      evaluations: 'Bewertete Prompts, höchstens',
      tokens: 'Tokens, höchstens',
      minutes: 'Minuten, höchstens',
      patience: 'Aufhören nach so vielen Schritten ohne Gewinn',
      unlimited: 'keine Grenze',
      hint: 'Leer lassen für keine Grenze.',
      atMost: (parts: readonly string[]) => `höchstens ${joined(parts)}`,
      parts: {
        evaluations: (n: string) => `${n} Prompts`,
        tokens: (n: string) => `${n} Tokens`,
        minutes: (n: string) => `${n} Minuten`,
        patience: (n: string) => `${n} Schritte ohne Gewinn`,
      },
    },
  },

  transport: {
    label: 'Bedienung des Laufs',
    run: 'Start',
    goOn: 'Weiter',
    running: 'Läuft',
    loading: 'Lädt',
    pause: 'Pause',
    pausing: 'Hält an',
    paused: 'Pausiert',
    step: 'Schritt',
    stepHint: 'Läuft bis zum Ende der jetzigen Station',
    stop: 'Stopp',
    stopped: 'Gestoppt',
    finished: 'Fertig',
    stopHint: 'Beendet die Suche; der beste Prompt bekommt noch seine ungesehenen Fragen',
  },

  budget: {
    label: 'Bisher getan',
    evaluations: 'bewertete Prompts',
    of: (done: string, all: string) => `${done} von ${all}`,
    calls: 'Aufrufe',
    tokens: 'Tokens',
    speed: 'Tempo',
    speedUnit: 'Tokens/s',
    left: 'Restzeit',
    leftWord: 'übrig',
    took: 'dauerte',
    meter: 'Getaner Anteil des Laufs',
  },

  loop: {
    label: (step: number, steps: number, stage: string) =>
      `Die Schleife, Schritt ${step} von ${steps}, jetzt: ${stage}`,
    stages: {
      evaluate: 'Bewerten',
      select: 'Auswählen',
      'meta-prompt': 'Anfragen',
      propose: 'Vorschlagen',
      validate: 'Prüfen',
    },
    means: {
      evaluate: 'Das Modell beantwortet die Fragen unter jedem neuen Prompt.',
      select: 'Die besten Prompts werden behalten.',
      'meta-prompt': 'Aus ihnen wird eine Anfrage an den Schreiber gemacht.',
      propose: 'Der Schreiber schreibt einen neuen Prompt.',
      validate: 'Unbrauchbare Prompts werden abgelehnt, jeder mit seinem Grund.',
    },
    seeds: 'Startprompts',
    step: 'Schritt',
    of: (steps: number) => `von ${steps}`,
    after: 'danach: ungesehene Fragen',
    confirm: 'Endrunde, noch einmal gemessen',
    confirmOf: (done: number, of: number) => `${done} von ${of}`,
    report: 'Ungesehene Fragen',
    reportOf: (done: number, of: number) => `${done} von ${of} Prompts`,
    done: 'Die Suche ist vorbei',
    counts: {
      question: (done: number, of: number) => `Frage ${done} von ${of}`,
      slot: (name: string, ordinal: string, of: number) => `${name}, ${ordinal} von ${of}`,
      scored: (n: number) => (n === 1 ? '1 Prompt bewertet' : `${count(n)} Prompts bewertet`),
      each: (n: number) => (n === 1 ? 'je 1 Frage' : `je ${n} Fragen`),
      keeps: (kept: number, of: number) => `behält ${kept} von ${count(of)}`,
      keepsBest: (n: number) => `behält die besten ${n}`,
      cut: (score: string) => `Grenze bei ${score}`,
      shown: (n: number) => (n === 1 ? '1 Prompt gezeigt' : `${n} Prompts gezeigt`),
      tokens: (n: string) => `${n} Tokens`,
      card: (card: string) => `über ${card}`,
      changes: (name: string) => `ändert ${name}`,
      fresh: 'ein neuer Anfang',
      written: (n: number, of: number) => `${n} von ${of} geschrieben`,
      retries: (n: number) => (n === 1 ? '1 neuer Versuch' : `${n} neue Versuche`),
      passed: (n: number) => `${n} angenommen`,
      refused: (n: number) => `${n} abgelehnt`,
      waiting: 'wartet',
    },
  },

  now: {
    scoring: (name: string) => `Wird gerade bewertet: ${name}`,
    scored: (name: string) => `Zuletzt bewertet: ${name}`,
    best: (name: string) => `Der beste Prompt bei ungesehenen Fragen: ${name}`,
    scoringUnseen: (name: string) => `Wird bei ungesehenen Fragen bewertet: ${name}`,
    scoringAgain: (name: string) => `Wird mit neuen Fragen noch einmal gemessen: ${name}`,
    scoringMixed: (name: string) => `Wird mit seinen Wörtern in zufälliger Reihenfolge bewertet: ${name}`,
    writing: (ordinal: string, of: number) => `Wird gerade geschrieben, ${ordinal} von ${of}`,
    idle: 'Wird gerade bewertet',
    idleNote: 'Im Augenblick nichts.',
    progress: (done: number, of: number) => `nach ${done} von ${of}`,
    noneText:
      'Keine Persona: Die Fragen werden ohne etwas davor gestellt. Mit diesen Antworten wird jeder Prompt verglichen.',
    bars: (what: string, middle: string) => `Ein Balken je Frage: ${what}. Linie: ${middle}.`,
    barsAria: (done: number, of: number, score: string) =>
      `${done} von ${of} Fragen beantwortet. Wert bisher ${score}.`,
    asking: (facet: string) => `jetzt: ${facet.replaceAll('-', ' ')}`,
    reference: 'Bezug',
  },

  states: {
    choose: 'Modell wählen',
    emptyTitle: 'Noch nichts gemessen',
    emptyReal: (model: string) =>
      `Drücke Start. ${model} wird zuerst geladen, wenn es nicht da ist; die ersten Punkte kommen nach einigen Sekunden, und dann steht da, wie lange es noch dauert: Auf einem Prozessor kann ein ganzer Lauf eine Stunde brauchen. Alles wird gesichert, wie es kommt: Du kannst jederzeit anhalten oder die Seite schließen.`,
    emptySimulated:
      'Drücke Start. Der Simulator antwortet sofort: Die ganze Kurve braucht einige Sekunden. Alles, was er zeigt, ist gekennzeichnet.',
    emptyTwo: (answers: string, writes: string) =>
      `Drücke Start. ${answers} antwortet und ${writes} schreibt; beide werden zuerst geladen, wenn sie nicht da sind. Alles wird gesichert, wie es kommt: Du kannst jederzeit anhalten oder die Seite schließen.`,
    useReal: (size: string) => `Das echte Modell nehmen, ${size}`,
    loadingTitle: (model: string) => `${model} wird geladen`,
    loadingDownload: (done: string, total: string) => `${done} von ${total}`,
    loadingDone: (done: string) => done,
    rate: (rate: string) => `${rate}/s`,
    left: (time: string) => `noch ${time}`,
    phases: {
      download: 'lädt herunter',
      prepare: 'bereitet das Modell vor',
      measure: 'misst dieses Gerät',
      compile: 'übersetzt für diese Grafik',
    },
    breaks: 'Ein abgebrochener Download geht dort weiter, wo er stand.',
    cancel: 'Abbrechen',
    details: 'Einzelheiten',
    elsewhereTitle: 'Das läuft in einem anderen Tab',
    elsewhere:
      'Hier kannst du zusehen: Alles, was der andere Tab sichert, erscheint auf dieser Seite. Zwei Tabs schreiben nie denselben Lauf.',
    elsewhereWaits: 'Es geht hier weiter, sobald der andere Tab den Lauf anhält oder geschlossen wird.',
    elsewhereButton: 'Hier weitermachen',
    failedAt: (step: number) => (step > 0 ? `Es geschah in Schritt ${step}.` : ''),
    kept: (prompts: number) => (prompts > 0 ? `${prompts} bewertete Prompts sind gesichert.` : ''),
    opening: 'Der Lauf wird geöffnet',
    reading:
      'Das ist das ganze Bild. Die einzelnen Antworten werden noch gelesen, dann kannst du hineinsehen und weitermachen.',
  },

  announce: {
    step: (step: number, steps: number, best: string) =>
      `Schritt ${step} von ${steps}. Bester Wert bisher ${best}.`,
    seeds: 'Die Startprompts werden bewertet.',
    confirm: 'Die Suche ist vorbei. Die besten Prompts werden noch einmal gemessen.',
    report: 'Die ungesehenen Fragen werden gestellt.',
    status: {
      ready: 'Bereit.',
      loading: 'Das Modell wird geladen.',
      running: 'Läuft.',
      pausing: 'Hält an.',
      paused: 'Pausiert.',
      finished: 'Fertig.',
      failed: 'Durch einen Fehler angehalten.',
      elsewhere: 'Dieser Lauf läuft in einem anderen Tab.',
    },
  },
};

/** 'a', 'a und b', 'a, b und c'. */
function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1) ?? ''}`;
}

export const traitChoice = (trait: Target['trait']) => `${TRAITS[trait].name}: ${TRAITS[trait].gloss}`;
