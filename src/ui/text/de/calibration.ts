import type { Pole, Trait } from '../../../core/vocabulary';
import type { calibration as en } from '../en/calibration';
import { words } from './words';
import type { Same } from '../same';

const target = (trait: Trait, pole: Pole) => words.target({ kind: 'pole', trait, pole });

/** Die Kalibrierzelle. */
export const calibration: Same<typeof en> = {
  question: (model: string | null) => `Hört ${model ?? 'ein Sprachmodell'} eine Persona?`,
  sentence:
    'Stelle {items} von {bank} zu jedem Merkmal als stark hohe und als stark niedrige Persona, und als niemand. Höre hin mit {ways}. {engine} antwortet.',
  items: {
    hint: 'Dieselben Fragen für jede Persona. 8 reichen für ein erstes Urteil; mehr machen die Intervalle enger.',
  },
  ways: {
    label: 'Messweisen, die versucht werden',
    hint: 'Jede wird ganz versucht. Je mehr versucht werden, desto strenger wird jede beurteilt.',
    legend: 'Messweisen und Formen',
    many: (n: string) => `${n} Messweisen`,
  },
  why: 'Vor einer Suche lohnt es sich zu wissen, ob es etwas zu finden gibt: Manche kleinen Modelle reagieren gar nicht auf eine Persona, oder nur auf eine Art zu fragen.',

  figure: {
    title: 'Wie weit liegen die Antworten gegensätzlicher Personas auseinander?',
    axis: 'Hohe minus niedrige Persona, Nats (0: sie antworten gleich)',
    column: 'Trennung',
    empty: 'noch nicht gemessen',
    columns: {
      reading: 'Messweise',
      trait: 'Merkmal',
      separation: 'Trennung, Nats',
      dz: 'd',
      auc: 'unterschieden',
      n: 'Fragen',
    },
    tableCaption:
      'Trennung der hohen von der niedrigen Persona nach Messweise und Merkmal, mit 95-%-Intervallen',
    summary: (reading: string, separation: string, interval: string, hears: string) =>
      `${reading}: hohe und niedrige Persona ${separation} Nats auseinander, Intervall ${interval}, ${hears}.`,
    hears: 'unterschieden',
    deaf: 'nicht unterschieden',
    waiting: 'nicht fertig',
    nothing: 'Noch nichts gemessen.',
    massNote: (reading: string, mass: string) =>
      `${reading}: Im Mittel liegen ${mass} der Wahrscheinlichkeit auf den aufgezählten Antworten.`,
    massLow: (reading: string, mass: string) =>
      `${reading}: Nur ${mass} der Wahrscheinlichkeit liegen auf den aufgezählten Antworten, also bedeuten die Zahlen wenig.`,
  },

  verdict: {
    waiting: 'Das Urteil kommt, wenn alle Fragen beantwortet sind.',
    hears: (reading: string, separation: string, dz: string) =>
      `Ja: Gegensätzliche Personas werden unterschieden, am besten durch ${reading}: ${separation} Nats auseinander (d = ${dz}).`,
    deaf: 'Nein: Keine Messweise unterschied stark gegensätzliche Personas besser als der Zufall.',
    deafMeans:
      'Dieses Messgerät kann in diesem Modell keine Persona sehen. Eine Suche würde auf Rauschen klettern, und ihre Werte hießen nichts.',
    deafTry: [
      'Versuche andere Messweisen oder Formen: Ein Modell kann mit Buchstaben nichts anfangen und doch in dem, was es sagen würde, zu etwas neigen.',
      'Versuche mehr Fragen je Merkmal: Eine kleine Wirkung braucht mehr davon.',
      'Versuche ein größeres oder anders trainiertes Modell.',
    ],
  },

  headroom: {
    title: 'Wo ist Platz, sich zu bewegen?',
    note: 'Wie weit starke Adjektive die Antworten gegenüber keiner Persona bewegten, zu jedem Ende, nach der vorgeschlagenen Messweise.',
    target: 'Merkmal und Ende',
    shift: 'Verschiebung, Nats',
    caption: 'Spielraum jedes Merkmals und Endes, der beste zuerst, mit 95-%-Intervallen',
    room: 'Platz',
    noRoom: 'keiner gezeigt',
    verdict: 'in Worten',
    propose: (trait: Trait, pole: Pole) => `Vorgeschlagenes erstes Ziel: ${target(trait, pole)}.`,
    proposeNone: 'Kein Ende eines Merkmals zeigt Platz, sich zu bewegen: Jedes Intervall reicht bis 0.',
    use: 'Für einen Lauf nehmen',
    useHint: 'Übernimmt Ziel und Messweise in einen neuen Lauf; nichts beginnt.',
    reading: (reading: string) => `Vorgeschlagene Messweise: ${reading}.`,
    name: target,
  },

  draft: {
    none: (model: string) => `${model} wurde in diesem Browser nicht kalibriert.`,
    looking: 'Eine Kalibrierung dieses Modells wird gesucht.',
    first: 'Zuerst kalibrieren',
    shipped: 'Auf einem anderen Gerät gemessen und mit dieser Seite geliefert.',
    here: 'Hier kalibrieren',
    open: 'Kalibrierung öffnen',
    hears: (date: string, reading: string, best: string) =>
      `Kalibriert ${date}: hört Personas, am besten durch ${reading}; meister Platz: ${best}.`,
    hearsNoRoom: (date: string, reading: string) =>
      `Kalibriert ${date}: hört Personas, am besten durch ${reading}; kein Ende eines Merkmals zeigt Platz.`,
    deaf: (date: string) => `Kalibriert ${date}: Keine Messweise hörte in diesem Modell eine Persona.`,
    unfinished: (done: string, total: string) =>
      `Eine Kalibrierung dieses Modells hielt nach ${done} von ${total} Fragen an.`,
    warnings: {
      deaf: 'Eine Suche mit diesem Modell würde auf Rauschen klettern.',
      'deaf-reading': 'Die Messweise dieses Laufs unterschied gegensätzliche Personas nicht.',
      'untried-reading': 'Die Messweise dieses Laufs wurde in der Kalibrierung nicht versucht.',
      'other-bank': 'Sie wurde mit anderen Fragen gemacht, als dieser Lauf stellt.',
      'no-headroom': (trait: Trait, pole: Pole) =>
        `${target(trait, pole)}: Starke Adjektive bewegten es nicht, das Intervall reicht bis 0.`,
    },
    anyway: 'Du kannst ihn trotzdem starten.',
  },
};
