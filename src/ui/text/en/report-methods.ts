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

const likelihood = (form: string) =>
  AGREE[form]
    ? [
        `Each answer is put as a question of its own: ${AGREE[form]} What counts for an answer is the log-probability of agreeing minus that of not agreeing.`,
      ]
    : [
        `The question is put openly, with no answers listed. ${FORMS[form] ?? ''} What counts for an answer is its log-probability: the logarithms of the probabilities of its tokens, added up. Nothing is generated.`,
      ];

/** Methods of a report, from the record. Functions take finished figures and phrases. */
export const methods = {
  aim: (target: Target) =>
    `The aim is ${words.target(target)}: a prompt under which the model answers more like ${words.someone(target)}.`,
  strength: (target: Target, tau: string) =>
    `The aim is ${words.target(target)}: a prompt under which the mean score, counted towards ${words.someone(target)}, is as near to ${tau} as possible.`,
  persona: (inTurn: boolean) =>
    `A prompt is put before each question ${inTurn ? 'in the user’s message' : 'as the system message'}; “no persona” is the same question with no such text.`,
  bank: (name: string, id: string, version: number, digest: string) =>
    `The questions are ${name} (bank “${id}”, version ${version}, digest ${digest}).`,
  splits: (search: number, confirm: number, report: number, trait: string) =>
    `On ${trait} there are ${search} questions for the search, ${confirm} to confirm and ${report} for the report; no question is in two of these, and whoever writes prompts never sees more than questions of the search.`,

  pairs: {
    run: 'The search reads one answer of each kind, confirm and report read two.',
    one: 'One answer of each kind is read.',
    all: 'Two answers of each kind are read, where a question has them.',
  },
  reading: ({ reading, form }: Way, pairs: string): string[] => {
    if (reading === 'answers')
      return [
        ...likelihood(form),
        `The log-odds L of a question, in nats, are the logarithm of the mean probability of its high answers minus that of its low answers: L = log mean p(high) − log mean p(low). ${pairs}`,
        'The score of a question compares L under the prompt with L with no persona on the same question: score = 1 / (1 + exp(−(L − L with no persona))). So .5 means “as with no persona”, and how common or how long an answer is cancels out.',
      ];
    const listed = `Four answers are listed (${readingText.forms[form] ?? form}), once in one order and once in the reversed one.`;
    if (reading === 'letters')
      return [
        `${listed} The probabilities of the four labels as the next token, made to add up to 1, are the chances of the answers; the mean of both orders is taken.`,
        'The score of a question is the chance of its two high answers together: score = p(high 1) + p(high 2). The log-odds are the mean of log(p / (1 − p)) over both orders, in nats.',
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
    `The best n = ${keep} prompts are kept; in each step k = ${perStep} new ones are asked for, for at most ${steps} steps. Random seed ${seed}.`,
  proposer: (how: string, temperature: string, maxWords: number) =>
    `How new prompts are written: ${how}. Temperature ${temperature}, at most ${maxWords} words.`,
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
    off: 'No race: every prompt answered all questions.',
  },
  finalists: {
    on: (n: string, confirm: number) =>
      `Finalists: the best ${n} prompts, the best starting prompt and no persona answered the ${confirm} confirm questions too; the winner is the one best on search and confirm questions together.`,
    off: 'No finalists: the prompt best on the search questions is the winner.',
  },
  onTopic: {
    on: 'On-topic check: a new prompt was refused when, described to the model, it led no further to the wanted kind of person than irrelevant texts do, as long as the model can tell such texts apart at all.',
    off: 'No on-topic check.',
  },
  objective: {
    score: 'Prompts were ranked by their score',
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

  intervals:
    'Intervals are 95% intervals over questions: Student’s t, and for scores of fewer than 15 questions the bootstrap (2,000 draws, seeded). They say how far the figure could move with other questions of the same kind, not with another model.',
  meaning:
    'Meaning share = 1 − shift of the same words in random order / shift of the prompt, both in nats from no persona on the same questions; its interval is by bootstrap over questions.',
  holm: 'p-values are two-sided, by flipping the signs of the differences at random, and corrected by Holm’s method for all comparisons made. Below .05 is enough for a claim.',
  separation:
    'A reading hears a persona when strongly high and strongly low adjectives answer the same questions further apart than chance allows: one-sided paired t test over all traits together, at .05 divided by the number of readings tried.',
  detectable:
    'The smallest detectable shift is the mean shift that a t test at .05 finds in 8 of 10 tries, from the spread of the shifts measured here.',
  jobs: (questions: string, jobs: string) => `In all ${questions} questions were planned in ${jobs} sets.`,
};
