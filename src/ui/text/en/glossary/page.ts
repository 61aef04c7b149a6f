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
};
