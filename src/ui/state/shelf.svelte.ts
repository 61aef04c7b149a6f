import { isCell, type CellRef, type NotebookDocument } from '../../core/notebook/document';
import type { Operation } from '../../core/notebook/operations';
import type { NotebookStore } from '../../storage/notebooks';
import { numberedName } from '../frame/cell-name';
import { notebook as text } from '../text/en/notebook';
import { settingNames } from '../text/en/setting-names';
import type { DraftState } from './draft.svelte';
import { freshNotebook } from './fresh-notebook';
import { History } from './history.svelte';
import { lastOpened } from './last-opened';
import type { Notebook } from './notebook.svelte';
import type { Place } from './place';
import { removal } from './removal';

/** A change of settings that are not stored yet. */
interface DraftChange {
  readonly place: Place;
  /** Changes in a row of the same part are one. */
  readonly key: string;
  /** Names of the settings, where they have names of their own. */
  readonly part?: string;
  undo(): unknown;
  redo(): unknown;
}

/** The notebooks as documents: what stands where in them. Every operation is stored before it is shown. */
export class Shelf {
  readonly history = new History();
  readonly #notebook: Notebook;
  readonly #store: NotebookStore;
  #documents = $state.raw<readonly NotebookDocument[]>([]);
  #last = $state(lastOpened.read());

  /** What was done last, for those who do not see it. */
  said = $state('');
  /** The note that is being written; null where none is. */
  writing = $state<string | null>(null);

  constructor(notebook: Notebook, store: NotebookStore) {
    this.#notebook = notebook;
    this.#store = store;
  }

  /** Oldest first. */
  get documents(): readonly NotebookDocument[] {
    return this.#documents;
  }

  readonly #open = $derived.by((): NotebookDocument | null => {
    const { place } = this.#notebook;
    const all = this.#documents;
    const named = 'id' in place ? this.#holding(place.id) : undefined;
    return named ?? all.find(({ id }) => id === this.#last) ?? all[0] ?? null;
  });
  /** The notebook that the address belongs to, else the one opened last. Null before the first is read. */
  get open(): NotebookDocument | null {
    return this.#open;
  }

  /** What the page is called: the notebook's title and the number of its cells. */
  get heading(): string {
    const open = this.#open;
    return open ? text.heading(open.title, open.entries.filter(isCell).length) : text.title;
  }

  /** Comes back to the open notebook on the next visit. */
  remember(): void {
    const id = this.#open?.id;
    if (id === undefined || id === this.#last) return;
    this.#last = id;
    lastOpened.write(id);
  }

  #holding(id: string): NotebookDocument | undefined {
    return this.#documents.find((one) => one.id === id || one.entries.some((entry) => entry.id === id));
  }

  /** Gives every record its place; new ones go to the end of the open notebook. */
  async settle(): Promise<void> {
    if (this.#held > 0) return;
    const first = this.#documents.length === 0;
    const home = this.#open?.id ?? this.#last;
    const { documents, taken } = await this.#store.settle(home, () => this.blank());
    this.#documents = documents;
    if (!first) for (const ref of taken) this.#added(ref);
  }

  draftChanged(before: DraftState, after: DraftState, part: string): void {
    const { draft } = this.#notebook;
    this.changed({
      place: { kind: 'new' },
      key: `run ${part}`,
      part,
      undo: () => draft.put(before),
      redo: () => draft.put(after),
    });
  }
  modelChosen(undo: () => void, redo: () => void): void {
    this.history.record({ name: text.deeds.model, undo, redo });
  }

  /** A draft has been changed: undoing it goes to where that can be seen. */
  changed({ place, key, part, undo, redo }: DraftChange): void {
    const there = (put: () => unknown) => () => {
      put();
      this.#notebook.go(place);
    };
    const name = part ? text.deeds.setting(settingNames(part.split(' '))) : text.deeds.settings;
    this.history.record({ name, key, undo: there(undo), redo: there(redo) });
  }

  #added(ref: CellRef): void {
    const { undo: redo, redo: undo } = removal(this.#notebook, this, ref);
    this.history.record({ name: text.deeds.add(numberedName(this.#notebook, ref)), undo, redo });
  }

  /** Does and keeps what can be undone; false where nothing was changed. */
  async change(operation: Operation, name: string, key?: string): Promise<boolean> {
    const id = this.#open?.id;
    const inverse = id === undefined ? null : await this.apply(id, operation);
    if (id === undefined || !inverse) return false;
    this.history.record({
      name,
      ...(key !== undefined && { key }),
      undo: () => this.#applyThere(id, inverse),
      redo: () => this.#applyThere(id, operation),
    });
    return true;
  }

  /** Stores one operation; resolves with what takes it back, null where nothing was changed. */
  async apply(id: string, operation: Operation): Promise<Operation | null> {
    const result = await this.#store.change(id, operation);
    if (!result) return null;
    this.#documents = this.#documents.map((one) => (one.id === id ? result.document : one));
    return result.inverse;
  }

  async #applyThere(id: string, operation: Operation): Promise<void> {
    await this.apply(id, operation);
    if (this.#open?.id !== id) this.#notebook.go({ kind: 'notebook', id });
  }

  /** A notebook with nothing in it, not stored yet. */
  blank(): NotebookDocument {
    return freshNotebook(this.#documents.length);
  }

  /** Puts a whole notebook there, or back. */
  async add(document: NotebookDocument): Promise<void> {
    await this.#store.put(document);
    this.#documents = [...this.#documents.filter(({ id }) => id !== document.id), document];
  }
  /** Takes a notebook away; its records are somebody else's to remove. */
  async drop(id: string): Promise<void> {
    await this.#store.remove(id);
    this.#documents = this.#documents.filter((one) => one.id !== id);
  }
  /** The open notebook with all its records, as a file's content. */
  whole(document: NotebookDocument): ReturnType<NotebookStore['whole']> {
    return this.#store.whole(document);
  }

  #held = 0;
  /** Does something with several records, after which everything gets its place once. */
  async held(what: () => Promise<void>): Promise<void> {
    this.#held++;
    try {
      await what();
    } finally {
      this.#held--;
      await this.settle();
    }
  }
}
