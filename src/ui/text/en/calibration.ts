import type { Pole, Trait } from '../../../core/vocabulary';
import { words } from './words';

const target = (trait: Trait, pole: Pole) => words.target({ kind: 'pole', trait, pole });

/** The calibration cell. Functions take finished figures. */
export const calibration = {
  question: (model: string | null) => `Does ${model ?? 'a language model'} hear a persona?`,
  sentence:
    'Ask {items} of {bank} on each trait as a strongly high and a strongly low persona, and as nobody. Listen with {ways}. {engine} answers.',
  items: {
    hint: 'The same questions for every persona. 8 are enough for a first verdict; more make narrower intervals.',
  },
  ways: {
    label: 'Readings to try',
    hint: 'Each is tried in full. The more are tried, the stricter each is judged.',
    legend: 'Readings and forms',
    many: (n: string) => `${n} readings`,
  },
  why: 'Before a search it is worth knowing whether there is anything to find: some small models do not react to a persona at all, or only in one way of asking.',

  figure: {
    title: 'How far apart do opposite personas answer?',
    axis: 'High minus low persona, nats (0: they answer alike)',
    column: 'separation',
    empty: 'not measured yet',
    columns: {
      reading: 'reading',
      trait: 'trait',
      separation: 'separation, nats',
      dz: 'd',
      auc: 'told apart',
      n: 'questions',
    },
    tableCaption: 'Separation of the high and the low persona by reading and trait, with 95% intervals',
    summary: (reading: string, separation: string, interval: string, hears: string) =>
      `${reading}: high and low persona ${separation} nats apart, interval ${interval}, ${hears}.`,
    hears: 'told apart',
    deaf: 'not told apart',
    waiting: 'not finished',
    nothing: 'Nothing measured yet.',
    massNote: (reading: string, mass: string) =>
      `${reading}: on average ${mass} of the probability lies on the listed options.`,
    massLow: (reading: string, mass: string) =>
      `${reading}: only ${mass} of the probability lies on the listed options, so its figures mean little.`,
  },

  verdict: {
    waiting: 'The verdict comes when all questions are answered.',
    hears: (reading: string, separation: string, dz: string) =>
      `Yes: opposite personas are told apart, best by ${reading}: ${separation} nats apart (d = ${dz}).`,
    deaf: 'No: no reading told strong opposite personas apart by more than chance.',
    deafMeans:
      'This instrument cannot see a persona in this model. A search would climb on noise, and its scores would mean nothing.',
    deafTry: [
      'Try other readings or forms: a model may not be able to use letters and still lean in what it would say.',
      'Try more questions a trait: a small effect needs more of them.',
      'Try a larger or a differently trained model.',
    ],
  },

  headroom: {
    title: 'Where is there room to move?',
    note: 'How far strong adjectives moved the answers from no persona, towards each end, by the proposed reading.',
    target: 'trait and end',
    shift: 'shift, nats',
    caption: 'Headroom of each trait and end, best first, with 95% intervals',
    room: 'room',
    noRoom: 'none shown',
    verdict: 'in words',
    propose: (trait: Trait, pole: Pole) => `Proposed first target: ${target(trait, pole)}.`,
    proposeNone: 'No end of any trait shows room to move: every interval reaches 0.',
    use: 'Use this for a run',
    useHint: 'Takes target and reading over into a new run; nothing starts.',
    reading: (reading: string) => `Proposed reading: ${reading}.`,
    name: target,
  },

  /** One line in a run that has not begun. Never blocks. */
  draft: {
    none: (model: string) => `${model} has not been calibrated in this browser.`,
    looking: 'Looking for a calibration of this model.',
    first: 'Calibrate first',
    shipped: 'Measured on another machine and shipped with this page.',
    here: 'Calibrate here',
    open: 'Open the calibration',
    hears: (date: string, reading: string, best: string) =>
      `Calibrated ${date}: hears personas, best by ${reading}; most room: ${best}.`,
    hearsNoRoom: (date: string, reading: string) =>
      `Calibrated ${date}: hears personas, best by ${reading}; no end of a trait shows room.`,
    deaf: (date: string) => `Calibrated ${date}: no reading heard a persona in this model.`,
    unfinished: (done: string, total: string) =>
      `A calibration of this model stopped after ${done} of ${total} questions.`,
    warnings: {
      deaf: 'A search on this model would climb on noise.',
      'deaf-reading': 'The reading of this run did not tell opposite personas apart.',
      'untried-reading': 'The reading of this run was not tried in the calibration.',
      'other-bank': 'It was made with other questions than this run asks.',
      'no-headroom': (trait: Trait, pole: Pole) =>
        `${capital(target(trait, pole))}: strong adjectives did not move it, the interval reaches 0.`,
    },
    anyway: 'You can run it all the same.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
