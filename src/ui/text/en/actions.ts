/** What can be done from the list of actions and by keys. */
export const actions = {
  groups: {
    run: 'Here',
    go: 'Go to',
    add: 'Add a cell',
    files: 'Files and links',
    page: 'Page',
  },
  run: { run: 'Run or go on', pause: 'Pause', step: 'Step: one stage', stop: 'Stop for good' },
  go: {
    next: 'Next cell',
    previous: 'Previous cell',
    cell: (name: string) => `Cell ${name}`,
    front: 'First page',
  },
  add: (name: string) => `New: ${name}`,
  files: {
    save: (label: string) => `Export: ${label}`,
    open: 'Open a file',
    importQuestions: 'Import questions',
  },
  page: {
    palette: 'All actions',
    shortcuts: 'Keyboard shortcuts',
    theme: (name: string) => `Theme: ${name}`,
  },
  /** What somebody may type who does not know the title. */
  words: {
    run: 'start continue resume play',
    pause: 'hold wait',
    step: 'single stage',
    stop: 'end cancel finish',
    add: 'add cell create',
    optimise: 'optimise optimize run opro',
    lab: 'noise lab simulation',
    front: 'home start page',
    share: 'link QR code handout send',
    open: 'load import upload record',
    items: 'bank items TRAIT MPI csv parquet',
    save: 'save download file',
    shortcuts: 'keys hotkeys help',
    model: 'engine GPU CPU simulator load',
    theme: 'mode colours appearance',
  },

  palette: {
    button: 'Actions',
    title: 'All actions',
    field: 'What would you like to do?',
    list: 'Actions',
    none: 'Nothing here is called that. Try another word, or clear the box to see everything.',
    found: (n: number) => (n === 1 ? '1 action' : `${n} actions`),
    close: 'Close',
  },

  sheet: {
    title: 'Keyboard shortcuts',
    lead: 'The list of all actions also has those without a key of their own.',
    all: 'Show all actions',
    characters: 'Use keys of a single character',
    charactersHint:
      'They work while no field has the focus. Switch them off if you control the page by voice or press keys by accident.',
    off: 'off',
    keys: 'Keys',
    action: 'What it does',
    close: 'Close',
  },
};
