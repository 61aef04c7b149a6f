import { tick } from 'svelte';
import { isCell, type CellRef } from '../../core/notebook/document';
import { focusEntry } from '../document/focus';
import { againHere } from '../state/again';
import { addNote, foldEntry, moveEntry, redo, removeCell, undo } from '../state/document-actions';
import type { Page } from '../state/page';
import { actions as text } from '../text/en/actions';
import type { Action, ActionGroup } from './contract';

const entriesOf = ({ notebook }: Page) => notebook.shelf?.open?.entries ?? [];
const placeOf = (page: Page): number => {
  const { place } = page.notebook;
  return 'id' in place ? entriesOf(page).findIndex(({ id }) => id === place.id) : -1;
};
const here = (page: Page): CellRef | null => {
  const entry = entriesOf(page)[placeOf(page)];
  return entry && isCell(entry) ? entry : null;
};

/** Something that is done to the cell that the address names; the keyboard stays with it. */
const cellAction = (
  id: keyof typeof text.arrange,
  what: (page: Page, entry: CellRef) => Promise<void>,
  when: (page: Page) => boolean = () => true,
): Action => ({
  id: `cell-${id}`,
  title: text.arrange[id],
  words: text.words.arrange,
  when: (page) => here(page) !== null && when(page),
  async run(page) {
    const entry = here(page);
    if (!entry) return;
    await what(page, entry);
    await tick();
    focusEntry(entry.id);
  },
});

const list: readonly Action[] = [
  {
    id: 'undo',
    title: text.arrange.undo,
    words: text.words.undo,
    keys: 'mod+z',
    when: ({ notebook }) => (notebook.shelf?.history.toUndo ?? null) !== null,
    run: undo,
  },
  {
    id: 'redo',
    title: text.arrange.redo,
    words: text.words.redo,
    keys: 'mod+shift+z',
    alsoKeys: 'mod+y',
    when: ({ notebook }) => (notebook.shelf?.history.toRedo ?? null) !== null,
    run: redo,
  },
  cellAction(
    'up',
    (page, entry) => moveEntry(page, entry, -1),
    (page) => placeOf(page) > 0,
  ),
  cellAction(
    'down',
    (page, entry) => moveEntry(page, entry, 1),
    (page) => placeOf(page) < entriesOf(page).length - 1,
  ),
  {
    id: 'again',
    title: text.arrange.again,
    words: text.words.again,
    when: (page) => againHere(page) !== null,
    run: (page) => againHere(page)?.(),
  },
  cellAction('fold', (page, entry) => foldEntry(page, entry, false)),
  {
    id: 'note',
    title: text.arrange.note,
    words: text.words.note,
    when: (page) => here(page) !== null,
    run: (page) => addNote(page, placeOf(page) + 1),
  },
  {
    id: 'note-first',
    title: text.arrange.noteFirst,
    words: text.words.note,
    when: ({ notebook }) => notebook.shelf !== null && notebook.place.kind !== 'front',
    run: (page) => addNote(page, 0),
  },
  cellAction('remove', removeCell),
];

/** What is done to the open notebook and taken back. */
export const arrangeGroup: ActionGroup = { title: text.groups.arrange, actions: () => list };
