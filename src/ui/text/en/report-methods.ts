import type { InstrumentId } from '../../../core/instruments/contract';
import type { Target } from '../../../core/vocabulary';
import type { RunSettings } from '../../../core/loop/types';
import type { Way } from '../../../core/studies/contract';
import { readingText } from './readings';
import { words } from './words';

/** How to go on with the reply, by form of the likelihood reading. */
const FORMS: Readonly<Record<string, string>> = {
  'i-would': 'The model’s reply is started with “I would”, and the answer follows.',
  imperative: 'The answer stands as the whole reply, worded as an order.',
  'i-do': 'The model’s reply is started with “I”, and the answer follows.',
  'user-turn':
    'The prompt stands in the user’s message; the model’s reply is started with “I”, and the answer follows.',
  plain:
    'All is sent as plain text without the chat form; the reply is started with “I would”, and the answer follows.',
};
const AGREE: Readonly<Record<string, string>> = {
  'yes-no': '“Would you ...? Answer with yes or no only.”',
  likely: '“How likely are you to ...? Answer with likely or unlikely only.”',
};

/** Replies are scored by themselves; of a form only the place of the prompt is left. */
const WHOLE: Readonly<Record<string, string>> = {
  'user-turn': ' The prompt stands in the user’s message.',
  plain: ' All is sent as plain text without the chat form.',
};
const OPEN = 'The question is put openly, with no answers listed.';
const COUNTS =
  'What counts for an answer is its log-probability: the logarithms of the probabilities of its tokens, added up. Nothing is generated.';

const phrases = (form: string) =>
  AGREE[form]
    ? [
        `Each answer is put as a question of its own: ${AGREE[form]} What counts for an answer is the log-probability of agreeing minus that of not agreeing.`,
      ]
    : [`${OPEN} ${FORMS[form] ?? ''} ${COUNTS}`];

/** `whole`: how many of the answers are whole replies. */
const likelihood = (form: string, whole: Whole) => {
  if (whole === 'none') return phrases(form);
  const replies = `stand as the model’s whole reply, with no beginning put before them and no question made of them.${WHOLE[form] ?? ''}`;
  return whole === 'all'
    ? [`${OPEN} The answers of this bank ${replies} ${COUNTS}`]
    : [
        ...phrases(form),
        `Where the answers of a question are whole replies, the question is put openly and they ${replies}`,
      ];
};

const listedIn = (form: string) =>
  `The answers are listed (${readingText.forms[form] ?? form}), once in one order and once in the reversed one.`;

const PLACES = {
  plain: 'as plain text, without a chat form',
  user: 'in the user’s message',
  system:
    'as the system message, or in front of the question where the model’s template has no system role (the exact text is in the record)',
} as const;

const OVER_QUESTIONS =
  'Intervals are 95% intervals over questions: Student’s t, and for scores of fewer than 15 questions the bootstrap (2,000 draws, seeded).';
const MOVES = 'They say how far a figure could move with others of the same kind, not with another model.';

type Whole = 'none' | 'some' | 'all';

/** Methods of a report, from the record. Functions take finished figures and phrases. */
export const methods = {
  aim: (target: Target) =>
    `The aim is ${words.target(target)}: a prompt under which the model answers more like ${words.someone(target)}.`,
  strength: (target: Target, tau: string) =>
    `The aim is ${words.target(target)}: a prompt under which the mean score, counted towards ${words.someone(target)}, is as near to ${tau} as possible.`,
  persona: (place: 'plain' | 'user' | 'system') =>
    `A prompt is put before each question ${PLACES[place]}; “no persona” is the same question with no such text.`,
  bank: (name: string, id: string, version: number, digest: string) =>
    `The questions are ${name} (bank “${id}”, version ${version}, digest ${digest}).`,
  splits: (search: number, confirm: number, report: number, trait: string) =>
    `On ${trait} there are ${search} questions for the search, ${confirm} to confirm and ${report} for the report; no question is in two of these, and whoever writes prompts never sees more than questions of the search.`,

  pairs: {
    run: 'The search reads one answer of each kind, confirm and report read two where a question has them.',
    one: 'One answer of each kind is read.',
    all: 'Two answers of each kind are read, where a question has them.',
  },
  /** What differs between two forms of one reading. */
  form: ({ reading, form }: Way, whole: Whole): string[] => [
    ...(reading === 'answers' ? likelihood(form, whole) : [listedIn(form)]),
    'The rest is as above.',
  ],
  reading: ({ reading, form }: Way, pairs: string, whole: Whole): string[] => {
    if (reading === 'answers')
      return [
        ...likelihood(form, whole),
        `The log-odds L of a question, in nats, are the logarithm of the mean probability of its high answers minus that of its low answers: L = log mean p(high) − log mean p(low). ${pairs}`,
        'The score of a question compares L under the prompt with L with no persona on the same question: score = 1 / (1 + exp(−(L − L with no persona))). So .5 means “as with no persona”, and how common or how long an answer is cancels out.',
      ];
    const listed = listedIn(form);
    if (reading === 'letters')
      return [
        `${listed} The probabilities of the labels as the next token, made to add up to 1, are the chances of the answers; the mean of both orders is taken.`,
        'The score of a question is the chance of its high answers together: score = p(high 1) + p(high 2), where it has two. The log-odds are the mean of log(p / (1 − p)) over both orders, in nats.',
      ];
    return [
      `${listed} The model writes its reply, and a rule reads which option it chose: a label, else the option whose words it repeats most.`,
      'The score of a question is the share of the two orders in which a high answer was chosen; an order in which nothing was chosen counts half, and a question on which neither reply chose gives no score.',
    ];
  },
  turned: 'As the low end is wanted, scores are turned round: score = 1 − that.',

  protocol: {
    careful: (q: number) =>
      `Careful protocol: every prompt answers the same ${q} questions of the search in the same order, so prompts are compared question by question.`,
    paper: (q: number) =>
      `Protocol as in the paper: ${q} questions of the search are drawn anew in each step, the same for all prompts of the step.`,
  },
  loop: ({ keep, perStep, steps, seed }: RunSettings) =>
    `The best n = ${keep} prompts are kept; in each step k = ${perStep} new ones are to be made, for at most ${steps} steps. Random seed ${seed}.`,
  proposer: (how: string, temperature: string, maxWords: number) =>
    `How new prompts are written: ${how}. Temperature ${temperature}, at most ${maxWords} words.`,
  rulesAlone: (maxWords: number) =>
    `New prompts were made by rules alone (adjectives, sentences joined, a sentence left out), at most ${maxWords} words each; no language model wrote any.`,
  used: (names: string) => `The first replies decided for: ${names}.`,
  exemplars: (n: number) => `${n} questions of the search are shown to the writer as examples.`,
  ownRequest: 'The request to the writer was changed by the user; it is in the record with every call.',
  operators: {
    on: 'Where the writer brought nothing usable, a rule filled in (sentences joined, a sentence left out, a list of adjectives); such prompts are labelled.',
    off: 'No rule filled in where the writer brought nothing usable.',
  },
  seeds: (names: string) => `Starting prompts: ${names}.`,
  race: {
    on: (race: number, intensity: boolean) =>
      `Race: after every ${race} questions a prompt that is surely behind those that new prompts are made from is given up (${
        intensity
          ? 'by the intervals of the two means'
          : 'paired t test over the questions both answered, one-sided, .05'
      }).`,
    off: 'No prompt was given up early.',
  },
  finalists: {
    on: (n: string, confirm: number) =>
      `Finalists: the best ${n} prompts, the best starting prompt and no persona answered the ${confirm} confirm questions too; the winner is the one best on search and confirm questions together.`,
    unfinished: (n: string, confirm: number) =>
      `Finalists: the best ${n} prompts, the best starting prompt and no persona were to be measured again on the ${confirm} confirm questions. That was not finished, so the prompt best on the search questions stands first.`,
    off: 'No finalists: the prompt best on the search questions is the winner.',
  },
  onTopic: {
    on: 'On-topic check: a prompt that a language model wrote was refused when, described to the model, it led no further to the wanted kind of person than irrelevant texts do, as long as the model can tell such texts apart at all.',
    off: 'No on-topic check.',
  },
  objective: {
    score: 'Prompts were ranked by their score',
    strength: 'Prompts were ranked by how near their score is to the wanted strength',
    'beyond-words':
      'Prompts were ranked by what they do beyond the same words in a random order, question by question',
  },
  selection: {
    mean: 'the mean over questions.',
    shrunken: 'the mean over questions, drawn towards the mean of all prompts by its uncertainty.',
  },
  validators: (reasons: string) => `A new prompt was refused for any of these reasons: ${reasons}.`,
  budget: (limits: string) => `Limits: ${limits}.`,
  stopped: (reason: string) => `The search ended because ${reason}.`,

  intervals: {
    run: `${OVER_QUESTIONS} ${MOVES}`,
    calibration: `Intervals are 95% intervals over questions: Student’s t. ${MOVES}`,
    compare: `${OVER_QUESTIONS} That of the specificity is by bootstrap over questions (1,000 draws, seeded). ${MOVES}`,
    quality: `Intervals are 95% intervals. Shares of questions (refusals, order, other words) have Wilson’s. Alpha and split-half have the bootstrap over respondents, each counted once in each form. The change between forms, the agreement of forms and the spread have the bootstrap over questions. Each bootstrap has 1,000 draws, seeded. The mean shift has Student’s t. ${MOVES}`,
    profile: `${OVER_QUESTIONS} The share of right answers has Wilson’s interval. ${MOVES}`,
    intensity: `${OVER_QUESTIONS} Those of the figures of the whole row of strengths are by bootstrap over questions (1,000 draws, seeded). ${MOVES}`,
  },
  instruments: {
    'ipip-neo-120':
      'The five ratings are listed once in one order and once in the reversed one; the figure of a statement is the mean rating by their probabilities, over both orders, turned round (6 − rating) where agreeing speaks for the low end.',
    'card-task':
      'The reply is started with “I would turn over”, and each number from 0 to 32 cards follows; the figure of a round is the mean number of cards by their probabilities, made to add up to 1.',
    capability:
      'The four options are listed once in one order and once in the reversed one; the figure of a question is the probability of the right one, over both orders, and an answer is right when that option alone is the likeliest.',
  } satisfies Record<InstrumentId, string>,
  meaning:
    'Meaning share = 1 − shift of the same words in random order / shift of the prompt, both in nats from no persona on the same questions; its interval is by bootstrap over questions.',
  holm: 'p-values are two-sided, by flipping the signs of the differences at random, and corrected by Holm’s method for all comparisons made. Below .05 is enough for a claim.',
  separation:
    'A reading hears a persona when strongly high and strongly low adjectives answer the same questions further apart than chance allows: one-sided paired t test over all traits together, at .05 divided by the number of readings tried.',
  detectable:
    'The smallest detectable shift is the mean shift that a t test at .05 finds in 8 of 10 tries, from the spread of the shifts measured here.',
  jobs: (questions: string, jobs: string) => `In all ${questions} questions were planned in ${jobs} sets.`,
};
