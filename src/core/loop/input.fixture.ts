import type { Target } from '../vocabulary';
import type { ProposalInput } from './proposers/contract';
import type { RunSettings } from './types';

export const INTROVERT: Target = { kind: 'pole', trait: 'extraversion', pole: 'low' };

export const SETTINGS: RunSettings = {
  target: INTROVERT,
  reading: 'answers',
  protocol: 'careful',
  proposer: 'sentence',
  operators: true,
  objective: 'score',
  race: 0,
  finalists: 0,
  onTopic: false,
  metaPrompt: null,
  selection: 'mean',
  form: null,
  keep: 8,
  perStep: 4,
  items: 20,
  steps: 12,
  seed: 1,
  temperature: 0.7,
  maxWords: 60,
  exemplars: 0,
  budget: { evaluations: null, tokens: null, minutes: null },
  patience: 0,
  seeds: [],
  ownPrompts: [],
};

/** A run's first proposal after three prompts were scored. */
export const INPUT: ProposalInput = {
  settings: SETTINGS,
  step: 1,
  slot: 0,
  attempt: 0,
  trajectory: [
    { id: 0, text: null, score: 0.5 },
    {
      id: 2,
      text: 'You are an assistant. This is how you are:\n1. You whisper\n2. You stay in.',
      score: 0.612,
    },
    { id: 1, text: 'You love your quiet room. You never call first. You read all night.', score: 0.7 },
  ],
  scored: [],
  replies: [],
  rejected: [],
  exemplars: [],
  lastRefusal: null,
};
