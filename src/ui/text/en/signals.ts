import { count, inWords, ordinal, score, signed } from '../../kit/format';
import type { RunSettings } from '../../../core/loop/types';
import { words } from './words';

type Figures = Readonly<Record<string, number>>;

export interface SignalWords {
  /** What it is called when raised, and when quiet. */
  readonly name: string;
  readonly quiet: string;
  /** What was seen, with its figures. */
  readonly seen: (figures: Figures, settings: RunSettings) => string;
  readonly advice: (settings: RunSettings) => string;
}

const of = (figures: Figures, key: string) => figures[key] ?? 0;
const percent = (share: number) => `${Math.round(100 * share)}%`;
const some = (n: number) => (n === 0 ? 'none' : inWords(n));
const ofWords = (n: number) => `${count(n)} words`;

/** The failure signs of a search, by id of the rule that found them (src/core/signals). */
const byId: Readonly<Record<string, SignalWords>> = {
  plateau: {
    name: 'No more gain in sight.',
    quiet: 'still gaining',
    seen: (f) =>
      `The best score has been within its own uncertainty (one standard error, ${score(of(f, 'se'))}) of the highest since step ${of(f, 'since')}; the last ${of(f, 'steps')} steps gained ${signed(of(f, 'gain')) === '0' ? 'nothing' : signed(of(f, 'gain'))}.`,
    advice: () => 'More steps will hardly help. Stop, or start again with another random seed or writer.',
  },
  'deaf-model': {
    name: 'The model does not seem to hear the persona.',
    quiet: 'the model hears personas',
    seen: (f) =>
      of(f, 'thin') > 0.5
        ? `On ${score(of(f, 'thin'))} of the questions it puts less than half of its probability on the option letters.`
        : `None of ${of(f, 'tried')} prompts moved the answers by more than chance would.`,
    advice: (s) =>
      s.reading !== 'answers'
        ? 'Try the other reading, the likelihood of the answers, or a larger model.'
        : 'Try the other direction of the trait, more questions, or a larger model.',
  },
  ceiling: {
    name: 'There is little room left.',
    quiet: 'room to move',
    seen: (f, s) =>
      `With no persona, ${score(of(f, 'baseline'))} of the answers are already ${words.answers(s.target)}.`,
    advice: () => 'Aim at the other direction, or at another trait: a search needs room.',
  },
  'slot-bias': {
    name: 'The place of an answer counts too much.',
    quiet: 'the order of the options matters little',
    seen: (f) =>
      `Turning the order of the options round moves its answers by ${score(of(f, 'bias'))} to either side on average, over ${count(of(f, 'answers'))} answers; up to .2 is common.`,
    advice: () =>
      'Both orders are asked and averaged, so scores stay fair but are coarse. Try the likelihood of the answers, which lists no options, or a larger model.',
  },
  'constant-responder': {
    name: 'It nearly always picks the same option.',
    quiet: 'it does not always pick the same letter',
    seen: (f) =>
      `In ${percent(of(f, 'share'))} of ${count(of(f, 'answers'))} answers it chose the ${ordinal(of(f, 'place') + 1)} option of the list, whatever stood there.`,
    advice: () =>
      'Such scores say nothing about the persona. Try the likelihood of the answers, which lists no options, or a larger model.',
  },
  'length-drift': {
    name: 'The prompts keep getting longer.',
    quiet: 'prompts do not swell',
    seen: (f) =>
      `The best prompts had ${ofWords(of(f, 'first'))} after the first step and have ${ofWords(of(f, 'now'))} now; length rises with the steps (rank correlation ${score(of(f, 'rho'))}).`,
    advice: (s) =>
      `Length alone can move answers. Look at the meaning controls of the best prompt, or start again with fewer than ${s.maxWords} words a prompt.`,
  },
  'gaming-drift': {
    name: 'The writer repeats itself or plays the test.',
    quiet: 'the writer brings new prompts',
    seen: (f) =>
      `Of the last ${count(of(f, 'replies'))} replies (${of(f, 'steps')} steps) ${some(of(f, 'copied'))} repeated earlier prompts or themselves, and ${some(of(f, 'gamed'))} quoted the questions or told how to answer them. Such replies are refused.`,
    advice: (s) =>
      s.proposer === 'scored-list'
        ? 'Let it write one sentence at a time, raise the temperature, or take a larger writer.'
        : 'Raise the temperature, or take a larger writer.',
  },
  'search-report-gap': {
    name: 'Much of the search score was luck.',
    quiet: 'the score holds on unseen questions',
    seen: (f) =>
      `Search ${score(of(f, 'search'))} → report ${score(of(f, 'report'))}: on unseen questions it is ${score(of(f, 'gap'))} farther from the aim.${of(f, 'luck') > 0 ? ` The luck of the best of many tries explains up to about ${score(of(f, 'luck'))}.` : ''}`,
    advice: () =>
      'Trust the second figure only. Use more questions for each prompt, or fewer prompts, and try again.',
  },
  'poor-transfer': {
    name: 'The prompt does not carry over.',
    quiet: 'the prompt carries over',
    seen: (f) =>
      `It gained ${signed(of(f, 'source'))} on the model it was made for and ${signed(of(f, 'target'))} here, less than half.`,
    advice: () => 'Search again on this model, starting from this prompt.',
  },
};

export const signalWords = {
  title: 'Signals',
  raised: (n: number) => (n === 0 ? 'none raised' : `${n} raised`),
  quiet: (names: readonly string[]) => `Quiet: ${names.join(', ')}.`,
  tooEarly: 'Too little is measured yet to say anything.',
  about: 'Each is a fixed rule over the figures so far.',
  of: (id: string): SignalWords | undefined => byId[id],
};
