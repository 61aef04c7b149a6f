import type { StudyId } from '../../../core/studies/contract';

/** What the study cells share: names, controls, progress, what is kept. */
export const study = {
  names: {
    calibration: 'Calibration',
    compare: 'Comparison',
    transfer: 'Transfer',
    quality: 'Quality',
    profile: 'Profile',
    intensity: 'Intensity',
  } satisfies Record<StudyId, string>,

  /** The list of cells: what can be added, in plain words. */
  add: {
    title: 'Add a cell',
    optimise: 'Search for a prompt',
    calibration: 'Does a model hear a persona?',
    compare: 'Compare prompts',
    transfer: 'Does it work on other models?',
    quality: 'How far to trust a number?',
    profile: 'What it says, does and knows',
    intensity: 'How finely can it be set?',
  },

  status: {
    draft: 'not started',
    ready: 'ready',
    loading: 'loading the model',
    running: (done: string, total: string) => `running, ${done} of ${total}`,
    pausing: 'pausing',
    paused: (done: string, total: string) => `paused at ${done} of ${total}`,
    stopped: (done: string, total: string) => `stopped at ${done} of ${total}`,
    finished: 'finished',
    failed: 'stopped by an error',
    elsewhere: 'runs in another tab',
  },

  transport: {
    label: 'Study controls',
    run: 'Run',
    goOn: 'Go on',
    running: 'Running',
    loading: 'Loading',
    finished: 'Finished',
    pause: 'Pause',
    pausing: 'Pausing',
    paused: 'Paused',
  },

  progress: {
    label: 'Done so far',
    asked: 'questions asked',
    of: (done: string, total: string) => `${done} of ${total}`,
    speed: 'speed',
    speedUnit: 'questions/s',
    left: 'time left',
    leftWord: 'left',
    took: 'took',
    meter: 'Share of the questions asked',
  },

  announce: {
    ready: 'Ready.',
    loading: 'Loading the model.',
    running: 'Running.',
    pausing: 'Pausing.',
    paused: 'Paused.',
    finished: 'Finished.',
    failed: 'Stopped by an error.',
    elsewhere: 'This study is going on in another tab.',
  },

  resume: {
    title: (done: string, total: string) => `This study stopped after ${done} of ${total} questions.`,
  },

  states: {
    emptyTitle: 'Nothing measured yet',
    cost: (questions: string) => `Press Run. ${questions} questions are asked.`,
    simulated: 'The simulator answers at once. Everything it shows is labelled.',
    real: (model: string) =>
      `${model} is loaded first if it is not there; the time left is shown after the first questions. Everything is stored as it comes, so you can pause or close the page at any time.`,
    choose: 'Choose a model',
    opening: 'Opening the study',
    missing: 'This study is not in this browser.',
    missingAdvice: 'It may have been deleted, or the link comes from another device. Open its file instead.',
    failed: 'The study could not be started.',
    kept: (done: string) => `${done} answered questions are saved.`,
    partial: (done: string, total: string) =>
      `Partial: ${done} of ${total} questions are answered, so the figures below will still move.`,
  },

  settings: {
    editable: 'Press an underlined part to change it.',
    fixed: 'Fixed since the study began.',
    again: 'Run again',
    againHint: 'A new study with the same settings, to change one thing',
    engine: 'Model',
    reading: { label: 'Reading', hint: 'How an answer becomes a number, and how the question is put.' },
    items: { label: 'Questions a trait' },
  },

  figure: {
    table: 'Table',
    hideTable: 'Hide table',
    save: 'Save figure',
    svg: 'SVG, for print',
    png: 'PNG, for slides',
    saved: (file: string) => `Saved ${file}.`,
    failed: 'The figure could not be saved.',
    simulated: 'Simulated, no language model ran.',
    caption: (model: string, reading: string, questions: string) =>
      `${model}, ${reading}, ${questions} answered questions.`,
    bars: 'Bars: 95% intervals over questions.',
    made: 'Personaloop',
  },

  answers: {
    title: 'Every question and answer of',
    show: 'Show',
  },

  inspector: {
    facts: (trait: string, reading: string, answered: number, of: number) =>
      `${trait}, ${reading}, ${answered} of ${of} questions answered.`,
    instrument: (name: string, answered: number, of: number) =>
      `${answered} of ${of} questions of ${name} answered.`,
    job: 'Job',
    question: 'question (press one for the exact text)',
    logOdds: 'log-odds, nats',
    shift: 'from no persona',
    bias: 'slot bias',
    mass: 'option mass',
    caption: 'Every question with its log-odds; above 0 leans to the high answers',
  },

  conclusion: 'Conclusion, by rule.',
  simulatedConclusion: 'All of this is simulated and says nothing about a real model.',
  terms: 'What is meant by',
  none: '–',
  notYet: 'not measured yet',
  pooled: 'all traits together',
};
