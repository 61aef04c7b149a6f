import { createContext } from 'svelte';
import type { EngineChoice } from '../../experiments/choice';
import type { Role } from '../../experiments/roles';
import type { Device } from './device.svelte';
import type { Dialog } from './dialog';
import type { Notebook } from './notebook.svelte';
import type { Notices } from './notices.svelte';
import type { Theme } from './theme.svelte';

/** What every part of the page may use; given once by App. */
export interface Page {
  readonly notebook: Notebook;
  readonly notices: Notices;
  readonly device: Device;
  readonly theme: Theme;
  /**
   * Opens the list of models for the one that answers, or the one that writes; `use` gets the choice, and the
   * default is to keep it for the next run.
   */
  chooseModel(use?: (choice: EngineChoice) => void, role?: Role): void;
  /** Opens a dialog over the page, in place of one that is open. */
  open(dialog: Dialog): void;
}

export const [getPage, setPage] = createContext<Page>();
