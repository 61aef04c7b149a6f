import type { Page } from '../state/page';
import { canReset, resetDraft } from '../state/reset-draft';
import { actions as text } from '../text/en/actions';
import type { Action, ActionGroup } from './contract';
import { deckOf, type Deck } from './deck';

const press = (id: keyof Deck, keys?: string): Action => ({
  id,
  title: text.run[id],
  words: text.words[id],
  ...(keys && { keys }),
  when: (page: Page) => deckOf(page)[id] !== null,
  run: (page: Page) => deckOf(page)[id]?.(),
});

const reset: Action = {
  id: 'reset',
  title: text.reset.title,
  words: text.words.reset,
  when: canReset,
  run: resetDraft,
};

const list = [press('run', 'mod+enter'), press('pause', 'p'), press('step', 's'), press('stop'), reset];

/** Run, pause, step and stop what the reader is at; take back what was changed before. */
export const runGroup: ActionGroup = { title: text.groups.run, actions: () => list };
