import type { BankHead } from '../../storage/item-banks';
import { withBank } from '../state/banks.svelte';
import type { Page } from '../state/page';
import { goTo } from './go-to';

/** Brings questions in; those that are to be used go into the run that is being set up. */
export function importQuestions(page: Page): void {
  const { draft, place } = page.notebook;
  const onuse = (bank: BankHead) => {
    draft.change(withBank(draft.settings, bank.id));
    if (place.kind !== 'new') void goTo(page, { kind: 'new' });
  };
  page.open({ kind: 'import', onuse });
}
