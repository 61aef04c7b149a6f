import type { EngineChoice } from '../../experiments/choice';
import type { Role } from '../../experiments/roles';
import type { BankHead } from '../../storage/item-banks';
import type { Shareable } from '../share/shareable';

/** What can stand over the page, one at a time; frame/Dialogs.svelte fetches and draws it. */
export type Dialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'glossary' }
  | { readonly kind: 'share'; readonly what: Shareable }
  | { readonly kind: 'import'; readonly onuse: (bank: BankHead) => void }
  /** Without `use` the choice is kept for the next run. */
  | { readonly kind: 'model'; readonly role: Role; readonly use?: (choice: EngineChoice) => void };
