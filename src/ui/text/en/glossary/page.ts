/** The list of all terms, and the line under a cell. */
export const glossaryPage = {
  title: 'Words and what they mean',
  lead: 'Every word of the field that the notebook uses.',
  field: 'Find a word',
  none: 'No word here is called that, and no explanation has it.',
  found: (n: number) => (n === 1 ? '1 word' : `${n} words`),
  close: 'Close',
  cell: 'Words used here:',
  all: 'all words',
  /** A term within a sentence; abbreviations and what bears a person's name keep their capitals. */
  inSentence: (term: string) =>
    /^(?:.[A-Z]|Cronbach)/.test(term) ? term : term.charAt(0).toLowerCase() + term.slice(1),
};
