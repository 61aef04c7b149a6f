import type { ReadingId } from '../../../core/readings/contract';
import type { StrengthSource } from '../../../core/studies/intensity-strengths';
import type { Trait } from '../../../core/vocabulary';
import { words } from './words';

const low = (trait: Trait) => words.poleAdjective(trait, 'low');
const high = (trait: Trait) => words.poleAdjective(trait, 'high');

/** The intensity cell. Functions take finished figures. */
export const intensity = {
  question: (trait: Trait) => `How finely can ${words.trait(trait).toLowerCase()} be set?`,
  sentence:
    'Ask {items} of {bank} about {trait}, unseen by any search and read by {reading}, once with no persona and once with each of {source}. {engine} answers.',
  items: {
    label: 'Questions',
    hint: 'Every strength answers the same questions. The more there are, the finer the steps that can be told apart.',
  },
  trait: { label: 'Trait', hint: 'Strength 0 is its low end, strength 1 its high end.' },
  source: {
    label: 'Prompts, one a strength',
    hint: 'A rule gives a known dose in nine steps; your own prompts each say which strength they are meant for.',
    short: (source: StrengthSource, given: string): string =>
      ({
        ladder: 'nine graded lists of adjectives',
        'five-factors': 'nine texts in five factors',
        given: `${given} of your own`,
      })[source],
    long: {
      ladder: 'Adjectives from “extremely” at one end over “a bit” to “extremely” at the other, nine levels',
      'five-factors': 'How often, how deep, how easily, with how much effort and how willingly, nine levels',
      given: 'Your own prompts, or those of a run, each with the strength it is meant for',
    } satisfies Record<StrengthSource, string>,
    prompts: (n: string) => `${n} prompts`,
  },

  list: {
    title: 'Prompts by strength',
    empty: 'No prompt yet. Two are needed, each for another strength.',
    wanted: 'Wanted strength',
    wantedOf: (label: string) => `Wanted strength of ${label}`,
    none: 'Nothing before the question.',
    remove: 'Remove',
    removeLabel: (label: string) => `Remove ${label}`,
    addTitle: 'Add prompts',
    runs: 'From a run, the nearest to each strength',
    runButton: (no: number, name: string) => `Run ${no}: ${name}`,
    runLabel: (no: number, name: string) => `Run ${no}, ${name}`,
    noRuns: 'No run about this trait in this notebook yet.',
    noneScored: (no: number) => `Run ${no} has no scored prompt yet.`,
    notOpened: (no: number) => `Run ${no} could not be opened, so nothing was added.`,
    took: (no: number, different: string, strengths: string) =>
      `Run ${no} has ${different} different prompts for ${strengths} strengths.`,
    own: 'Your own prompt',
    ownPlaceholder: 'You are a bit shy, but you like company.',
    add: 'Add',
    ownLabel: (n: number) => `Your own ${n}`,
    taken: (tau: string) => `There is a prompt for strength ${tau} already.`,
    full: 'The list is full: 20 prompts at most.',
    added: (label: string) => `Added: ${label}.`,
  },

  figure: {
    title: 'Score by wanted strength',
    axis: (trait: Trait, reading: ReadingId) =>
      reading === 'answers'
        ? `Lean to the ${high(trait)} answers (.5 = as with no persona)`
        : `Chance of a high answer: ${high(trait)}`,
    axisShort: (trait: Trait) => `Score, towards ${high(trait)}`,
    wanted: (trait: Trait) => `wanted strength, 0 ${low(trait)} to 1 ${high(trait)}`,
    wantedShort: 'wanted strength',
    none: 'no persona',
    ideal: 'ideal',
    key: 'Diagonal: the ideal, where the score is the wanted strength. Grey dashes: no persona. A solid line joins neighbours that are told apart, a dotted one those that are not.',
    keySimulated:
      'Diagonal: the ideal. Grey dashes: no persona. A solid line joins neighbours that are told apart, a dotted one those that are not. All marks are hollow: simulated.',
    point: (name: string, score: string) => `${name}: ${score}.`,
    reference: (score: string) => `No persona: ${score}.`,
    nothing: 'Nothing measured yet.',
  },

  table: {
    title: 'Score of every strength',
    caption:
      'Each strength with its mean score and 95% interval, its distance from the wanted strength, the shift from no persona, and the step from the strength below it',
    hint: 'Press a figure to see the exact questions and answers behind it.',
    strength: 'strength',
    wanted: 'wanted',
    score: 'score',
    distance: 'off by',
    shift: 'from none, nats',
    step: 'step from below',
    p: 'p (Holm)',
    first: 'the weakest',
    waiting: 'not measured yet',
    few: 'under 3 questions',
    none: 'No persona',
    open: (name: string) => `Show the answers behind ${name}`,
  },

  fit: {
    title: 'How well the scores follow',
    caption: 'Figures over all strengths, each with its 95% interval and what it means',
    figure: 'figure',
    value: 'value',
    means: 'what it means',
    rows: {
      rho: 'same order (Spearman’s rho)',
      tau: 'same order (Kendall’s tau-b)',
      drops: 'steps that fall',
      isotonicR2: 'fits a rising staircase (R²)',
      range: 'range of the scores',
      mae: 'off by, on average',
    },
    missing: { waiting: 'comes when every strength is measured', none: 'all scores are the same' },
    dropsOf: (drops: string, of: number) => `${drops} of ${of}`,
    meanings: {
      rho: (sure: boolean) =>
        sure ? 'A stronger prompt gives a higher score.' : 'Order and strength need not go together.',
      tau: (sure: boolean) =>
        sure
          ? 'Of two prompts the stronger one scores higher more often than not.'
          : 'Of two prompts either may score higher.',
      drops: (none: boolean) =>
        none ? 'No step goes the wrong way.' : 'Some steps go the wrong way, if only by chance.',
      isotonicR2: (good: boolean) =>
        good ? 'Nearly all differences rise with the strength.' : 'Much of the difference is up and down.',
      range: 'From the lowest to the highest score; chance alone makes it more than 0.',
      mae: (near: boolean) =>
        near
          ? 'Scores come near what was wanted.'
          : 'Scores are far from what was wanted, whatever their order.',
    },
  },

  conclusion: {
    waiting: 'The conclusion comes when all questions are answered.',
    follows: (rho: string, low: string, high: string) =>
      `The scores follow the wanted strengths (rho ${rho}), from ${low} to ${high}.`,
    partly: (rho: string) => `Whether the scores follow the wanted strengths is not sure (rho ${rho}).`,
    against: (rho: string) => `The scores go against the wanted strengths (rho ${rho}).`,
    flat: 'All strengths have the same score.',
    told: (told: number, of: number) =>
      `${told} of ${of} steps between neighbours ${told === 1 ? 'is' : 'are'} told apart.`,
    whole: 'There is control over the whole of it.',
    span: (from: string, to: string) => `Control runs from strength ${from} to ${to}.`,
    below: (tau: string) => `Below ${tau} a weaker prompt makes no difference that can be seen.`,
    above: (tau: string) => `Above ${tau} a stronger prompt makes no difference that can be seen.`,
    inside: (n: number) =>
      n === 1
        ? 'Within it one step is not told apart.'
        : `Within it ${n} steps are not told apart: it is coarser than the levels.`,
    none: 'No two neighbours are told apart: control ends at once.',
    ends: (difference: string, p: string) =>
      `The two ends do differ, by ${difference} (p ${p}): it can be moved, but not in steps this fine.`,
    noEnds: (difference: string) => `Not even the two ends differ by more than chance (${difference}).`,
    wrongEnds: (difference: string, p: string) =>
      `The strongest prompt scores lower than the weakest, by ${difference} (p ${p}): the wrong way.`,
    few: (n: number, least: number) =>
      `With ${n} questions no step could have been told apart; that takes at least ${least}.`,
    mae: (mae: string) => `On average a score is off its wanted strength by ${mae}.`,
  },
};
