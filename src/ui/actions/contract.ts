import type { Page } from '../state/page';

/** Something a reader can do, from the palette, by a key or by the button that shares its function. */
export interface Action {
  /** Unique among all actions. */
  readonly id: string;
  readonly title: string;
  /** Other words that somebody may look for it by. */
  readonly words?: string;
  /**
   * A single character as it is typed (`?`, `j`), or `mod+` and a key (`mod+k`, `mod+shift+z`, `mod+enter`); mod is
   * Ctrl, on Apple devices the command key. Single characters can be switched off and do nothing in a field.
   */
  readonly keys?: string;
  /** The key that other programs have for it. */
  readonly alsoKeys?: string;
  /** Can be done now; without it, always. What cannot be done is not offered. */
  when?(page: Page): boolean;
  /** The function of the button for it, where there is one. Failures become messages. */
  run(page: Page): unknown;
}

/** Actions that belong together: one file, one line in index.ts. */
export interface ActionGroup {
  readonly title: string;
  /** A list may depend on the page (one action a cell). */
  actions(page: Page): readonly Action[];
}
