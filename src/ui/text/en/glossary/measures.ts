import type { Entry } from './entry';

/** Terms of measuring: from one answer to a figure with its interval. */
export const measureTerms = {
  reading: {
    term: 'Reading',
    learner:
      'The way an answer becomes a number: from the likelihood of the answer texts, from the letters of listed options, or from the reply that is written.',
    researcher:
      'The map from item and persona to an item score: `answers` (log-likelihood of the answer texts after a prefill), `letters` (next-token probabilities of the labels, both orders), `written` (parsed reply).',
  },
  form: {
    term: 'Form of the question',
    learner:
      'The words around a question: how the reply starts, or how the options are listed. Small models can depend on it.',
    researcher:
      'The template of a reading: label alphabet and position of the options, or the prefill that the answers continue. Fixed within a run.',
  },
  score: {
    term: 'Score (expression score)',
    learner:
      'How likely the model is to give answers of the wanted kind, from 0 to 1, on average over the questions. It is about answers, not about who the model is.',
    researcher:
      'Mean over items of the sigmoid of the item log-odds toward the target pole. With `answers` the log-odds are differences to the empty persona, so that no persona is .5 by construction.',
  },
  interval: {
    term: '95% interval',
    learner:
      'The figure is an average over a few questions, so it would differ with other questions. The interval shows how far: it is made so that it holds the true value in about 95 of 100 cases.',
    researcher:
      'Mean ± t(.975, n - 1) s / √n over items, a seeded percentile bootstrap (B = 2000) under 15 items; Wilson for shares. Items are the sampling unit, so it says nothing about other models or forms.',
  },
  shift: {
    term: 'Lean (shift)',
    learner:
      'How much likelier the wanted answers became than with no persona, question by question. A score of .5 means no change.',
    researcher:
      'D = L(persona) - L(empty persona) per item, in nats, with L = logmeanexp of the high answers less logmeanexp of the low ones. Frequency and length of the answer texts cancel.',
  },
  nats: {
    term: 'Nats (log-odds)',
    learner:
      'The unit in which a lean is counted. One more means that an answer became about 2.7 times as likely against the other one; 0 is no change.',
    researcher:
      'Natural logarithm of an odds ratio: logit p = ln(p / (1 - p)), probabilities clipped to [1e-4, 1 - 1e-4]. Differences add over items; P = 1 / (1 + exp(-L)).',
  },
  mass: {
    term: 'Option mass',
    learner:
      'The share of its probability the model puts on the letters A to D at all. Below one half, its answers to letter questions mean little.',
    researcher:
      'M = the sum of the four labels’ next-token probabilities before renormalising, over bare and space-led forms. Below .5 the renormalised distribution is a conditional on an unlikely event.',
  },
  placebo: {
    term: 'Irrelevant persona',
    learner:
      'A persona of like length about something else. Any text moves the answers a little; a useful prompt must move them more.',
    researcher:
      'Placebo condition: the mean over a seeded set of off-topic personas of matched length, subtracted item by item where meaning controls are on.',
  },
  unseen: {
    term: 'Unseen questions (report split)',
    learner: 'Questions that no search has looked at. A prompt cannot have been tuned to them.',
    researcher:
      'The report split: held-out items. A gap between search and report scores estimates overfitting and the winner’s optimism.',
  },
  holm: {
    term: 'p, corrected (Holm)',
    learner:
      'The chance of a difference this large if the prompt did nothing. Many comparisons find something by luck, so each is judged more strictly. Below .05 counts as a difference.',
    researcher:
      'Two-sided p-values of paired comparisons by item, with Holm’s step-down adjustment over the family shown. It controls the family-wise error rate at .05.',
  },
  meaningShare: {
    term: 'Meaning share',
    learner:
      'How much of the effect is gone when the same words stand in random order: 1 means all of it came from the meaning, 0 that the words alone do as much.',
    researcher:
      '1 - shift(shuffled) / shift(prompt), placebo subtracted from both, with a bootstrap interval over items. Undefined where the prompt’s own shift is not above 0.',
  },
  priming: {
    term: 'Word priming',
    learner:
      'An answer can become likelier only because related words were read before it, whatever they said.',
    researcher:
      'Lexical activation without compositional meaning; suspected where the interval of the meaning share reaches 0.',
  },
  controls: {
    term: 'Meaning controls',
    learner:
      'Three other texts made from the prompt by rule: its words shuffled, the same told about a friend, and its opposite. What they do too is not the persona.',
    researcher:
      'Rule-made counterfactuals of the prompt on the same items: seeded word permutation, third-person attribution, negation.',
  },
  refusal: {
    term: 'Refusal',
    learner:
      'The share of questions on which the model puts less than half of its probability on any of the options.',
    researcher:
      'Share of items with option mass M < .5, or an unparsed reply with the `written` reading; Wilson interval.',
  },
  order: {
    term: 'Order sensitivity',
    learner: 'The share of questions whose answer changes when the options are listed the other way round.',
    researcher:
      'Share of items whose arg-max label differs between forward and reversed option order; Wilson interval.',
  },
  formSensitivity: {
    term: 'Form sensitivity',
    learner:
      'The share of questions whose answer changes when the question is put in other words around it, on average over pairs of such wordings.',
    researcher:
      'Share of items whose label changes between two forms of a reading, mean over pairs; items are resampled jointly for the interval.',
  },
  paraphrase: {
    term: 'Paraphrase sensitivity',
    learner: 'The share of questions whose answer changes when the same situation is told in other words.',
    researcher:
      'Share of items whose label differs between the situation and its stored paraphrase; Wilson interval.',
  },
  retest: {
    term: 'Test-retest',
    learner:
      'Whether two wordings of the same questions give the same picture: 1 is the same each time, 0 is no relation.',
    researcher:
      'Pearson’s r of item values between two forms, mean over pairs of forms, with a bootstrap interval.',
  },
  alpha: {
    term: 'Cronbach’s alpha',
    learner:
      'Whether the questions of a trait go together: people who score high on one should score high on the others. .7 and more is usual for a usable scale.',
    researcher:
      'α = k / (k - 1) · (1 - Σ var(item) / var(total)) over simulated respondents. Assumes equal loadings; it is a lower bound of reliability otherwise.',
  },
  splitHalf: {
    term: 'Split-half (Spearman-Brown)',
    learner:
      'Whether one half of the questions says the same as the other half, corrected for halves being shorter than the whole.',
    researcher: 'r of odd and even halves over respondents, stepped up: 2r / (1 + r).',
  },
  spread: {
    term: 'Spread over questions',
    learner:
      'How much the effect of the persona differs from question to question. The larger it is, the more questions are needed.',
    researcher: 'Standard deviation (n - 1) of the item shifts, in nats.',
  },
  detectable: {
    term: 'Smallest detectable shift',
    learner:
      'The smallest mean change that so many questions would find in 8 of 10 tries. Anything smaller can be there without being seen.',
    researcher:
      'Minimum detectable mean of item differences at power .8, two-sided α = .05, paired t, given their observed standard deviation.',
  },
} satisfies Record<string, Entry>;
