import { Draft } from '../state/draft.svelte';
import type { Notebook } from '../state/notebook.svelte';
import type { Page } from '../state/page';

/** A page that stands at a place of an empty notebook, with whatever else a test needs of it. */
export function pageAt(notebook: Partial<Notebook>, rest: Partial<Page> = {}): Page {
  const empty = {
    place: { kind: 'front' },
    draft: new Draft(),
    runs: [],
    studies: [],
    talks: [],
    current: null,
    study: null,
    talk: null,
    workbench: null,
    desk: null,
    shelf: null,
    near: null,
  } satisfies Partial<Notebook>;
  return {
    notebook: { ...empty, ...notebook },
    theme: { choice: 'system' },
    open: () => undefined,
    ...rest,
  } as unknown as Page;
}
