import { count } from '../../kit/format';

/** The frame of the page: top bar, outline, notices, storage. */
export const app = {
  name: 'Personaloop',
  title: (run: string) => `${run}, Personaloop`,
  home: 'Personaloop, first page',
  skip: 'Skip to the content',
  navSite: 'Page',
  notebook: 'Notebook',
  study: 'Study',
  studies: {
    calibration: 'Calibration',
    compare: 'Comparison',
    transfer: 'Transfer',
    quality: 'Quality',
    profile: 'Profile',
    intensity: 'Intensity',
  },
  lab: 'Noise lab',
  class: 'Class',
  examples: 'Examples',
  lessons: 'Lessons',
  talk: 'Talk',
  saved: (time: string) => `saved ${time}`,
  simulated: 'Simulated',
  theSimulator: 'the simulator',
  /** Simulators by landscape, where two of them are told apart. */
  simulatorOf: {
    smooth: 'the smooth simulator',
    deceptive: 'the deceptive simulator',
    flat: 'the flat simulator',
    deaf: 'the deaf simulator',
  },
  simulatedNote: 'No language model ran. Answers come from a formula with a known truth.',
  simulatedAhead: 'No language model will run. Answers come from a formula with a known truth.',
  /** A language model writes for a simulator. */
  simulatedAnswers: (writer: string) =>
    `${writer} writes the prompts; no language model answers. Answers come from a formula with a known truth.`,
  storage: (used: string, quota: string) => `storage ${used} of ${quota}`,
  storageKept: 'The browser promised to keep the runs of this page.',
  storageMayGo: 'The browser may delete runs when it needs room. Export what you want to keep.',

  chip: {
    none: 'no model loaded',
    choose: 'Choose a model',
    chooseWriter: 'Choose the model that writes the prompts',
    writes: (name: string) => `${name} writes`,
    loading: (name: string, share: string) => `${name}, loading ${share}`,
    on: (name: string, device: string) => `${name} on ${device}`,
    simulator: 'no model loaded',
  },

  theme: {
    button: 'Theme',
    legend: 'Theme',
    light: 'Light',
    dark: 'Dark',
    system: 'As this device',
  },

  outline: {
    title: 'Cells',
    menu: 'Cells',
    item: (no: number, name: string) => `${no} ${name}`,
    add: '+ New run',
    remove: 'Delete',
    removeLabel: (no: number) => `Delete cell ${no}`,
    empty: 'Nothing here yet.',
    status: {
      ready: 'ready',
      draft: 'not started',
      loading: 'loading the model',
      running: (step: number, steps: number) =>
        step > 0 ? `running, step ${step} of ${steps}` : 'running, starting prompts',
      reporting: 'asking new questions',
      pausing: 'pausing',
      paused: (step: number) => (step > 0 ? `paused at step ${step}` : 'paused at the start'),
      stopped: (step: number) => (step > 0 ? `stopped at step ${step}` : 'stopped at the start'),
      finished: 'finished',
      failed: (step: number) => (step > 0 ? `stopped by an error at step ${step}` : 'stopped by an error'),
      elsewhere: 'runs in another tab',
    },
    simulated: 'simulated',
  },

  resume: {
    title: (step: number, prompts: number) =>
      step > 0
        ? `Your run stopped at step ${step}, after ${count(prompts)} prompts.`
        : `Your run stopped at the start, after ${count(prompts)} ${prompts === 1 ? 'prompt' : 'prompts'}.`,
    note: 'Everything measured is kept. It goes on from the last question that was answered.',
    button: 'Continue',
    kept: 'Your last run is still here:',
  },

  notices: {
    region: 'Messages',
    dismiss: 'Close this message',
    removed: (title: string) => `Deleted: ${title}`,
    undo: 'Undo',
    reading: (file: string) => `Reading ${file}. It is large; you can go on meanwhile.`,
    imported: (title: string) => `Opened: ${title}`,
    importFailed: (file: string) => `${file} could not be opened.`,
    noStorage: 'This browser lets the page store nothing, so runs cannot be kept here.',
    noStorageAdvice: 'Private windows often do this. The recorded run below still plays.',
    blocked: 'Another tab has an older version of this page open.',
    blockedAdvice: 'Close or reload that tab: this one goes on by itself, and nothing is lost.',
    missingRun: 'This run is not in this browser.',
    missingRunAdvice:
      'It may have been deleted, or the link comes from another device. Open its file instead.',
    exportFailed: 'The file could not be made.',
    writerFile: (names: string) => `A local file was to write the prompts: ${names}.`,
    writerFileAdvice:
      'The page knows its name only. Choose the writer again; until then the model that answers writes the prompts.',
    writerChoose: 'Choose the writer',
    createFailed: 'The run could not be started.',
  },

  files: {
    menu: 'Export',
    of: (name: string) => `Of the cell “${name}”`,
    open: 'Open a file',
    drop: 'Drop a file to open it',
    none: 'Start or open a run to export it.',
    labels: {
      bundle: 'Everything in one .zip: report, file, tables, figure',
      report: 'Report (.html), to read, print and cite',
      run: 'Run file (.json), opens here again',
      study: 'Study file (.json), opens here again',
      talk: 'Talk file (.json), opens here again',
      csv: 'Tables (CSV in a .zip), for pandas and R',
      svg: 'Chart (.svg), for print',
      png: 'Chart (.png), for slides',
    },
  },

  chooserLoading: 'Opening the list of models',
  close: 'Close',
  footer:
    'Nothing leaves this device but the download of a model you choose. No account, no cookies, no tracking.',
  /** The same page in another language. */
  language: { code: 'de', name: 'Deutsch', page: 'de.html' },
};
