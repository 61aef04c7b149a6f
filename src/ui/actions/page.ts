import { register as reader, REGISTERS } from '../state/register.svelte';
import { THEMES } from '../state/theme.svelte';
import { app } from '../text/en';
import { actions as text } from '../text/en/actions';
import { register } from '../text/en/register';
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
  {
    id: 'glossary',
    title: text.page.glossary,
    words: text.words.glossary,
    keys: 'g',
    run: (page) => page.open({ kind: 'glossary' }),
  },
  ...REGISTERS.map((choice): Action => ({
    id: `register-${choice}`,
    title: text.page.register(register.names[choice]),
    words: text.words.register,
    when: () => reader.choice !== choice,
    run: () => (reader.choice = choice),
  })),
  { id: 'model', title: app.chip.choose, words: text.words.model, run: (page) => page.chooseModel() },
  ...THEMES.map((choice): Action => ({
    id: `theme-${choice}`,
    title: text.page.theme(app.theme[choice]),
    words: text.words.theme,
    when: ({ theme }) => theme.choice !== choice,
    run: ({ theme }) => (theme.choice = choice),
  })),
];

/** The page itself: words, models, theme, keys. */
export const pageGroup: ActionGroup = { title: text.groups.page, actions: () => list };
