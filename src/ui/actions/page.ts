import { THEMES } from '../state/theme.svelte';
import { app } from '../text/en';
import { actions as text } from '../text/en/actions';
import type { Action, ActionGroup } from './contract';

const list: readonly Action[] = [
  {
    id: 'palette',
    title: text.page.palette,
    keys: 'mod+k',
    run: (page) => page.open({ kind: 'palette' }),
  },
  {
    id: 'shortcuts',
    title: text.page.shortcuts,
    words: text.words.shortcuts,
    keys: '?',
    run: (page) => page.open({ kind: 'shortcuts' }),
  },
  { id: 'model', title: app.chip.choose, words: text.words.model, run: (page) => page.chooseModel() },
  ...THEMES.map((choice): Action => ({
    id: `theme-${choice}`,
    title: text.page.theme(app.theme[choice]),
    words: text.words.theme,
    when: ({ theme }) => theme.choice !== choice,
    run: ({ theme }) => (theme.choice = choice),
  })),
];

/** The page itself: models, theme, keys. */
export const pageGroup: ActionGroup = { title: text.groups.page, actions: () => list };
