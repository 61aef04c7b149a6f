import type { register as en } from '../en/register';
import type { Same } from '../same';

/** Für wen die Seite spricht. */
export const register: Same<typeof en> = {
  button: 'Sprechweise',
  legend: 'Sprechweise',
  names: { learner: 'für Lernende', researcher: 'für Forschende' },
  hints: {
    learner: 'Zuerst einfache Worte; die genaue Erklärung ist einen Druck entfernt.',
    researcher: 'Genaue Begriffe, Formeln und alle Einzelheiten, aufgeklappt.',
  },
};
