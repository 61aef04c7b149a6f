import { cellName } from '../frame/cell-name';
import { cellsOf, type CellEntry } from '../frame/cells';
import type { Page } from '../state/page';
import { actions as text } from '../text/en/actions';
import { app } from '../text/en';
import type { Action, ActionGroup } from './contract';
import { goTo } from './go-to';

const cellsIn = ({ notebook }: Page) => cellsOf(notebook);

/** The cell so many places further; from a place that is no cell, the last one comes before. */
function beside(page: Page, by: 1 | -1): CellEntry | undefined {
  const cells = cellsIn(page);
  const { place } = page.notebook;
  const at = 'id' in place ? cells.findIndex(({ id }) => id === place.id) : -1;
  return at < 0 ? (by < 0 ? cells.at(-1) : undefined) : cells[at + by];
}

const step = (id: 'next' | 'previous', by: 1 | -1, keys: string): Action => ({
  id,
  title: text.go[id],
  keys,
  when: (page) => beside(page, by) !== undefined,
  run: (page) => {
    const cell = beside(page, by);
    return cell && goTo(page, { kind: cell.kind, id: cell.id });
  },
});

const steps = [step('next', 1, 'j'), step('previous', -1, 'k')];
const front: Action = {
  id: 'front',
  title: text.go.front,
  words: text.words.front,
  when: ({ notebook }) => notebook.place.kind !== 'front',
  run: (page) => goTo(page, { kind: 'front' }),
};

/** Pages that are no cells. */
const pages = (['lessons', 'examples', 'class'] as const).map((kind): Action => ({
  id: kind,
  title: app[kind],
  words: text.words[kind],
  when: ({ notebook }) => notebook.place.kind !== kind,
  run: (page) => goTo(page, { kind }),
}));

/** To every cell by its number, to the neighbours, to the first page and the others. */
export const goGroup: ActionGroup = {
  title: text.groups.go,
  actions: (page) => [
    ...steps,
    ...cellsIn(page).map((cell, i): Action => ({
      id: `cell-${cell.id}`,
      title: text.go.cell(app.outline.item(i + 1, cellName(cell))),
      ...(i < 9 && { keys: String(i + 1) }),
      when: ({ notebook: { place } }) => !('id' in place && place.id === cell.id),
      run: () => goTo(page, { kind: cell.kind, id: cell.id }),
    })),
    front,
    ...pages,
  ],
};
