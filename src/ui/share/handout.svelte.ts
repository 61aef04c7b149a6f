import { EVERYTHING, means } from '../../core/record/link-names';
import type { SharedLink } from '../../core/record/link';
import type { StudyId } from '../../core/studies/contract';

/** Kinds of cell as a handout names them; the outline may have more. */
export type CellKind = 'run' | StudyId;

interface Now {
  readonly title: string;
  readonly kind: CellKind;
  readonly locked: readonly string[];
  readonly hidden: readonly string[];
  /** The draft as it was opened. */
  readonly draft: string;
}

/** The handout that was opened in this tab, if any: which settings stay as they are, which cells are not offered. */
class Handout {
  #now = $state.raw<Now | null>(null);

  /** `draft`: the settings as they stand in the draft now. A link without such wishes ends an earlier handout. */
  begin({ title, cell, locked, hidden }: SharedLink, draft: unknown): void {
    const kind = cell.kind === 'run' ? 'run' : cell.study;
    this.#now =
      locked.length + hidden.length > 0
        ? { title, kind, locked, hidden, draft: JSON.stringify(draft) }
        : null;
  }

  end(): void {
    this.#now = null;
  }

  get title(): string {
    return this.#now?.title ?? '';
  }

  /** Parts of this draft that stay as they are. A draft that came from elsewhere since then has none. */
  locked(kind: CellKind, draft: unknown): readonly string[] {
    const now = this.#now;
    if (now?.kind !== kind) return [];
    const whole = now.locked.includes(EVERYTHING);
    return whole && JSON.stringify(draft) !== now.draft ? [] : now.locked;
  }

  unlock(): void {
    if (this.#now) this.#now = { ...this.#now, locked: [] };
  }

  /** An entry of the outline that the handout does not offer; its own kind it always does. */
  hides(entry: string): boolean {
    return this.#now !== null && entry !== this.#now.kind && means(this.#now.hidden, entry);
  }

  get hiding(): boolean {
    return (this.#now?.hidden.length ?? 0) > 0;
  }

  showAll(): void {
    if (this.#now) this.#now = { ...this.#now, hidden: [] };
  }
}

/** One for the tab, as its drafts are. */
export const handout = new Handout();
