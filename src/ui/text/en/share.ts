/** Sharing a cell by a link, and opening one. */
export const share = {
  button: 'Share',
  hint: 'A link and a QR code with these settings',

  dialog: {
    title: 'Share these settings',
    lead: 'Whoever opens the link is asked first, then gets a draft with these settings. Nothing runs by itself.',
    name: 'Title, shown to whoever opens it',
    handout: 'As a handout',
    lock: 'Lock the settings',
    lockHint:
      'They are shown as plain text. The model stays free to choose, because devices differ, and so does the random seed: with one seed for all, a class would get the same run thirty times.',
    hide: 'Hide the other cells',
    hideHint: 'The list of cells that can be added shows this kind only.',
    notSafe: 'A handout guides, it does not guard: anybody can unlock it with one press.',
    link: 'Link',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. The link is selected: copy it from there.',
    characters: (n: string) => `${n} characters`,
    here: 'This address works on this device only. Open the page from its public address to share it with others.',
    qr: 'QR code of the link',
    dense:
      'This QR code is so dense that many phones will not read it from a screen. Send the link instead, or shorten the prompts in it.',
    noQr: 'The link is too long for any QR code. Send it as text.',
    without: 'What the link does not hold',
    withoutAnswers: 'Answers, figures and conclusions. To send those, export the cell as a file.',
    withoutModel: 'The model. It is named, and everybody loads it for themselves.',
    withoutFiles: (names: string) => `Your model file. Only its name goes along: ${names}.`,
    withoutBank: 'The imported questions. Whoever opens the link needs to import the same ones first.',
    close: 'Close',
  },

  open: {
    title: 'Open what was shared?',
    lead: 'So far nothing has been changed or loaded. Nothing runs before you press Run.',
    rows: {
      title: 'Title',
      kind: 'Kind',
      about: 'About',
      prompts: 'Prompts in it',
      questions: 'Questions',
      model: 'Model',
      writer: 'Model that writes',
      handout: 'Handout',
    },
    untitled: 'none',
    run: 'Search for a prompt',
    locked: 'The settings stay as they are until you unlock them.',
    lockedSome: (n: number) => `${n} of the settings stay as they are until you unlock them.`,
    hidden: 'Other kinds of cell are not offered until you show them.',
    files: (name: string) => `${name}, a file on the maker’s device; you choose a model of your own`,
    from: (hosts: readonly string[]) =>
      `When you press Run, the model is loaded from ${hosts.join(' and ')}. Go on only if you trust whoever made the link.`,
    missingBank: 'They are not in this browser. Import them first, or choose others in the draft.',
    replaces:
      'It takes the place of the draft you have set up in this tab. You can take that back afterwards.',
    yes: 'Open as a new draft',
    no: 'Leave it',
    refused: 'This link cannot be opened',
    close: 'Close',
    opened: (title: string) => (title ? `Opened: ${title}` : 'The shared draft is open.'),
    replaced: 'Your earlier draft was replaced.',
    undo: 'Bring it back',
  },

  handout: {
    locked: (title: string) =>
      `${title ? `Handout “${title}”: its` : 'This is a handout: its'} settings are fixed, so that everybody measures the same. The model and the random seed are yours to choose.`,
    unlock: 'Unlock',
    hidden: 'A handout hides the other cells.',
    show: 'Show all',
  },
};
