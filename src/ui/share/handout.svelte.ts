import { readHandout, type KeptHandout } from '../../core/record/drafts';
import { EVERYTHING, means } from '../../core/record/link-names';
import type { SharedLink } from '../../core/record/link';
import { canonical } from '../../experiments/same-task';
import { keep, kept } from '../state/kept';

/** Settings without what a handout leaves free. */
const seedless = (draft: unknown) => canonical({ ...(draft as object), seed: null });

/** Kinds of cell as a handout names them; the outline may have more. */
export type CellKind = KeptHandout['kind'];

/** The handout that was opened in this browser, if any: which settings stay as they are, which cells are not offered. */
class Handout {
  #now = $state.raw<KeptHandout | null>(readHandout(kept('handout')));

  /** `draft`: the settings as they stand in the draft now. A link without such wishes ends an earlier handout. */
  begin({ title, cell, locked, hidden }: SharedLink, draft: unknown): void {
    const kind = cell.kind === 'run' ? 'run' : cell.study;
    this.#set(locked.length + hidden.length > 0 ? { title, kind, locked, hidden, draft } : null);
  }

  end(): void {
    this.#set(null);
  }

  #set(now: KeptHandout | null): void {
    this.#now = now;
    keep('handout', now);
  }

  get title(): string {
    return this.#now?.title ?? '';
  }

  /** Parts of this draft that stay as they are. A draft that came from elsewhere since then has none. */
  locked(kind: CellKind, draft: unknown): readonly string[] {
    const now = this.#now;
    if (now?.kind !== kind) return [];
    const whole = now.locked.includes(EVERYTHING);
    return whole && seedless(draft) !== seedless(now.draft) ? [] : now.locked;
  }

  unlock(): void {
    if (this.#now) this.#set({ ...this.#now, locked: [] });
  }

  /** An entry of the outline that the handout does not offer; its own kind it always does. */
  hides(entry: string): boolean {
    return this.#now !== null && entry !== this.#now.kind && means(this.#now.hidden, entry);
  }

  get hiding(): boolean {
    return (this.#now?.hidden.length ?? 0) > 0;
  }

  showAll(): void {
    if (this.#now) this.#set({ ...this.#now, hidden: [] });
  }
}

/** One for the browser, as its drafts are. */
export const handout = new Handout();
