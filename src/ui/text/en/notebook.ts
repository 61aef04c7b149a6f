/** The notebook as a document: entries, notes, what was done and can be undone. */
export const notebook = {
  title: 'Notebook',
  numbered: (no: number) => `Notebook ${no}`,
  heading: (title: string, cells: number) => `${title}, ${cells === 1 ? '1 cell' : `${cells} cells`}`,
  opening: 'Opening the notebook',
  empty: 'Nothing stands in this notebook yet.',
  emptyAdvice: 'Start with a search for a prompt, or add a note.',
  tools: 'Notebook',
  entries: 'Notebook entries',

  list: {
    menu: 'Notebooks',
    title: 'Title of this notebook',
    all: 'Your notebooks',
    new: 'New notebook',
    save: 'Save this notebook as a file (.json)',
    saving: 'Making the file',
    remove: 'Delete this notebook',
  },

  undo: 'Undo',
  redo: 'Redo',
  undoWhat: (what: string) => `Undo: ${what}`,
  redoWhat: (what: string) => `Redo: ${what}`,
  undoNothing: 'Undo: nothing to undo',
  redoNothing: 'Redo: nothing to redo',

  /** What one entry is called among the others. */
  cell: (no: number) => `cell ${no}`,
  note: 'the note',

  menu: {
    button: 'Arrange',
    of: (what: string) => `Arrange ${what}`,
    up: 'Move up',
    down: 'Move down',
    remove: 'Delete',
  },
  fold: 'Fold',
  foldOf: (what: string) => `Fold ${what}`,
  unfoldOf: (no: number, name: string) => `${no} ${name}`,

  notes: {
    add: 'Add note',
    addFirst: 'Add note at the top',
    addAfter: (what: string) => `Add note after ${what}`,
    nothing: 'An empty note.',
    label: 'Text of the note',
    hint: 'A line that begins with # is a heading, with - a list. **bold**, *italic*, `code`, [words](https://address). An empty note goes away.',
    done: 'Done',
    edit: 'Edit',
    editOf: 'Edit the note',
    region: 'Note',
  },

  /** Each goes after "Undo:" and "Done:". */
  deeds: {
    add: (name: string) => `adding ${name}`,
    remove: (name: string) => `deleting ${name}`,
    up: (what: string) => `moving ${what} up`,
    down: (what: string) => `moving ${what} down`,
    fold: (what: string) => `folding ${what}`,
    unfold: (what: string) => `unfolding ${what}`,
    note: 'writing a note',
    removeNote: 'deleting a note',
    newNotebook: (title: string) => `starting "${title}"`,
    removeNotebook: (title: string) => `deleting "${title}" with its cells`,
    rename: (title: string) => `naming it "${title}"`,
    setting: (name: string) => `changing ${name}`,
    settings: 'changing the settings',
    model: 'choosing another model',
    duplicate: (name: string) => `copying the settings of ${name}`,
  },

  said: {
    moved: (what: string, at: number, of: number) => `${what}: now ${at} of ${of}.`,
    folded: (what: string) => `Folded: ${what}.`,
    unfolded: (what: string) => `Unfolded: ${what}.`,
    removed: (what: string) => `Deleted: ${what}.`,
    undone: (what: string) => `Undone: ${what}.`,
    redone: (what: string) => `Done again: ${what}.`,
    renamed: (title: string) => `Its title is now: ${title}`,
    begun: (title: string) => `New notebook: ${title}`,
    saved: 'Note saved.',
    noteGone: 'The note was empty and is gone.',
  },
  failed: 'This could not be stored.',
};
