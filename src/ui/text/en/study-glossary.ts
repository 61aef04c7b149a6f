import type { Entry } from './glossary';

/** Terms of the studies; two or three sentences each. */
export const studyGlossary = {
  calibration: {
    term: 'Calibration',
    says: 'A short test before a search: two opposite personas answer the same questions. If a reading cannot tell them apart, no score made with it means anything.',
  },
  separation: {
    term: 'Separation',
    says: 'How far apart the answers of a strongly high and a strongly low persona are on the same questions, as a mean difference of log-odds in nats. 0 means they answer alike.',
  },
  nats: {
    term: 'Nats (log-odds)',
    says: 'The unit of log-odds. One nat more means that an answer became about 2.7 times as likely against the other one; 0 is no change.',
  },
  dz: {
    term: 'Standardised separation (d)',
    says: 'The mean difference divided by its spread over questions. It says how steadily the two personas differ, whatever the unit.',
  },
  headroom: {
    term: 'Headroom',
    says: 'How far strong adjectives move a trait from where the model stands without a persona, towards one end. Where the interval reaches 0, there is nothing to climb.',
  },
  deaf: {
    term: 'Does not hear a persona',
    says: 'No reading tells strong opposite personas apart. The model may still write in character; this instrument cannot measure it.',
  },
  reading: {
    term: 'Reading',
    says: 'The way an answer becomes a number: from the likelihood of the answer texts, from the letters of listed options, or from the reply that is written.',
  },
  form: {
    term: 'Form of the question',
    says: 'The words around a question: how the reply starts, or how the options are listed. Small models can depend on it.',
  },
  interval: {
    term: '95% interval',
    says: 'The figure is an average over a few questions, so it would differ with other questions. The interval is made so that it holds the true value in about 95 of 100 cases.',
  },
  unseen: {
    term: 'Unseen questions (report split)',
    says: 'Questions that no search has looked at. A prompt cannot have been tuned to them.',
  },
  holm: {
    term: 'p, corrected (Holm)',
    says: 'The chance of a difference this large if the prompt did nothing. Many comparisons find something by luck, so each is judged more strictly (Holm’s correction). Below .05 counts as a difference.',
  },
  gainKept: {
    term: 'Gain kept',
    says: 'How much of what a prompt does on the model it was written for it does on another one. 100% is all of it. It is not defined where even at home a gain is not sure.',
  },
  poorTransfer: {
    term: 'Poor transfer',
    says: 'On another model less than half of the gain at home is left: the prompt was written for one model and may rest on its habits.',
  },
  specificity: {
    term: 'Specificity',
    says: 'How much of what a prompt moves is the trait it aims at: 1 means only that trait, .5 as much as the others on average.',
  },
  spillover: {
    term: 'Spill-over',
    says: 'What a prompt does to the traits it was not meant for.',
  },
  meaningShare: {
    term: 'Meaning share',
    says: 'How much of the effect is gone when the same words stand in random order: 1 means all of it came from the meaning, 0 that the words alone do as much.',
  },
  priming: {
    term: 'Word priming',
    says: 'An answer can become likelier only because related words were read before it, whatever they said.',
  },
  controls: {
    term: 'Meaning controls',
    says: 'Three other texts made from the prompt by rule: its words shuffled, the same told about a friend, and its opposite. What they do too is not the persona.',
  },
  placebo: {
    term: 'Irrelevant persona',
    says: 'Personas of like length about something else. Any text moves the answers a little; their mean is subtracted.',
  },
  refusal: {
    term: 'Refusal',
    says: 'The share of questions on which the model puts less than half of its probability on any of the options.',
  },
  order: {
    term: 'Order sensitivity',
    says: 'The share of questions whose answer changes when the options are listed the other way round.',
  },
  formSensitivity: {
    term: 'Form sensitivity',
    says: 'The share of questions whose answer changes when the question is put in other words around it, mean over pairs of forms.',
  },
  paraphrase: {
    term: 'Paraphrase sensitivity',
    says: 'The share of questions whose answer changes when the same situation is told in other words.',
  },
  retest: {
    term: 'Test-retest',
    says: 'The correlation of the answers between two forms of the same questions. 1 is the same picture each time, 0 is no relation.',
  },
  alpha: {
    term: 'Cronbach’s alpha',
    says: 'Whether the questions of a trait go together: people who score high on one should score high on the others. .7 and more is usual for a usable scale.',
  },
  splitHalf: {
    term: 'Split-half (Spearman-Brown)',
    says: 'The correlation of one half of the questions with the other half over respondents, stepped up to the whole length.',
  },
  spread: {
    term: 'Spread over questions',
    says: 'How much the effect of the persona differs from question to question (standard deviation). The larger it is, the more questions are needed.',
  },
  detectable: {
    term: 'Smallest detectable shift',
    says: 'The smallest mean change that so many questions would find in 8 of 10 tries. Anything smaller can be there without being seen.',
  },
  respondents: {
    term: 'Simulated respondents',
    says: 'The model answers as several people with short made-up lives. They stand in for the many people a questionnaire is usually given to.',
  },
  selfReport: {
    term: 'Self-report (IPIP-NEO-120)',
    says: 'A questionnaire for people: 120 statements such as “Worry about things”, each rated for how well it describes oneself. A model has no self to look into; its ratings are answers like any others.',
  },
  people: {
    term: 'Mean of people',
    says: 'About 600,000 people filled in the same 120 statements on a web page. They chose to take part, so their mean is something to compare with, not a norm.',
  },
  balanced: {
    term: 'Balanced score',
    says: 'Some statements speak for a trait and some against it. Counting both halves equally cancels a habit of agreeing with everything.',
  },
  withinSpread: {
    term: 'Spread within a trait',
    says: 'How much the ratings of the 24 statements of a trait differ from each other (standard deviation). People’s own answers spread by the figure in brackets; a model’s are averages and spread less.',
  },
  cardGame: {
    term: 'Card game',
    says: '32 cards, some of them bad. One says how many to turn over: each good card wins points, one bad card loses all of them and more. The best number follows from the rules.',
  },
  probe: {
    term: 'Knowledge probe',
    says: 'Questions with four answers of which one is right. They show whether a persona makes a model answer worse; guessing is right on a quarter of them.',
  },
  shareRight: {
    term: 'Share right',
    says: 'The share of questions on which the right answer is the likeliest one, with its 95% interval.',
  },
  rankOrder: {
    term: 'Same order (rho, tau)',
    says: 'Whether stronger prompts score higher: 1 is the very same order, 0 no relation, below 0 the other way round. Spearman’s rho compares ranks, Kendall’s tau-b counts pairs; ties are allowed for.',
  },
  toldApart: {
    term: 'Told apart',
    says: 'Two neighbouring strengths answer the same questions. They are told apart if the stronger one scores higher by more than chance, after a correction for all the steps that are tried.',
  },
  control: {
    term: 'Where control ends',
    says: 'The weakest and the strongest level beyond which no neighbours are told apart. Outside of them a change of the prompt changes nothing that these questions can see.',
  },
  staircase: {
    term: 'Rising staircase (isotonic R²)',
    says: 'How much of the differences between the scores a line explains that never falls. 1 means that every step goes up or stays.',
  },
  strengthOff: {
    term: 'Off by (mean distance)',
    says: 'The distance between a score and the strength it was made for; the mean over all strengths. A prompt can be in the right place of the order and still be off.',
  },
} satisfies Record<string, Entry>;

export type StudyTermId = keyof typeof studyGlossary;
