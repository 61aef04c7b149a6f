import type { CapabilityQuestion } from '../../../core/instruments/capability';
import type { CardRound } from '../../../core/instruments/card-task';
import type { InstrumentId } from '../../../core/instruments/contract';
import type { Statement } from '../../../core/instruments/ipip-score';
import type { Question } from '../../../core/vocabulary';
import type { profile as en } from '../en/profile';
import { words } from './words';
import type { Same } from '../same';

const INSTRUMENTS: (typeof en)['instruments'] = {
  'ipip-neo-120': {
    question: 'Was sagt es über sich selbst?',
    short: '120 Aussagen über sich selbst',
    long: 'Was es sagt: 120 Aussagen über einen selbst, bewertet von sehr unzutreffend bis sehr zutreffend (IPIP-NEO-120)',
    name: 'die Selbstauskunft (IPIP-NEO-120)',
    title: 'Was es über sich selbst sagt',
    axis: 'Mittlere Bewertung, 1 bis 5 (gestrichelt: Mittel von etwa 600.000 Menschen)',
    reference: 'Mittel von etwa 600.000 Menschen',
    score: 'Bewertung, 1 bis 5',
    caption:
      'Mittlere Bewertung jedes Merkmals mit ihrem 95-%-Intervall, neben Menschen, und die Änderung gegen keine Persona',
    extra: ['ausgeglichen', 'Streuung (Menschen)'],
    answers: 'Jede Aussage mit ihren Log-Odds; über 0 spricht für das hohe Ende des Merkmals',
  },
  'card-task': {
    question: 'Wie viel wagt es?',
    short: '27 Runden eines Kartenspiels',
    long: 'Was es tut: 27 Runden eines Kartenspiels mit Punkten zu gewinnen und zu verlieren (nach dem Columbia Card Task)',
    name: 'das Kartenspiel (nach dem Columbia Card Task)',
    title: 'Wie viele Karten es umdreht',
    axis: 'Mittlere Zahl der Karten, 0 bis 32 (gestrichelt: beste Zahl der Karten)',
    reference: 'beste Zahl der Karten',
    score: 'Karten, 0 bis 32',
    caption:
      'Mittlere Zahl der Karten mit ihrem 95-%-Intervall, neben der besten Zahl, und die Änderung gegen keine Persona',
    extra: ['Abstand von der besten'],
    answers: 'Jede Runde mit ihren Log-Odds; über 0 neigt zu Zahlen nahe der besten',
  },
  capability: {
    question: 'Was weiß es, und kostet eine Persona etwas davon?',
    short: '80 Fragen mit einer richtigen Antwort',
    long: 'Was es weiß: 80 Fragen mit einer richtigen Antwort, über Tatsachen, Rechnen, Logik und was andere glauben',
    name: 'die Wissensprobe',
    title: 'Wie wahrscheinlich die richtige Antwort ist',
    axis: 'Mittlere Wahrscheinlichkeit der richtigen Antwort (gestrichelt: Raten, 0,25)',
    reference: 'Raten',
    score: 'Wahrscheinlichkeit der richtigen Antwort',
    caption:
      'Mittlere Wahrscheinlichkeit der richtigen Antwort mit ihrem 95-%-Intervall, neben dem Raten, und die Änderung gegen keine Persona',
    extra: ['Anteil richtig'],
    answers:
      'Jede Frage mit ihren Log-Odds; über 0 ist die richtige Antwort wahrscheinlicher als die falschen zusammen',
  },
};

const SCALES: Readonly<Record<string, string>> = {
  cards: 'Umgedrehte Karten',
  all: 'Alle Fragen',
  facts: 'Tatsachen',
  arithmetic: 'Rechnen',
  logic: 'Logik',
  beliefs: 'Was andere glauben',
};

/** Die Profilzelle. */
export const profile: Same<typeof en> = {
  instruments: INSTRUMENTS,
  scale: (id: string) => SCALES[id] ?? words.trait(id as Parameters<typeof words.trait>[0]),
  sentence: 'Stelle ihm {instrument} mit {prompts} und ohne Persona. {engine} antwortet.',
  instrument: {
    label: 'Messgerät',
    hint: 'Was ein Modell über sich sagt, was es tut und was es weiß, muss nicht zusammenpassen.',
  },
  asked: (id: InstrumentId, question: Question): string => {
    if (id === 'ipip-neo-120') return (question as Statement).text;
    if (id === 'capability') return (question as CapabilityQuestion).text;
    const { bad, gain, loss } = question as CardRound;
    return `${bad} schlechte von 32, ${gain} je Karte gewinnen, ${loss} verlieren`;
  },

  figure: {
    change: 'Änderung gegen keine',
    key: (reference: string) =>
      `Gestrichelte Linie: ${reference}. Hohl mit grauer Linie: keine Persona. Gefüllt: das Merkmal, auf das ein Prompt zielt, oder jeder Prompt, wo es kein Merkmal gibt.`,
    keySimulated: (reference: string) =>
      `Gestrichelte Linie: ${reference}. Grau: keine Persona. Alle Marken sind hohl: simuliert.`,
    opening: (prompts: number, instrument: string) =>
      `${prompts} ${prompts === 1 ? 'Prompt' : 'Prompts'}, ${instrument}.`,
    row: (label: string, scale: string, score: string, change: string | null) =>
      `${label}: ${scale} ${score}${change === null ? '' : `, Änderung gegen keine Persona ${change}`}.`,
  },

  table: {
    scale: 'Skala',
    change: 'Änderung gegen keine',
    p: 'p (Holm)',
    target: 'Ziel',
    none: 'der Bezug',
    few: 'unter 3 Fragen',
    waiting: 'noch nicht gemessen',
    whole: 'kommt am Ende',
  },

  conclusion: {
    waiting: 'Der Schluss kommt, wenn alle Fragen beantwortet sind.',
    above: (list: string) => `über dem ${INSTRUMENTS['ipip-neo-120'].reference} bei ${list}`,
    below: (list: string) => `darunter bei ${list}`,
    belowOnly: (list: string) => `unter dem ${INSTRUMENTS['ipip-neo-120'].reference} bei ${list}`,
    people: (parts: string) => `Ohne Persona liegen seine Bewertungen ${parts}.`,
    peopleNone: `Ohne Persona liegt keine Bewertung abseits vom ${INSTRUMENTS['ipip-neo-120'].reference}.`,
    moved: (label: string, list: string) => `${label} bewegte ${list}.`,
    movedNone: (label: string) => `${label} bewegte nichts um mehr als Zufall.`,
    knows: (share: string, interval: string, count: string) =>
      `Ohne Persona sind ${share} ${interval} von ${count} Fragen richtig; Raten trifft bei 0,25.`,
    knowledge: {
      more: (label: string, change: string, p: string) =>
        `${label} bringt etwas dazu: Die Wahrscheinlichkeit der richtigen Antwort änderte sich um ${change} (p ${p}).`,
      less: (label: string, change: string, p: string) =>
        `${label} kostet Wissen: Die Wahrscheinlichkeit der richtigen Antwort änderte sich um ${change} (p ${p}).`,
      none: (label: string, change: string) =>
        `${label} änderte die Wahrscheinlichkeit der richtigen Antwort um ${change}; das kann Zufall sein.`,
    },
    cards: (cards: string, best: string, standing: 'more' | 'fewer' | 'about') =>
      `Ohne Persona dreht es ${cards} Karten um; im Mittel sind ${best} am besten${
        standing === 'about'
          ? ', im Intervall'
          : `: ${standing === 'more' ? 'mehr' : 'weniger'}, als sich lohnt`
      }.`,
    risk: {
      more: (label: string, change: string, p: string) => `${label} wagt mehr: ${change} Karten (p ${p}).`,
      less: (label: string, change: string, p: string) => `${label} wagt weniger: ${change} Karten (p ${p}).`,
      none: (label: string, change: string) =>
        `${label} änderte die Zahl der Karten um ${change}; das kann Zufall sein.`,
    },
    limits: {
      'ipip-neo-120':
        'Das sind Antworten eines Modells auf Aussagen, keine Persönlichkeit: Es kann anders handeln, als es sagt.',
      'card-task':
        'Es nennt eine Zahl und hat nichts zu verlieren: Das ist eine Wahl von Wörtern, nah an einer Wette, aber keine.',
      capability: 'Das sind 80 Fragen, eine Probe auf Verluste und keine Prüfung von allem, was es kann.',
    },
  },
};
