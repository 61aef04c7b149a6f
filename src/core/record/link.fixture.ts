import type { RunSettings } from '../loop/types';
import type { SharedLink } from './link';

const run: RunSettings = {
  target: { kind: 'pole', trait: 'extraversion', pole: 'low' },
  reading: 'answers',
  form: null,
  protocol: 'careful',
  proposer: 'sentence',
  operators: true,
  objective: 'score',
  race: 10,
  finalists: 3,
  onTopic: false,
  metaPrompt: null,
  selection: 'mean',
  keep: 8,
  perStep: 4,
  items: 20,
  steps: 12,
  seed: 1,
  temperature: 0.7,
  maxWords: 120,
  exemplars: 0,
  budget: { evaluations: null, tokens: null, minutes: null },
  patience: 0,
  seeds: ['none', 'dp', 'adjectives', 'placebo'],
  ownPrompts: [],
};
const choice = { kind: 'default-cpu' } as const;
const link: SharedLink = {
  title: 'Introverts, class 9b',
  cell: { kind: 'run', settings: run },
  choice,
  locked: ['*'],
  hidden: ['*'],
};

/** A handout of a run, as the tests make it. */
export const SHARED = { run, choice, link };

/** Links made by version 1 on 21 November 2026. They open for ever: add to this list, never change it. */
export const V1_LINKS: readonly { name: string; fragment: string; holds: SharedLink }[] = [
  {
    name: 'a handout of a run',
    fragment: 'share=1.I5Z_b0MkYs-8kqJ8YPIqKdZRSM5JLC5WsEyiXbIFFYOjqXbIplpSkhgA',
    holds: link,
  },
  {
    name: 'a run with prompts of its own, on a file',
    fragment:
      'share=1.hDkM5EMkYveiw9sOz09VeNQwWeHpkmlPJ0x81rCcrHSLraRGqm3gZbWRKUq6JZAZB0cSVgoHhbZCdV6tArSg1QMHxyBK0iZAKRwJGhTgVErN4BqiOLFSIQOYPvIV0jKLikv0FD7Mn9gNUgotIsGxr2tgaGRsYmpmbmGZmJQMTJzAegJLRkBq2CA1lnIrdXPzU1JzoG2d2loA',
    holds: {
      title: 'Größe – 外向性',
      cell: {
        kind: 'run',
        settings: {
          target: { kind: 'intensity', trait: 'narcissism', tau: 0.25 },
          reading: 'letters',
          form: 'letters-after',
          protocol: 'careful',
          proposer: 'sentence',
          operators: true,
          objective: 'score',
          race: 10,
          finalists: 3,
          onTopic: false,
          metaPrompt: 'Write {n} prompts.',
          selection: 'mean',
          keep: 8,
          perStep: 4,
          items: 20,
          steps: 12,
          seed: 1,
          temperature: 0.7,
          maxWords: 120,
          exemplars: 0,
          budget: { evaluations: 40, tokens: null, minutes: 5 },
          patience: 0,
          seeds: ['none', 'dp', 'adjectives', 'placebo'],
          ownPrompts: ['You say hello first. 👋'],
          bank: 'trait-0123456789abcdef',
        },
      },
      choice: { kind: 'gguf-files', names: ['my-model.gguf'] },
      locked: [],
      hidden: [],
    },
  },
  {
    name: 'a calibration',
    fragment: 'share=1.P7fdvEMkYmeU_EUgPQ-WzIgtRHGFGLgaBGpABACw2AN5FVqMxtYCAA',
    holds: {
      title: 'Calibration',
      cell: {
        kind: 'study',
        study: 'calibration',
        settings: {
          ways: [
            { reading: 'answers', form: 'i-would' },
            { reading: 'letters', form: 'letters-after' },
          ],
          itemsPerTrait: 8,
        },
      },
      choice: { kind: 'simulator', landscape: 'deaf' },
      locked: [],
      hidden: ['lab', 'compare'],
    },
  },
  {
    name: 'a comparison',
    fragment:
      'share=1._8IFDEMkYmdwaZIJLJYIJ2fqlzy-mUjq4KVPSWJONjDwy1L1BrwcIhx3wbn5OT6-RrrGZga-up7gCiO5BFQvGxtB62WUyIAkb3AeBIdabC0A',
    holds: {
      title: 'Comparison',
      cell: {
        kind: 'study',
        study: 'compare',
        settings: {
          prompts: [
            { label: 'None', text: null, aim: null },
            { label: 'Mine', text: 'You are talkative.', aim: { trait: 'extraversion', pole: 'high' } },
          ],
          reading: 'answers',
          form: 'i-would',
          itemsPerTrait: 18,
          meaning: true,
          seed: 1,
        },
      },
      choice: { kind: 'webllm', id: 'SmolLM2-360M-Instruct-q4f32_1-MLC' },
      locked: ['items', 'prompts'],
      hidden: [],
    },
  },
];
