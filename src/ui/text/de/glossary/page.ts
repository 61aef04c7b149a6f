import type { glossaryPage as en } from '../../en/glossary/page';
import type { Same } from '../../same';

/** Die Liste aller Begriffe und die Zeile unter einer Zelle. */
export const glossaryPage: Same<typeof en> = {
  title: 'Wörter und was sie bedeuten',
  lead: 'Jedes Fachwort, das das Notizbuch benutzt.',
  field: 'Ein Wort suchen',
  none: 'Kein Wort hier heißt so, und keine Erklärung enthält es.',
  found: (n: number) => (n === 1 ? '1 Wort' : `${n} Wörter`),
  close: 'Schließen',
  cell: 'Wörter von hier:',
  all: 'alle Wörter',
  // Die meisten sind Hauptwörter.
  inSentence: (term: string) => term,
};
