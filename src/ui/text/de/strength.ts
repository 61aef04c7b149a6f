import { score } from '../../kit/format';
import type { strength as en } from '../en/strength';
import type { Same } from '../same';

/** Wie eine Stärke heißt: nach ihrem Namen oder ihrem Platz auf der Leiter, mit dem, was gewollt war. */
export const strengthName = (label: string | null, i: number, tau: number): string =>
  `${label ?? `Stufe ${i + 1}`}, gewollt ${score(tau)}`;

/** Der Regler über einem Lauf: welcher Prompt einer Stärke am nächsten kommt. */
export const strength: Same<typeof en> = {
  title: 'Ein Prompt für eine Stärke',
  what: (phrase: string, middle: string) =>
    `Welcher Prompt dieses Laufs kommt einer gewünschten Stärke am nächsten? 0 bis 1 ist der Wert des Diagramms: ${phrase}; ${middle}.`,
  label: 'Gewünschte Stärke',
  nearest: (name: string) => `Am nächsten: ${name}`,
  score: 'Wert',
  distance: 'Abstand von der gewünschten Stärke',
  unseen: 'bei ungesehenen Fragen',
  far: (tau: string, distance: string) =>
    `Kein Prompt dieses Laufs kommt näher an ${tau} als ${distance}. Eine neue Suche mit dieser Stärke als Ziel könnte es schaffen.`,
  holds: (tau: string) => `Sein Wert kann trotzdem ${tau} sein: Das Intervall enthält ihn.`,
  fits: (distance: string) =>
    distance === '0'
      ? 'Er ist da, soweit die Zahlen es sagen können.'
      : `Er kommt bis auf ${distance} heran.`,
  noInterval: 'zu wenige Fragen für ein Intervall',
  open: (name: string) => `${name} öffnen`,
  caution: (prompts: string) =>
    `Der Abstand ist der des mittleren Werts von der gewünschten Stärke, mit seinem 95-%-Intervall über die Fragen. Er war der kleinste von ${prompts} Prompts bei den Fragen der Suche; bei neuen Fragen ist mehr zu erwarten.`,
  nothing: 'Noch ist kein Prompt dieses Laufs ganz bewertet.',
};
