import { ItemsError, type Problem } from '../../core/instruments/imports/index';
import type { ImportProgress, ItemsFrom } from '../../experiments/items/item-banks';
import { SourceError } from '../../experiments/items/fetch-items';
import { StorageError } from '../../storage/errors';
import type { BankHead } from '../../storage/item-banks';
import { wordsOf } from '../state/error-words';
import { banks } from '../state/banks.svelte';
import { items as text } from '../text/en/items';

/** Why nothing was imported: rows to mend, or one sentence. */
export type ImportFailure =
  | { readonly problems: readonly Problem[]; readonly more: number }
  | { readonly what: string; readonly todo: string; readonly where: string };

/** One import at a time, with what came of the last. */
export class ImportForm {
  #busy = $state(false);
  #progress = $state.raw<ImportProgress | null>(null);
  #failure = $state.raw<ImportFailure | null>(null);
  #done = $state.raw<BankHead | null>(null);
  #stop = new AbortController();

  get busy(): boolean {
    return this.#busy;
  }
  /** Null while nothing is being fetched. */
  get progress(): ImportProgress | null {
    return this.#progress;
  }
  get failure(): ImportFailure | null {
    return this.#failure;
  }
  get done(): BankHead | null {
    return this.#done;
  }

  async run(from: ItemsFrom): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#failure = this.#done = null;
    this.#stop = new AbortController();
    try {
      const onProgress = (progress: ImportProgress) => (this.#progress = progress);
      this.#done = await banks.import(from, { signal: this.#stop.signal, onProgress });
    } catch (error) {
      this.#failure = failureOf(error);
    } finally {
      this.#progress = null;
      this.#busy = false;
    }
  }

  cancel(): void {
    this.#stop.abort();
  }
}

function failureOf(error: unknown): ImportFailure {
  if (error instanceof ItemsError) return { problems: error.problems, more: error.more };
  if (error instanceof SourceError)
    return { ...text.source(error.code), where: [error.url, error.detail].filter(Boolean).join(', ') };
  const where = wordsOf(error);
  if (error instanceof StorageError)
    return { what: text.failed.storage, todo: text.failed.storageTodo, where };
  return { what: text.failed.unknown, todo: text.failed.unknownTodo, where };
}
