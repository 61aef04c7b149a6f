import { TRAIT_WORDS } from '../../../core/trait-words';
import type { RunSettings, StopReason } from '../../../core/loop/types';
import type { Pole, Target, Trait } from '../../../core/vocabulary';

/** Who gives the answers of a pole: continues 'answers like ...'. */
const SOMEONE: Readonly<Record<Trait, Readonly<Record<Pole, string>>>> = {
  openness: { high: 'someone curious', low: 'someone conventional' },
  conscientiousness: { high: 'someone organised', low: 'someone careless' },
  extraversion: { high: 'an extravert', low: 'an introvert' },
  agreeableness: { high: 'someone kind', low: 'someone disagreeable' },
  neuroticism: { high: 'someone easily upset', low: 'someone calm' },
  machiavellianism: { high: 'a schemer', low: 'someone straightforward' },
  narcissism: { high: 'someone vain', low: 'someone unassuming' },
  psychopathy: { high: 'someone callous', low: 'someone tender-hearted' },
};

/** Adjective of a pole's answers: 'the introverted answer'. */
const ADJECTIVE: Readonly<Record<Trait, Readonly<Record<Pole, string>>>> = {
  openness: { high: 'open', low: 'conventional' },
  conscientiousness: { high: 'organised', low: 'careless' },
  extraversion: { high: 'extraverted', low: 'introverted' },
  agreeableness: { high: 'agreeable', low: 'disagreeable' },
  neuroticism: { high: 'easily upset', low: 'calm' },
  machiavellianism: { high: 'scheming', low: 'straightforward' },
  narcissism: { high: 'vain', low: 'unassuming' },
  psychopathy: { high: 'callous', low: 'tender-hearted' },
};

const article = (word: string) => (/^[aeiou]/.test(word) ? 'an' : 'a');
/** The pole a score counts towards; strengths are measured on the high one. */
export const scoredPole = (target: Target): Pole => (target.kind === 'pole' ? target.pole : 'high');

const adjective = (target: Target) => ADJECTIVE[target.trait][scoredPole(target)];
const lean = (settings: RunSettings) => settings.reading === 'answers';

/** Words that follow a run's target and reading; every part of the page takes them from here. */
export const words = {
  trait: (trait: Trait) => TRAIT_WORDS[trait].name,
  gloss: (trait: Trait) => TRAIT_WORDS[trait].gloss,
  someone: (target: Target) => SOMEONE[target.trait][scoredPole(target)],
  poleAdjective: (trait: Trait, pole: Pole) => ADJECTIVE[trait][pole],
  /** 'introverted answers'. */
  answers: (target: Target) => `${adjective(target)} answers`,
  /** 'the introverted answer'. */
  theAnswer: (target: Target) => `the ${adjective(target)} answer`,
  /** A run's name in a list: 'More introverted'. */
  runName: (target: Target) =>
    target.kind === 'pole'
      ? `More ${adjective(target)}`
      : `${TRAIT_WORDS[target.trait].name} at ${target.tau.toFixed(2).replace(/^0/, '')}`,
  /** 'extraversion, towards introverted'. */
  target: (target: Target) =>
    target.kind === 'pole'
      ? `${TRAIT_WORDS[target.trait].name.toLowerCase()}, towards ${adjective(target)}`
      : `${TRAIT_WORDS[target.trait].name.toLowerCase()} at strength ${target.tau.toFixed(2).replace(/^0/, '')}`,
  /** What a score of this run is, as a phrase. */
  score: (settings: RunSettings) =>
    lean(settings)
      ? `Lean to the ${adjective(settings.target)} answer`
      : `Chance of ${article(adjective(settings.target))} ${adjective(settings.target)} answer`,
  /** What the middle means. */
  middle: (settings: RunSettings) => (lean(settings) ? '.5 is as with no persona' : '.5 is as likely as not'),
  candidate: (id: number) => `#${id}`,
  prompt: (id: number) => `prompt #${id}`,
  baseline: (id: string) => BASELINES[id] ?? id,
  stopReason: (reason: StopReason) => STOPS[reason],
};

const BASELINES: Readonly<Record<string, string>> = {
  none: 'no persona',
  dp: 'the description',
  'p2-naive': 'the one-word sentence',
  'p2-keywords': 'the keywords',
  'p2-portrait': 'the portrait by the model',
  adjectives: 'the adjectives',
  ladder: 'the graded adjectives',
  'five-factors': 'the five factors',
  placebo: 'an irrelevant persona',
  own: 'your own prompt',
};

const STOPS: Readonly<Record<StopReason, string>> = {
  steps: 'all steps are done',
  evaluations: 'the limit of prompts was reached',
  tokens: 'the limit of tokens was reached',
  minutes: 'the time limit was reached',
  patience: 'several steps in a row brought no gain',
  'no-usable-candidate': 'several steps in a row brought no usable prompt',
  user: 'you stopped it',
};
