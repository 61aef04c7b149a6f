import type {
  FirstDifference,
  RefusedBecause,
  Reproduction,
  ReproductionNote,
} from '../../../experiments/reproduce';
import { count, score } from '../../kit/format';

/** '.0002' and 'under .0001': differences of log-odds, in nats. */
const nats = (x: number) => (x === 0 ? '0' : x < 1e-4 ? 'under .0001' : score(x, x < 0.1 ? 4 : 2));

const REFUSALS: Readonly<Record<RefusedBecause, (first: string, second: string) => string>> = {
  'other-kind': () => 'these are records of two different kinds.',
  settings: (names) => `the settings differ (${names}).`,
  questions: () => 'the questions differ.',
  'not-begun': () => 'nothing is measured yet.',
  model: (first, second) => `there it was ${first}, here it is ${second}: another model gives other answers.`,
  file: () => 'the model has the same name, but its file is another one (the digests differ).',
  template: () => 'the chat template is another one, so other text was sent.',
  engine: (first, second) =>
    `there the engine was ${first}, here it is ${second}: another engine adds up in another way.`,
  version: (first, second) =>
    `there the engine had version ${first}, here it has ${second}: answers may change between versions.`,
  writer: (first, second) =>
    `another model or engine wrote the prompts (${[first, second].filter(Boolean).join(', ')}).`,
};

const NOTES: Readonly<Record<ReproductionNote, string>> = {
  device: 'They ran on different devices.',
  threads: 'They ran with different numbers of threads.',
  app: 'They were made with different versions of this notebook.',
  'no-digest': 'The digest of a model file was not recorded, so the files may differ.',
  minutes: 'There was a time limit, so one may have come further.',
};

type Compared = Extract<Reproduction, { kind: 'compared' }>;

const WHAT: {
  readonly [K in FirstDifference['kind']]: (
    difference: Extract<FirstDifference, { kind: K }>,
    all: Compared,
  ) => string;
} = {
  answer: ({ by }, { agreeing, compared }) =>
    `its log-odds are ${nats(by)} nats apart. ${count(agreeing)} of ${count(compared)} answers agree.`,
  reply: ({ step, slot }, { agreeing, compared }) =>
    `the writer’s reply in step ${step}, place ${slot + 1} has other words, so other prompts follow. ${count(agreeing)} of the ${count(compared)} answers before it agree.`,
  course: (_, { agreeing, compared }) =>
    `from there something else was asked, or one of the two had ended. ${count(agreeing)} of the ${count(compared)} answers before it agree.`,
};

/** The same once more: the button, and what the comparison says. */
export const reproduce = {
  title: 'The same again',
  button: 'Run it again and compare',
  hint: 'A new cell with the same settings, seed, questions and model. It starts at once.',
  none: 'Run it again to see whether the same comes out: with the same model and engine it should.',
  failed: 'It could not be run again.',
  notOpened: 'The other one could not be opened, so the two are not compared.',
  waiting: 'The two are compared as soon as both have answers.',
  other: (kind: 'run' | 'study', date: string, time: string) =>
    `${kind === 'run' ? 'the run' : 'the study'} of ${date}, ${time}`,
  open: 'Open it',
  tolerance: (limit: string) =>
    `Log-odds up to ${limit} nats apart count as the same: on the same engine no more is expected.`,

  /** One sentence; `other` names the record compared with. */
  says: (result: Reproduction, other: string): string => {
    if (result.kind === 'refused')
      return `Not comparable with ${other}: ${REFUSALS[result.reason](result.first, result.second)}`;
    const { compared, agreeing, of, largest, difference, whole } = result;
    if (difference) {
      const { question } = difference;
      return `Differs from ${other} from question ${count(question)} on: ${what(difference, result)}`;
    }
    if (largest === null) return reproduce.waiting;
    const most = `largest difference ${nats(largest)} nats.`;
    return whole
      ? `Agrees with ${other}: ${count(agreeing)} of ${count(of)} answers, ${most}`
      : `Agrees with ${other} so far: ${count(agreeing)} of ${count(compared)} answers, ${most}`;
  },
  notes: (notes: readonly ReproductionNote[]): string => notes.map((note) => NOTES[note]).join(' '),
};

function what(difference: FirstDifference, all: Compared): string {
  switch (difference.kind) {
    case 'answer':
      return WHAT.answer(difference, all);
    case 'reply':
      return WHAT.reply(difference, all);
    case 'course':
      return WHAT.course(difference, all);
  }
}
