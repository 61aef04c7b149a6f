import type { Entry } from './entry';

/** Terms of the search: what is asked, what is written, what is kept. */
export const searchTerms = {
  trait: {
    term: 'Trait',
    learner:
      'One of five broad ways in which people differ: openness, conscientiousness, extraversion, agreeableness, neuroticism. Together they are called the Big Five.',
    researcher:
      'A factor of the Big Five (OCEAN), as the facets of the IPIP-NEO define it. Scores here describe expressed answers, not a disposition of the model.',
  },
  pole: {
    term: 'Pole',
    learner: 'One end of a trait. The high pole of extraversion is extraverted, the low pole is introverted.',
    researcher:
      'The end of a trait that counts as wanted. Toward the low pole scores are 1 - P(high) and shifts change their sign.',
  },
  persona: {
    term: 'Persona prompt',
    learner:
      'A short text put before every question that tells the model who it is. It is the only thing that changes here; the model itself stays the same.',
    researcher:
      'The optimised text: the system message, or the start of the user message where the chat template has no system role. Weights, sampling and items are fixed.',
  },
  item: {
    term: 'Question (item)',
    learner:
      'An everyday situation and what one could do in it: two answers typical of the high pole, two of the low pole.',
    researcher:
      'A situational item in the TRAIT schema: situation, query, high1, high2, low1, low2, and one of six facets of its trait.',
  },
  split: {
    term: 'Searching and unseen questions (splits)',
    learner:
      'The questions are divided before the run. The search looks only at some of them; the final score comes from questions it has never seen, so it cannot have been tuned to them.',
    researcher:
      'Search, confirm and report items, a seeded partition of the bank stratified by facet. The optimizer meets the search split only; the winner meets the report split once.',
  },
  opro: {
    term: 'OPRO',
    learner:
      'Optimisation by prompting: a language model sees earlier tries with their scores and writes a better one.',
    researcher:
      'Optimization by PROmpting (Yang and others, arXiv 2309.03409): proposals come from a language model conditioned on a score-sorted trajectory.',
  },
  metaPrompt: {
    term: 'Meta-prompt',
    learner:
      'The request to the writing model: what is wanted, earlier prompts, and the order to write a new one.',
    researcher:
      'The proposer’s input: target description, trajectory in ascending order of the objective, and the instruction. Stored with every call.',
  },
  baseline: {
    term: 'Baseline',
    learner:
      'A prompt made by a fixed rule, with no search. A searched prompt has to beat it to be worth the search.',
    researcher:
      'A comparison condition that no search has touched: no persona, description, P2, adjective ladder, irrelevant personas; scored on the same items.',
  },
  careful: {
    term: 'Careful protocol',
    learner: 'Every prompt answers the same questions, so that any two can be compared question by question.',
    researcher:
      'Candidates are scored on prefixes of one seeded permutation of the search split, so every comparison is paired by item. The paper’s protocol draws q new items each step instead.',
  },
  seed: {
    term: 'Random seed',
    learner:
      'The number all chance in a run starts from. The same settings and the same seed give the same run.',
    researcher:
      'Root of the seeded generators for item order, selection, proposals and resampling. It fixes a run for a given engine, model and device.',
  },
  token: {
    term: 'Token',
    learner: 'A piece of text as the model reads it: about three quarters of an English word.',
    researcher:
      'A unit of the model’s own vocabulary; budgets count prompt and completion tokens as the engine reports them.',
  },
  evaluation: {
    term: 'Evaluation',
    learner: 'One prompt, scored on all its questions.',
    researcher:
      'One candidate scored on its items of a split; the unit of the budget. Cached items are not asked again.',
  },
  simulator: {
    term: 'Simulator',
    learner:
      'A formula that answers in place of a language model, with a truth that is known. Good for learning how the search behaves; it says nothing about real models.',
    researcher:
      'A synthetic respondent with known item effects and noise. It tests estimators and selection; it is no evidence about any language model.',
  },
} satisfies Record<string, Entry>;
