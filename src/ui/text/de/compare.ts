import type { Pole, Trait } from '../../../core/vocabulary';
import type { compare as en } from '../en/compare';
import { words } from './words';
import type { Same } from '../same';

const prompts = (n: number) => `${n} ${n === 1 ? 'Prompt' : 'Prompts'}`;

/** Die Vergleichszelle. */
export const compare: Same<typeof en> = {
  question: (n: number) =>
    n === 1
      ? 'Was macht ein Prompt mit allen fünf Merkmalen?'
      : 'Was machen diese Prompts mit allen fünf Merkmalen?',
  sentence:
    'Stelle {prompts} vor {items} von {bank} zu jedem der fünf Merkmale, die keine Suche gesehen hat, gelesen nach {reading}. {meaning}. {engine} antwortet.',
  prompts: (n: string, one: boolean) => `${n} ${one ? 'Prompt' : 'Prompts'}`,
  items: {
    hint: 'Fragen, die keine Suche gesehen hat. Alle Prompts beantworten dieselben, also werden sie Frage für Frage verglichen.',
  },
  meaning: {
    label: 'Bedeutungskontrollen',
    on: 'Bedeutungskontrollen werden mitbewertet',
    off: 'Keine Bedeutungskontrollen',
    onLong:
      'Auch die Kontrollen bewerten: Wörter vermischt, über einen Freund, das Gegenteil, belanglose Personas',
    offLong: 'Weglassen: schneller, aber eine Wirkung kann bloße Wortvorbahnung sein',
    hint: 'Nur für Prompts mit einem Ziel.',
  },

  list: {
    title: 'Verglichene Prompts',
    none: 'Keine Persona',
    noneText: 'Nichts vor der Frage. Jeder andere Prompt wird damit verglichen.',
    aim: 'Soll es machen',
    noAim: 'nichts Bestimmtes',
    aimOf: (trait: Trait, pole: Pole) => `${words.poleAdjective(trait, pole)}er`,
    remove: 'Entfernen',
    removeLabel: (label: string) => `${label} entfernen`,
    addTitle: 'Prompt hinzufügen',
    byRule: 'Nach Regel',
    fromRuns: 'Der beste eines Laufs',
    own: 'Dein eigener Prompt',
    ownPlaceholder: 'You are the person who says hello first.',
    add: 'Hinzufügen',
    ownLabel: (n: number) => `Eigener ${n}`,
    runLabel: (no: number, name: string) => `Lauf ${no}, ${name}`,
    runButton: (no: number, name: string) => `Lauf ${no}: ${name}`,
    noRuns: 'Noch kein Lauf in diesem Notizbuch.',
    noWinner: (no: number) => `Lauf ${no} hat noch keinen bewerteten Prompt.`,
    notOpened: (no: number) => `Lauf ${no} ließ sich nicht öffnen, also wurde nichts hinzugefügt.`,
    known: (label: string) => `${label} steht schon in der Liste.`,
    full: 'Die Liste ist voll: höchstens 40 Prompts.',
    added: (label: string) => `Hinzugefügt: ${label}.`,
    rules: {
      dp: 'Beschreibung',
      'p2-naive': 'Ein Wort',
      'p2-keywords': 'Stichwörter',
      ladder: 'Gestufte Adjektive',
      'five-factors': 'Fünf Faktoren',
      adjectives: 'Adjektive',
      placebo: 'Belanglose Persona',
    },
    label: (rule: string, aim: string | null) => (aim === null ? rule : `${rule}, ${aim}`),
  },

  figure: {
    title: 'Was jeder Prompt mit den fünf Merkmalen macht',
    axis: {
      lean: 'Neigung zu den hohen Antworten (0,5 = wie ohne Persona)',
      chance: 'Wahrscheinlichkeit einer hohen Antwort',
    },
    score: 'Wert und 95-%-Intervall',
    change: 'Änderung gegen keine',
    opening: (n: number) => `${prompts(n)} bei fünf Merkmalen.`,
    summary: (label: string, trait: string, score: string, change: string) =>
      `${label}: ${trait} ${score}, Änderung gegen keine Persona ${change}.`,
    keySimulated:
      'Fett: das Merkmal, auf das der Prompt zielt. Grau: keine Persona. Alle Marken sind hohl: simuliert.',
    key: 'Gefüllt: das Merkmal, auf das der Prompt zielt. Getönt: andere Merkmale. Hohl mit grauer Linie: keine Persona.',
  },

  table: {
    title: 'Werte jedes Prompts',
    caption:
      'Wert jedes Prompts bei jedem Merkmal mit seinem 95-%-Intervall, und die Änderung gegen keine Persona',
    hint: 'Drücke eine Zahl, um die genauen Fragen und Antworten dahinter zu sehen.',
    prompt: 'Prompt',
    trait: 'Merkmal',
    score: 'Wert',
    change: 'Änderung gegen keine',
    p: 'p (Holm)',
    target: 'Ziel',
    open: (prompt: string, trait: string) => `Antworten hinter ${prompt}, ${trait} zeigen`,
    reference: 'der Bezug',
    waiting: 'noch nicht gemessen',
    few: 'unter 3 Fragen',
    tiny: 'unter 0,001',
  },

  meaningTable: {
    title: 'Ist es die Bedeutung, oder sind es nur die Wörter?',
    caption:
      'Verschiebung jedes Prompts mit Ziel und seiner Bedeutungskontrollen zum Ziel, in Nats, mit 95-%-Intervallen',
    note: 'Verschiebung zum Ziel in Nats, abzüglich des Mittels von fünf belanglosen Personas.',
    prompt: 'Prompt',
    shift: 'der Prompt',
    controls: {
      shuffled: 'Wörter vermischt',
      'about-a-friend': 'über einen Freund',
      negated: 'das Gegenteil',
    },
    share: 'Bedeutungsanteil',
    specificity: 'Trennschärfe',
    priming: 'kann Wortvorbahnung sein',
    noRule: 'die Regel passt nicht auf diesen Prompt',
    noShift: 'er bewegt sein Ziel nicht',
    noInterval: 'zu wenige Fragen für ein Intervall',
    waiting: 'noch nicht gemessen',
    off: 'In dieser Studie wurden die Bedeutungskontrollen weggelassen.',
    noAims: 'Kein Prompt hier hat ein Ziel, also gibt es keine Wirkung zu erklären.',
  },

  conclusion: {
    moved: (label: string, trait: string, way: 'rose' | 'fell', change: string, p: string) =>
      `${label}: ${trait} ${way === 'rose' ? 'stieg' : 'fiel'} um ${change} (p ${p}).`,
    notMoved: (label: string, trait: string, change: string) =>
      `${label}: ${trait} änderte sich um ${change}; das kann Zufall sein.`,
    wrongWay: 'Das ist die falsche Richtung.',
    also: (list: string) => `Er bewegte auch ${list}.`,
    alsoNone: 'Kein anderes Merkmal bewegte sich um mehr als Zufall.',
    others: (label: string, list: string) => `${label} hat kein Ziel; er bewegte ${list}.`,
    othersNone: (label: string) => `${label} hat kein Ziel und bewegte kein Merkmal um mehr als Zufall.`,
    specificity: (value: string) => `Trennschärfe ${value}.`,
    meaning: (share: string) => `Bedeutungsanteil ${share}.`,
    priming: (share: string) => `Bedeutungsanteil ${share}: Es kann Wortvorbahnung sein.`,
    primingNone: 'Sein Bedeutungsanteil hat kein Intervall über 0: Es kann Wortvorbahnung sein.',
    waiting: 'Der Schluss kommt, wenn alle Fragen beantwortet sind.',
    nothing: 'Nur ohne Persona wurde gemessen; es gibt nichts zu vergleichen.',
    joined: (parts: readonly string[]) =>
      parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1) ?? ''}`,
    p: (value: string) => (value.startsWith('unter') ? value : `= ${value}`),
  },
};
