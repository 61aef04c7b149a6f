import type { notebook as en } from '../en/notebook';
import type { Same } from '../same';

/** Das Notizbuch als Dokument: Einträge, Notizen, was getan wurde und zurückgenommen werden kann. */
export const notebook: Same<typeof en> = {
  title: 'Notizbuch',
  numbered: (no: number) => `Notizbuch ${no}`,
  heading: (title: string, cells: number) => `${title}, ${cells === 1 ? '1 Zelle' : `${cells} Zellen`}`,
  opening: 'Das Notizbuch wird geöffnet',
  empty: 'In diesem Notizbuch steht noch nichts.',
  emptyAdvice: 'Beginne mit einer Suche nach einem Prompt, oder füge eine Notiz hinzu.',
  tools: 'Notizbuch',
  entries: 'Einträge des Notizbuchs',

  list: {
    menu: 'Notizbücher',
    title: 'Titel dieses Notizbuchs',
    all: 'Deine Notizbücher',
    new: 'Neues Notizbuch',
    save: 'Dieses Notizbuch als Datei sichern (.json)',
    saving: 'Die Datei wird gemacht',
    remove: 'Dieses Notizbuch löschen',
  },

  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undoWhat: (what: string) => `Rückgängig: ${what}`,
  redoWhat: (what: string) => `Wiederholen: ${what}`,
  undoNothing: 'Rückgängig: nichts da',
  redoNothing: 'Wiederholen: nichts da',

  cell: (no: number) => `Zelle ${no}`,
  note: 'die Notiz',

  menu: {
    button: 'Ordnen',
    of: (what: string) => `${what} ordnen`,
    up: 'Nach oben',
    down: 'Nach unten',
    remove: 'Löschen',
  },
  fold: 'Falten',
  foldOf: (what: string) => `${what} falten`,
  unfoldOf: (no: number, name: string) => `${no} ${name}`,

  notes: {
    add: 'Notiz hinzufügen',
    addFirst: 'Notiz ganz oben hinzufügen',
    addAfter: (what: string) => `Notiz nach ${what} hinzufügen`,
    nothing: 'Eine leere Notiz.',
    label: 'Text der Notiz',
    hint: 'Eine Zeile, die mit # beginnt, ist eine Überschrift, mit - eine Liste. **fett**, *kursiv*, `Code`, [Wörter](https://adresse). Eine leere Notiz verschwindet.',
    done: 'Fertig',
    edit: 'Bearbeiten',
    editOf: 'Die Notiz bearbeiten',
    region: 'Notiz',
  },

  deeds: {
    add: (name: string) => `${name} hinzufügen`,
    remove: (name: string) => `${name} löschen`,
    up: (what: string) => `${what} nach oben`,
    down: (what: string) => `${what} nach unten`,
    fold: (what: string) => `${what} falten`,
    unfold: (what: string) => `${what} entfalten`,
    note: 'eine Notiz schreiben',
    removeNote: 'eine Notiz löschen',
    newNotebook: (title: string) => `„${title}“ beginnen`,
    removeNotebook: (title: string) => `„${title}“ mit seinen Zellen löschen`,
    rename: (title: string) => `es „${title}“ nennen`,
    setting: (name: string) => `${name} ändern`,
    settings: 'die Einstellungen ändern',
    model: 'ein anderes Modell wählen',
    duplicate: (name: string) => `die Einstellungen von ${name} kopieren`,
  },

  said: {
    moved: (what: string, at: number, of: number) => `${what}: jetzt ${at} von ${of}.`,
    folded: (what: string) => `Gefaltet: ${what}.`,
    unfolded: (what: string) => `Entfaltet: ${what}.`,
    removed: (what: string) => `Gelöscht: ${what}.`,
    undone: (what: string) => `Rückgängig gemacht: ${what}.`,
    redone: (what: string) => `Wiederholt: ${what}.`,
    renamed: (title: string) => `Sein Titel ist jetzt: ${title}`,
    begun: (title: string) => `Neues Notizbuch: ${title}`,
    saved: 'Notiz gesichert.',
    noteGone: 'Die Notiz war leer und ist weg.',
  },
  failed: 'Das konnte nicht gespeichert werden.',
};
