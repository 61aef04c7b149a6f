import type { Page } from '../state/page';
import { addGroup } from './add';
import { arrangeGroup } from './arrange';
import type { Action, ActionGroup } from './contract';
import { exportGroup } from './export';
import { goGroup } from './go';
import { pageGroup } from './page';
import { runGroup } from './run';

/** In the order in which the palette lists them. A new group is one file and one line here. */
export const groups: readonly ActionGroup[] = [
  runGroup,
  goGroup,
  addGroup,
  arrangeGroup,
  exportGroup,
  pageGroup,
];

export interface Offered {
  readonly title: string;
  readonly actions: readonly Action[];
}

/** What can be done now, by group; groups with nothing to do are left out. */
export const offeredNow = (page: Page): Offered[] =>
  groups
    .map(({ title, actions }) => ({
      title,
      actions: actions(page).filter(({ when }) => when?.(page) ?? true),
    }))
    .filter(({ actions }) => actions.length > 0);
