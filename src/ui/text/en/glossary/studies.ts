import type { Entry } from './entry';

/** Terms of single kinds of cells. */
export const studyTerms = {
  calibration: {
    term: 'Calibration',
    learner:
      'A short test before a search: two opposite personas answer the same questions. If a reading cannot tell them apart, no score made with it means anything.',
    researcher:
      'Contrast of the strongest high and low adjective personas per reading and form. The way with the largest standardised separation whose interval excludes 0 is proposed.',
  },
  separation: {
    term: 'Separation',
    learner:
      'How far apart the answers of a strongly high and a strongly low persona are on the same questions. 0 means they answer alike.',
    researcher:
      'Mean paired difference of item log-odds, high less low persona, in nats, with its paired t interval.',
  },
  dz: {
    term: 'Standardised separation (d)',
    learner:
      'The mean difference divided by how much it varies from question to question. It says how steadily the two personas differ, whatever the unit.',
    researcher: 'd_z: the mean of the paired item differences divided by their standard deviation.',
  },
  headroom: {
    term: 'Headroom',
    learner:
      'How far strong adjectives move a trait from where the model stands without a persona, towards one end. Where the interval reaches 0, there is nothing to climb.',
    researcher:
      'Mean item shift of a pole’s adjective persona from the empty persona, signed toward that pole, in nats, with its paired t interval.',
  },
  deaf: {
    term: 'Does not hear a persona',
    learner:
      'No reading tells strong opposite personas apart. The model may still write in character; this instrument cannot measure it.',
    researcher:
      'No reading’s separation has an interval above 0. A null result about these instruments, not about the model’s generations.',
  },
  gainKept: {
    term: 'Gain kept',
    learner:
      'How much of what a prompt does on the model it was written for it does on another one. 100% is all of it. It is not defined where even at home a gain is not sure.',
    researcher:
      'Mean gain over the same model’s empty persona divided by the mean gain on the home model, same items; 95% percentile bootstrap over items. Undefined where the interval of the home gain contains 0.',
  },
  poorTransfer: {
    term: 'Poor transfer',
    learner:
      'On another model less than half of the gain at home is left: the prompt was written for one model and may rest on its habits.',
    researcher: 'Gain kept below .5; sure where the upper end of its interval is below .5 as well.',
  },
  specificity: {
    term: 'Specificity',
    learner:
      'How much of what a prompt moves is the trait it aims at: 1 means only that trait, .5 as much as the others on average.',
    researcher:
      '|M_tt| / (|M_tt| + mean |M_tu|) of mean effects M on target trait t and other traits u; interval by bootstrap.',
  },
  spillover: {
    term: 'Spill-over',
    learner: 'What a prompt does to the traits it was not meant for.',
    researcher: 'M_tu = S_u(persona for t) - S_u(empty persona) for u ≠ t, with its paired t interval.',
  },
  respondents: {
    term: 'Simulated respondents',
    learner:
      'The model answers as several people with short made-up lives. They stand in for the many people a questionnaire is usually given to.',
    researcher:
      'Persona-conditioned samples that supply between-respondent variance for reliability. They are not a human sample.',
  },
  selfReport: {
    term: 'Self-report (IPIP-NEO-120)',
    learner:
      'A questionnaire for people: 120 statements such as “Worry about things”, each rated for how well it describes oneself. A model has no self to look into; its ratings are answers like any others.',
    researcher:
      '120 items, 24 a trait, 4 a facet. Expected rating E[s] = Σ p_k s_k over five options, mean of ascending and descending order; minus-keyed items 6 - s.',
  },
  people: {
    term: 'Mean of people',
    learner:
      'About 600,000 people filled in the same 120 statements on a web page. They chose to take part, so their mean is something to compare with, not a norm.',
    researcher:
      'Self-selected web sample (n about 600,000) of the IPIP-NEO-120; a reference line, no norm and no test.',
  },
  balanced: {
    term: 'Balanced score',
    learner:
      'Some statements speak for a trait and some against it. Counting both halves equally cancels a habit of agreeing with everything.',
    researcher: '(mean of plus-keyed items + (6 - raw mean of minus-keyed items)) / 2: removes acquiescence.',
  },
  withinSpread: {
    term: 'Spread within a trait',
    learner:
      'How much the ratings of the 24 statements of a trait differ from each other. People’s own answers spread by the figure in brackets; a model’s are averages and spread less.',
    researcher:
      'Population standard deviation of the 24 keyed item ratings of a trait. Expected ratings are shrunken compared with drawn ones.',
  },
  cardGame: {
    term: 'Card game',
    learner:
      '32 cards, some of them bad. One says how many to turn over: each good card wins points, one bad card loses all of them and more. The best number follows from the rules.',
    researcher:
      'Columbia Card Task, cold: bad cards {1, 3, 5} × gain {10, 20, 30} × loss {250, 500, 750}. Compared with the expected-value optimum of each scenario.',
  },
  probe: {
    term: 'Knowledge probe',
    learner:
      'Questions with four answers of which one is right. They show whether a persona makes a model answer worse; guessing is right on a quarter of them.',
    researcher:
      'Four-option items with one key (facts, arithmetic, logic, false belief), scored by option probability; chance is .25.',
  },
  shareRight: {
    term: 'Share right',
    learner: 'The share of questions on which the right answer is the likeliest one.',
    researcher: 'Accuracy of the arg-max option with its 95% Wilson interval.',
  },
  rankOrder: {
    term: 'Same order (rho, tau)',
    learner:
      'Whether stronger prompts score higher: 1 is the very same order, 0 no relation, below 0 the other way round.',
    researcher:
      'Spearman’s ρ (ties share ranks) and Kendall’s τ-b between wanted strength and mean score; items resampled jointly for the intervals.',
  },
  toldApart: {
    term: 'Told apart',
    learner:
      'Two neighbouring strengths answer the same questions. They are told apart if the stronger one scores higher by more than chance, after a correction for all the steps that are tried.',
    researcher:
      'Paired sign-flip test of adjacent strengths on common items, Holm-adjusted over all measured steps, p < .05.',
  },
  control: {
    term: 'Where control ends',
    learner:
      'The weakest and the strongest level beyond which no neighbours are told apart. Outside of them a change of the prompt changes nothing that these questions can see.',
    researcher:
      'The range from the lower end of the first to the upper end of the last adjacent step with Holm-adjusted p < .05.',
  },
  staircase: {
    term: 'Rising staircase (isotonic R²)',
    learner:
      'How much of the differences between the scores a line explains that never falls. 1 means that every step goes up or stays.',
    researcher:
      '1 - SS(residual) / SS(total) of the isotonic fit (pool-adjacent-violators) of mean scores on wanted strength.',
  },
  strengthOff: {
    term: 'Off by (mean distance)',
    learner:
      'The distance between a score and the strength it was made for; the mean over all strengths. A prompt can be in the right place of the order and still be off.',
    researcher: 'Mean |score - wanted τ| over strengths: calibration, where rank order is discrimination.',
  },
} satisfies Record<string, Entry>;
