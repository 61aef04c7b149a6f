import { getContext, setContext, type Snippet } from 'svelte';

/** What can be done to an entry as a whole; a cell that is drawn puts it beside its own buttons, in one row. */
export interface EntryTools {
  readonly draw: Snippet;
  /** A cell draws them from now on; the returned function gives them back. */
  take(): () => void;
}

const TOOLS = Symbol('tools of the entry');

export const provideEntryTools = (tools: EntryTools) => setContext(TOOLS, tools);

/** Undefined for a cell that does not stand in a notebook. */
export const entryTools = (): EntryTools | undefined => getContext<EntryTools | undefined>(TOOLS);
