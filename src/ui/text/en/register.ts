/** For whom the page speaks. */
export const register = {
  button: 'Wording',
  legend: 'Wording',
  names: { learner: 'for learners', researcher: 'for researchers' },
  hints: {
    learner: 'Plain words first; the exact definition is one tap away.',
    researcher: 'Exact terms, formulas and all details, opened.',
  },
};
