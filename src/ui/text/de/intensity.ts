import type { ReadingId } from '../../../core/readings/contract';
import type { StrengthSource } from '../../../core/studies/intensity-strengths';
import type { Trait } from '../../../core/vocabulary';
import type { intensity as en } from '../en/intensity';
import { words } from './words';
import type { Same } from '../same';

const low = (trait: Trait) => words.poleAdjective(trait, 'low');
const high = (trait: Trait) => words.poleAdjective(trait, 'high');

/** Die Stärkezelle. */
export const intensity: Same<typeof en> = {
  question: (trait: Trait) => `Wie fein lässt sich ${words.trait(trait)} einstellen?`,
  sentence:
    'Stelle {items} von {bank} über {trait}, die keine Suche gesehen hat, gelesen nach {reading}: einmal ohne Persona und einmal mit jedem von {source}. {engine} antwortet.',
  items: {
    label: 'Fragen',
    hint: 'Jede Stärke beantwortet dieselben Fragen. Je mehr es sind, desto feinere Stufen lassen sich unterscheiden.',
  },
  trait: { label: 'Merkmal', hint: 'Stärke 0 ist sein niedriges Ende, Stärke 1 sein hohes.' },
  source: {
    label: 'Prompts, einer je Stärke',
    hint: 'Eine Regel gibt eine bekannte Dosis in neun Stufen; deine eigenen Prompts sagen je, für welche Stärke sie gemeint sind.',
    short: (source: StrengthSource, given: string): string =>
      ({
        ladder: 'neun gestuften Listen von Adjektiven',
        'five-factors': 'neun Texten in fünf Faktoren',
        given: `${given} von dir`,
      })[source],
    long: {
      ladder: 'Adjektive von „extremely“ an einem Ende über „a bit“ bis „extremely“ am anderen, neun Stufen',
      'five-factors': 'Wie oft, wie tief, wie leicht, mit wie viel Mühe und wie gern, neun Stufen',
      given: 'Deine eigenen Prompts oder die eines Laufs, jeder mit der Stärke, für die er gemeint ist',
    },
    prompts: (n: string) => `${n} Prompts`,
  },

  list: {
    title: 'Prompts nach Stärke',
    empty: 'Noch kein Prompt. Zwei sind nötig, jeder für eine andere Stärke.',
    wanted: 'Gewünschte Stärke',
    wantedOf: (label: string) => `Gewünschte Stärke von ${label}`,
    none: 'Nichts vor der Frage.',
    remove: 'Entfernen',
    removeLabel: (label: string) => `${label} entfernen`,
    addTitle: 'Prompts hinzufügen',
    runs: 'Aus einem Lauf, die jeder Stärke nächsten',
    runButton: (no: number, name: string) => `Lauf ${no}: ${name}`,
    runLabel: (no: number, name: string) => `Lauf ${no}, ${name}`,
    noRuns: 'Noch kein Lauf über dieses Merkmal in diesem Notizbuch.',
    noneScored: (no: number) => `Lauf ${no} hat noch keinen bewerteten Prompt.`,
    notOpened: (no: number) => `Lauf ${no} ließ sich nicht öffnen, also wurde nichts hinzugefügt.`,
    took: (no: number, different: string, strengths: string) =>
      `Lauf ${no} hat ${different} verschiedene Prompts für ${strengths} Stärken.`,
    own: 'Dein eigener Prompt',
    ownPlaceholder: 'You are a bit shy, but you like company.',
    add: 'Hinzufügen',
    ownLabel: (n: number) => `Eigener ${n}`,
    taken: (tau: string) => `Für die Stärke ${tau} gibt es schon einen Prompt.`,
    full: 'Die Liste ist voll: höchstens 20 Prompts.',
    added: (label: string) => `Hinzugefügt: ${label}.`,
  },

  figure: {
    title: 'Wert nach gewünschter Stärke',
    axis: (trait: Trait, reading: ReadingId) =>
      reading === 'answers'
        ? `Neigung zu den ${high(trait)}en Antworten (0,5 = wie ohne Persona)`
        : `Wahrscheinlichkeit einer hohen Antwort: ${high(trait)}`,
    axisShort: (trait: Trait) => `Wert, Richtung ${high(trait)}`,
    wanted: (trait: Trait) => `gewünschte Stärke, 0 ${low(trait)} bis 1 ${high(trait)}`,
    wantedShort: 'gewünschte Stärke',
    none: 'keine Persona',
    ideal: 'Ideal',
    key: 'Diagonale: das Ideal, bei dem der Wert die gewünschte Stärke ist. Graue Striche: keine Persona. Eine durchgezogene Linie verbindet Nachbarn, die zu unterscheiden sind, eine gepunktete die übrigen.',
    keySimulated:
      'Diagonale: das Ideal. Graue Striche: keine Persona. Eine durchgezogene Linie verbindet Nachbarn, die zu unterscheiden sind, eine gepunktete die übrigen. Alle Marken sind hohl: simuliert.',
    point: (name: string, score: string) => `${name}: ${score}.`,
    reference: (score: string) => `Keine Persona: ${score}.`,
    nothing: 'Noch nichts gemessen.',
  },

  table: {
    title: 'Wert jeder Stärke',
    caption:
      'Jede Stärke mit ihrem mittleren Wert und 95-%-Intervall, ihrem Abstand von der gewünschten Stärke, der Verschiebung gegen keine Persona und der Stufe von der nächstniedrigeren',
    hint: 'Drücke eine Zahl, um die genauen Fragen und Antworten dahinter zu sehen.',
    strength: 'Stärke',
    wanted: 'gewünscht',
    score: 'Wert',
    distance: 'daneben um',
    shift: 'gegen keine, Nats',
    step: 'Stufe von unten',
    p: 'p (Holm)',
    first: 'die schwächste',
    waiting: 'noch nicht gemessen',
    few: 'unter 3 Fragen',
    none: 'Keine Persona',
    open: (name: string) => `Antworten hinter ${name} zeigen`,
  },

  fit: {
    title: 'Wie gut die Werte folgen',
    caption: 'Zahlen über alle Stärken, jede mit ihrem 95-%-Intervall und was sie bedeutet',
    figure: 'Zahl',
    value: 'Wert',
    means: 'was es bedeutet',
    rows: {
      rho: 'gleiche Ordnung (Spearmans Rho)',
      tau: 'gleiche Ordnung (Kendalls Tau-b)',
      drops: 'Stufen, die fallen',
      isotonicR2: 'passt auf eine steigende Treppe (R²)',
      range: 'Spanne der Werte',
      mae: 'daneben, im Mittel',
    },
    missing: { waiting: 'kommt, wenn jede Stärke gemessen ist', none: 'alle Werte sind gleich' },
    dropsOf: (drops: string, of: number) => `${drops} von ${of}`,
    meanings: {
      rho: (sure: boolean) =>
        sure
          ? 'Ein stärkerer Prompt gibt einen höheren Wert.'
          : 'Ordnung und Stärke müssen nicht zusammengehen.',
      tau: (sure: boolean) =>
        sure
          ? 'Von zwei Prompts hat der stärkere meist den höheren Wert.'
          : 'Von zwei Prompts kann jeder den höheren Wert haben.',
      drops: (none: boolean) =>
        none
          ? 'Keine Stufe geht in die falsche Richtung.'
          : 'Einige Stufen gehen in die falsche Richtung, vielleicht nur durch Zufall.',
      isotonicR2: (good: boolean) =>
        good
          ? 'Fast alle Unterschiede steigen mit der Stärke.'
          : 'Ein großer Teil des Unterschieds ist Auf und Ab.',
      range: 'Vom niedrigsten zum höchsten Wert; schon der Zufall macht sie größer als 0.',
      mae: (near: boolean) =>
        near
          ? 'Die Werte kommen nahe an das Gewünschte.'
          : 'Die Werte sind weit vom Gewünschten, wie auch immer sie geordnet sind.',
    },
  },

  conclusion: {
    waiting: 'Der Schluss kommt, wenn alle Fragen beantwortet sind.',
    follows: (rho: string, from: string, to: string) =>
      `Die Werte folgen den gewünschten Stärken (Rho ${rho}), von ${from} bis ${to}.`,
    partly: (rho: string) => `Ob die Werte den gewünschten Stärken folgen, ist nicht sicher (Rho ${rho}).`,
    against: (rho: string) => `Die Werte gehen gegen die gewünschten Stärken (Rho ${rho}).`,
    flat: 'Alle Stärken haben denselben Wert.',
    told: (told: number, of: number) =>
      `${told} von ${of} Stufen zwischen Nachbarn ${told === 1 ? 'ist' : 'sind'} zu unterscheiden.`,
    whole: 'Man kann über die ganze Länge steuern.',
    span: (from: string, to: string) => `Steuern kann man von Stärke ${from} bis ${to}.`,
    below: (tau: string) => `Unter ${tau} macht ein schwächerer Prompt keinen sichtbaren Unterschied.`,
    above: (tau: string) => `Über ${tau} macht ein stärkerer Prompt keinen sichtbaren Unterschied.`,
    inside: (n: number) =>
      n === 1
        ? 'Darin ist eine Stufe nicht zu unterscheiden.'
        : `Darin sind ${n} Stufen nicht zu unterscheiden: Es ist gröber als die Stufen.`,
    none: 'Keine zwei Nachbarn sind zu unterscheiden: Das Steuern endet sofort.',
    ends: (difference: string, p: string) =>
      `Die beiden Enden unterscheiden sich um ${difference} (p ${p}): Es lässt sich bewegen, aber nicht in so feinen Stufen.`,
    noEnds: (difference: string) =>
      `Nicht einmal die beiden Enden unterscheiden sich um mehr als Zufall (${difference}).`,
    wrongEnds: (difference: string, p: string) =>
      `Der stärkste Prompt hat einen niedrigeren Wert als der schwächste, um ${difference} (p ${p}): die falsche Richtung.`,
    few: (n: number, least: number) =>
      `Mit ${n} Fragen war keine Stufe zu unterscheiden; dazu braucht es mindestens ${least}.`,
    mae: (mae: string) => `Im Mittel liegt ein Wert um ${mae} neben seiner gewünschten Stärke.`,
  },
};
