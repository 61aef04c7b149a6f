import type { Twice } from '../../../experiments/class/once';
import type { RefusedBecause, Standing } from '../../../experiments/class/contract';

const runs = (n: number) => (n === 1 ? '1 run' : `${n} runs`);
const students = (n: number) => (n === 1 ? '1 student' : `${n} students`);

/** The class merge: everybody's runs in one picture. */
export const classroom = {
  question: 'What did the whole class find?',
  intro:
    'Drop the files of all students here: run files (.personaloop.json), the .zip of a run, or one .zip with everybody’s files. Every curve is drawn in one picture, and the results are put together where the runs are alike. The files are read on this device; nothing is sent or kept unless you press a button for it.',
  choose: 'Choose files',
  more: 'Add files',
  dropHere: 'or drop them anywhere on this page',
  reading: (done: string, of: string, file: string) => `Reading ${done} of ${of}: ${file}`,
  readingHidden: (done: string, of: string) => `Reading ${done} of ${of}`,
  cancel: 'Stop reading',
  meter: 'Share of the files read',
  empty: 'No files yet',
  emptyText:
    'A student makes a file with Export, then “Run file”, and puts a name before the name of the file (“Ada personaloop-…”): it is shown here. Forty files of 2 MB are no trouble. Several files can be chosen at once.',
  counts: (files: string, counted: number, twice: number, refused: number) =>
    [
      `${files} ${files === '1' ? 'file' : 'files'} read: ${runs(counted)}`,
      ...(twice ? [`${twice} there twice and counted once`] : []),
      ...(refused ? [`${refused} refused`] : []),
    ].join(', ') + '.',
  startOver: 'Start over',
  startOverHint: 'Takes all files off this page. The files themselves stay where they are.',
  cleared: 'All files are off the page.',
  undo: 'Undo',

  groups: {
    title: 'Which runs are alike?',
    alike:
      'All runs have the same settings, model and questions (seeds may differ), so they are put together.',
    differ: (what: string) =>
      `These files are not all alike. They differ in: ${what}. Only like with like is put together; choose which.`,
    never: 'Simulated and real runs are never put together.',
    legend: 'Runs to put together',
    of: (n: number, what: string) => `${runs(n)}: ${what}`,
    byLegend: 'Show',
    alone: 'This group alone',
    by: (name: string) => `Compared by: ${name}`,
    and: ' and ',
    unknown: 'not recorded',
    none: 'none',
    yes: 'yes',
    no: 'no',
    own: (n: number) => (n === 1 ? '1 prompt of their own' : `${n} prompts of their own`),
    named: (name: string, value: string) => `${name}: ${value}`,
    otherText: (n: number) => `text ${n}`,
    data: { simulated: 'simulated', real: 'real' } as Readonly<Record<string, string>>,
  },

  /** What runs can differ in. */
  facets: {
    data: 'simulated or real',
    model: 'the model',
    writer: 'the model that writes the prompts',
    questions: 'the questions',
    target: 'what is aimed at',
    reading: 'how answers are read',
    form: 'how the question is put',
    protocol: 'the protocol',
    proposer: 'how prompts are written',
    operators: 'whether rules fill in',
    objective: 'what is ranked',
    race: 'when weak prompts are given up',
    finalists: 'prompts measured again',
    onTopic: 'the on-topic check',
    metaPrompt: 'the request to the writer',
    selection: 'how scores are ranked',
    keep: 'prompts kept',
    perStep: 'new prompts a step',
    items: 'questions for each prompt',
    steps: 'steps',
    temperature: 'temperature',
    maxWords: 'longest prompt, in words',
    exemplars: 'example questions for the writer',
    budget: 'limits',
    patience: 'steps without a gain',
    seeds: 'starting prompts',
    ownPrompts: 'starting prompts of their own',
  } as Readonly<Record<string, string>>,

  curves: {
    title: 'Best prompt so far, every student',
    summary: (n: number, from: string, to: string) =>
      `${runs(n)}. The average of their best scores goes from ${from} at the start to ${to} at the end of the search.`,
    one: (n: number) => `${runs(n)}, none of them pooled.`,
    simulated: 'Simulated, no language model ran.',
    unseen: 'unseen',
    steps: 'step',
    average: 'average',
    key: 'Thin lines: one student each. Thick line with its band: their average and its 95% interval. Squares: the same prompts on questions the search never saw. Scores of a search flatter themselves; the squares do not.',
    tableCaption: 'Average of the best scores so far by step, with its 95% interval',
    columns: { group: 'Runs', step: 'step', mean: 'average', interval: '95% interval' },
  },

  forest: {
    title: 'Gain on unseen questions, every student',
    axis: 'Score of the best prompt less no persona, on unseen questions',
    axisNearer: 'How much nearer to the wanted strength than no persona, on unseen questions',
    gain: 'gain',
    score: 'score',
    pooled: (n: number) => `All ${n} together`,
    another: 'One more student',
    key: 'Bars: 95% intervals. “All together” weighs every student by how exact the result is and lets students differ (random effects). “One more student”: where another one like these would lie.',
    summary: (name: string, gain: string) => `${name}: ${gain}.`,
    simulated: 'Simulated, no language model ran.',
  },

  conclusion: {
    title: 'Conclusion, by rule.',
    none: 'No run here has a result on unseen questions yet, so there is nothing to put together.',
    one: 'Only one run here has a result. Two or more are needed to put together.',
    up: (n: number, gain: string) =>
      `Over ${students(n)}, the best prompts gain ${gain} over no persona on questions the search never saw: better than no persona.`,
    down: (n: number, gain: string) =>
      `Over ${students(n)}, the best prompts come to ${gain} against no persona on questions the search never saw: worse than no persona.`,
    open: (n: number, gain: string) =>
      `Over ${students(n)}, the best prompts come to ${gain} against no persona on questions the search never saw: that may be chance.`,
    questions: (interval: string) =>
      `Counted over the questions instead of over the students, the interval is ${interval}.`,
    alike: 'The students differ no more than chance alone would make them.',
    spread: (tau: string, share: string) =>
      `Beyond chance, students differ by about ${tau} (standard deviation); that is ${share} % of all differences between them.`,
    another: (interval: string) => `One more student would most likely lie in ${interval}.`,
    seeds: (seeds: string) =>
      `Several runs used the same seed (${seeds}). On the same model these are nearly the same run, so the interval is too narrow: let every student choose another seed.`,
    difference: (a: string, b: string, difference: string) => `“${a}” less “${b}”: ${difference},`,
    clear: 'so the two differ.',
    unclear: 'so the two cannot be told apart.',
    foot: 'All students answered the same questions, so chance in the questions moves them all alike. A direction is claimed only where both intervals, over students and over questions, leave out 0.',
    simulated: 'All of this is simulated and says nothing about a real model.',
    method:
      'Random-effects pooling: spread by restricted maximum likelihood, interval of the mean by Hartung and Knapp (never narrower than the single results allow), interval for one more student with two degrees of freedom less than students. The average curve has a t interval over students.',
    tau: (tau: string, i2: string) => `Spread between students (tau) ${tau}, I² ${i2} %.`,
  },

  table: {
    title: 'Students',
    caption: 'Every run with its result on unseen questions',
    name: 'name',
    nameOf: (n: number) => `Name of student ${n}`,
    hidden: (n: number) => `Student ${n}`,
    gain: 'gain over no persona',
    score: 'score',
    steps: 'steps',
    seed: 'seed',
    standing: 'counted',
    says: {
      finished: 'yes',
      stopped: 'no: stopped by hand',
      unfinished: 'no: not finished',
      'no-spread': 'no: all answers alike, so it has no interval',
    } satisfies Record<Standing, string>,
    otherGroup: 'in another group',
    hide: 'Hide names',
    show: 'Show names',
    hiding: 'Names are hidden here and in every file you save.',
    note: 'A name is the beginning of the file’s name; write over it to change it. Names stay on this page.',
    none: '–',
  },

  files: {
    refusedTitle: 'Files not used',
    twiceTitle: 'Counted once',
    hidden: (n: number) => `File ${n}`,
    in: (path: readonly string[]) => path.join(', in it '),
    refused: {
      'too-large': () => 'It is larger than a run can be. Export the run again and use the new file.',
      unreadable: () => 'The browser cannot read it. If it is a folder, open it and choose the files inside.',
      empty: () => 'It is empty. Ask for the file again.',
      'broken-zip': () =>
        'This .zip cannot be unpacked: it is damaged, was cut short or has a password. Ask for it again.',
      'no-run-in-zip': () =>
        'There is no run file in this .zip. Export “Everything in one .zip” or “Run file”.',
      'too-many-in-zip': () => 'There are more than 400 files in this .zip. Split it in two.',
      'not-a-run': (detail: string) => detail || 'This file is not a Personaloop run.',
      study: () => 'It is a study, not a run. Only runs of “Search for a prompt” have a curve.',
      talk: () => 'It is a talk, not a run. Only runs of “Search for a prompt” have a curve.',
      'nothing-measured': () => 'Nothing is measured in this run yet. Let it run, then export it again.',
      'does-not-play': () =>
        'Its answers do not fit its settings, so it was changed or damaged. Ask for the file again.',
      'no-worker': () => 'The browser gave up on it, perhaps for lack of memory. Try it alone.',
    } satisfies Record<RefusedBecause, (detail: string) => string>,
    twice: {
      'same-run': (of: string) => `The same run as ${of}.`,
      'earlier-state': (of: string) => `An earlier state of the same run as ${of}.`,
      'same-answers': (of: string) =>
        `The same answers as ${of}, to the last digit: same settings, same seed. It says nothing new, so it counts once.`,
    } satisfies Record<Twice['because'], (of: string) => string>,
  },

  actions: {
    label: 'Save',
    csv: 'Save table (CSV)',
    print: 'Print',
    keep: 'Keep these runs in the notebook',
    keepHint: 'Stores the runs of the files above in this browser, as cells.',
    keeping: (done: string, of: string) => `Storing ${done} of ${of}`,
    kept: (n: number) => `${runs(n)} stored in the notebook.`,
    keepFailed: 'Not all runs could be stored.',
    saved: (file: string) => `Saved ${file}.`,
    failed: 'The file could not be made.',
    fileStem: (simulated: boolean) => (simulated ? 'personaloop-class-SIMULATED' : 'personaloop-class'),
  },
};
