import type { axis as en } from '../en/axis';
import type { Same } from '../same';

/** Was die Höhe eines Punkts im Bild eines Laufs ist, nach Messweise. */
export const axis: Same<typeof en> = {
  answers: {
    learner:
      'Je höher ein Punkt, desto wahrscheinlicher wurden die gewünschten Antworten mit diesem Prompt; 0,5 ist so wahrscheinlich wie ohne Persona.',
    researcher:
      'Höhe: Mittel über Items von 1 / (1 + exp(-D)), D die Verschiebung je Item in Nats gegen die leere Persona, zum gewünschten Ende hin positiv; Striche sind 95-%-Intervalle über Items.',
  },
  letters: {
    learner:
      'Je höher ein Punkt, desto mehr setzte das Modell auf die gewünschten Antworten, im Mittel über die Fragen.',
    researcher:
      'Höhe: Mittel über Items von P(gewünschtes Ende), Wahrscheinlichkeiten der Buchstaben je Reihenfolge normiert und über beide gemittelt; Striche sind 95-%-Intervalle über Items.',
  },
  written: {
    learner: 'Je höher ein Punkt, desto öfter schrieb das Modell eine der gewünschten Antworten.',
    researcher:
      'Höhe: Mittel über Items des Werts der ausgewerteten Erwiderung zum gewünschten Ende hin, ohne nicht auswertbare; Striche sind 95-%-Intervalle über Items.',
  },
};
