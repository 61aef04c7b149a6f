import type { Pole, Trait } from '../../../core/vocabulary';
import { words } from './words';

const aimed = (trait: Trait, pole: Pole) => `more ${words.poleAdjective(trait, pole)}`;

/** The compare cell. Functions take finished figures. */
export const compare = {
  question: (prompts: number) =>
    prompts === 1
      ? 'What does one prompt do to all five traits?'
      : 'What do these prompts do to all five traits?',
  sentence:
    'Put {prompts} before {items} of {bank} on each of the five traits, unseen by any search and read by {reading}. {meaning}. {engine} answers.',
  prompts: (n: string, one: boolean) => `${n} ${one ? 'prompt' : 'prompts'}`,
  items: {
    hint: 'Questions that no search has seen. All prompts answer the same ones, so they are compared question by question.',
  },
  meaning: {
    label: 'Meaning controls',
    on: 'Meaning controls are scored too',
    off: 'No meaning controls',
    onLong: 'Score the controls too: words shuffled, about a friend, the opposite, irrelevant personas',
    offLong: 'Leave them out: faster, but an effect may be mere word priming',
    hint: 'Only for prompts with an aim.',
  },

  list: {
    title: 'Prompts compared',
    none: 'No persona',
    noneText: 'Nothing before the question. Every other prompt is compared with this one.',
    aim: 'Meant to make it',
    noAim: 'nothing in particular',
    aimOf: aimed,
    remove: 'Remove',
    removeLabel: (label: string) => `Remove ${label}`,
    addTitle: 'Add a prompt',
    byRule: 'By rule',
    fromRuns: 'The best of a run',
    own: 'Your own prompt',
    ownPlaceholder: 'You are the person who says hello first.',
    add: 'Add',
    ownLabel: (n: number) => `Your own ${n}`,
    runLabel: (no: number, name: string) => `Run ${no}, ${name}`,
    runButton: (no: number, name: string) => `Run ${no}: ${name}`,
    noRuns: 'No run in this notebook yet.',
    noWinner: (no: number) => `Run ${no} has no scored prompt yet.`,
    notOpened: (no: number) => `Run ${no} could not be opened, so nothing was added.`,
    known: (label: string) => `${label} is in the list already.`,
    full: 'The list is full: 40 prompts at most.',
    added: (label: string) => `Added: ${label}.`,
    rules: {
      dp: 'Description',
      'p2-naive': 'One word',
      'p2-keywords': 'Keywords',
      ladder: 'Graded adjectives',
      'five-factors': 'Five factors',
      adjectives: 'Adjectives',
      placebo: 'Irrelevant persona',
    } as Readonly<Record<string, string>>,
    label: (rule: string, aim: string | null) => (aim === null ? rule : `${rule}, ${aim}`),
  },

  figure: {
    title: 'What each prompt does to the five traits',
    axis: {
      lean: 'Lean to the high answers (.5 = as with no persona)',
      chance: 'Chance of a high answer',
    },
    score: 'score and 95% interval',
    change: 'change from none',
    opening: (prompts: number) => `${prompts} ${prompts === 1 ? 'prompt' : 'prompts'} on five traits.`,
    summary: (label: string, trait: string, score: string, change: string) =>
      `${label}: ${trait} ${score}, change from no persona ${change}.`,
    keySimulated: 'Bold: the trait the prompt aims at. Grey: no persona. All marks are hollow: simulated.',
    key: 'Filled: the trait the prompt aims at. Tinted: other traits. Hollow with a grey line: no persona.',
  },

  table: {
    title: 'Scores of every prompt',
    caption: 'Score of each prompt on each trait with its 95% interval, and the change from no persona',
    hint: 'Press a figure to see the exact questions and answers behind it.',
    prompt: 'prompt',
    trait: 'trait',
    score: 'score',
    change: 'change from none',
    p: 'p (Holm)',
    target: 'aim',
    open: (prompt: string, trait: string) => `Show the answers behind ${prompt}, ${trait}`,
    reference: 'the reference',
    waiting: 'not measured yet',
    few: 'under 3 questions',
    tiny: 'under .001',
  },

  meaningTable: {
    title: 'Is it the meaning, or only the words?',
    caption:
      'Shift of each aimed prompt and of its meaning controls towards the aim, in nats, with 95% intervals',
    note: 'Shift towards the aim in nats, the mean of five irrelevant personas subtracted.',
    prompt: 'prompt',
    shift: 'the prompt',
    controls: {
      shuffled: 'words shuffled',
      'about-a-friend': 'about a friend',
      negated: 'the opposite',
    } as Readonly<Record<string, string>>,
    share: 'meaning share',
    specificity: 'specificity',
    priming: 'may be word priming',
    noRule: 'the rule does not fit this prompt',
    noShift: 'it does not move its aim',
    noInterval: 'too few questions for an interval',
    waiting: 'not measured yet',
    off: 'Meaning controls were left out of this study.',
    noAims: 'No prompt here has an aim, so there is no effect to explain.',
  },

  conclusion: {
    moved: (label: string, trait: string, way: 'rose' | 'fell', change: string, p: string) =>
      `${label}: ${trait} ${way} by ${change} (p ${p}).`,
    notMoved: (label: string, trait: string, change: string) =>
      `${label}: ${trait} changed by ${change}; that could be chance.`,
    wrongWay: 'That is the wrong way.',
    also: (list: string) => `It also moved ${list}.`,
    alsoNone: 'No other trait moved by more than chance.',
    others: (label: string, list: string) => `${label} has no aim; it moved ${list}.`,
    othersNone: (label: string) => `${label} has no aim and moved no trait by more than chance.`,
    specificity: (value: string) => `Specificity ${value}.`,
    meaning: (share: string) => `Meaning share ${share}.`,
    priming: (share: string) => `Meaning share ${share}: it may be word priming.`,
    primingNone: 'Its meaning share has no interval above 0: it may be word priming.',
    waiting: 'The conclusion comes when all questions are answered.',
    nothing: 'Only no persona was measured; there is nothing to compare.',
    joined: (parts: readonly string[]) =>
      parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`,
    p: (value: string) => (value.startsWith('under') ? value : `= ${value}`),
  },
};
