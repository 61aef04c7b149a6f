import type { ReadingId } from '../../../core/readings/contract';
import type { Wording } from './wording';

/** Was die Höhe eines Punkts im Diagramm eines Laufs ist, nach der Messweise. */
export const axis: Readonly<Record<ReadingId, Wording>> = {
  answers: {
    learner:
      'Je höher ein Punkt, desto wahrscheinlicher wurden die gewünschten Antworten mit diesem Prompt; 0,5 ist so wahrscheinlich wie ohne Persona.',
    researcher:
      'Höhe: Mittel über Items von 1 / (1 + exp(-D)), D die Itemverschiebung in Nats gegen die leere Persona, mit Vorzeichen zum gewünschten Pol; Striche sind 95-%-Intervalle über Items.',
  },
  letters: {
    learner:
      'Je höher ein Punkt, desto mehr von seiner Überzeugung legte das Modell auf die gewünschten Antworten, im Mittel über die Fragen.',
    researcher:
      'Höhe: Mittel über Items von P(gewünschter Pol), Wahrscheinlichkeiten der Bezeichnungen je Reihenfolge normiert und über beide gemittelt; Striche sind 95-%-Intervalle über Items.',
  },
  written: {
    learner: 'Je höher ein Punkt, desto öfter schrieb das Modell eine der gewünschten Antworten.',
    researcher:
      'Höhe: Mittel über Items des Werts der gelesenen Erwiderung zum gewünschten Pol, nicht lesbare ausgelassen; Striche sind 95-%-Intervalle über Items.',
  },
};
