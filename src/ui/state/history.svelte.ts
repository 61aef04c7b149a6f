/** Something the reader did, and how it is taken back and done again; a promise is waited for. */
export interface Deed {
  /** 'moving cell 2 up': goes after "Undo:". */
  readonly name: string;
  /** Deeds in a row with the same key are one: a number that is typed digit by digit. */
  readonly key?: string;
  undo(): unknown;
  redo(): unknown;
}

/** As many as are kept; what was done before stays done, and what it deleted is let go. */
export const MOST_DEEDS = 200;

/** What the reader did to the notebooks and drafts of this tab, newest last. One undo or redo at a time, in order. */
export class History {
  #done = $state.raw<readonly Deed[]>([]);
  #undone = $state.raw<readonly Deed[]>([]);
  #turn: Promise<unknown> = Promise.resolve();
  #gathered: Deed[] | null = null;

  /** What the next undo takes back; null where there is nothing. */
  get toUndo(): string | null {
    return this.#done.at(-1)?.name ?? null;
  }
  get toRedo(): string | null {
    return this.#undone.at(-1)?.name ?? null;
  }

  /** Keeps a deed that has just been done; what was undone before can no longer be done again. */
  record(deed: Deed): void {
    if (this.#gathered) return void this.#gathered.push(deed);
    const last = this.#done.at(-1);
    const same = deed.key !== undefined && last?.key === deed.key && this.#undone.length === 0;
    this.#done = same
      ? [...this.#done.slice(0, -1), joined(last, deed)]
      : [...this.#done, deed].slice(-MOST_DEEDS);
    this.#undone = [];
  }

  /** What is recorded meanwhile is one deed with this name. */
  together(name: string, what: () => void): void {
    const deeds: Deed[] = [];
    this.#gathered = deeds;
    try {
      what();
    } finally {
      this.#gathered = null;
    }
    const [first, ...rest] = deeds;
    if (!first) return;
    const { undo, redo } = rest.reduce(joined, first);
    this.record({ name, undo, redo });
  }

  /** What follows with this key is another deed. */
  close(key: string): void {
    const last = this.#done.at(-1);
    if (last?.key !== key) return;
    const { key: _, ...closed } = last;
    this.#done = [...this.#done.slice(0, -1), closed];
  }

  /** Resolves with the name of what was taken back, null where there was nothing. Rejects where it failed: it is still to be undone. */
  undo(): Promise<string | null> {
    return this.#inTurn(async () => {
      const deed = this.#done.at(-1);
      if (!deed) return null;
      await deed.undo();
      this.#done = this.#done.filter((one) => one !== deed);
      this.#undone = [...this.#undone, deed];
      return deed.name;
    });
  }

  redo(): Promise<string | null> {
    return this.#inTurn(async () => {
      const deed = this.#undone.at(-1);
      if (!deed) return null;
      await deed.redo();
      this.#undone = this.#undone.filter((one) => one !== deed);
      this.#done = [...this.#done, deed];
      return deed.name;
    });
  }

  /** Takes one deed back out of turn: from the message that told of it. Nothing where that has happened already. */
  takeBack(deed: Deed): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#done.includes(deed)) return;
      await deed.undo();
      this.#done = this.#done.filter((one) => one !== deed);
    });
  }

  #inTurn<T>(what: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(what);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}

/** Both as one: taken back from the last to the first, done again from the first to the last. */
const joined = (first: Deed, next: Deed): Deed => ({
  ...next,
  async undo() {
    await next.undo();
    await first.undo();
  },
  async redo() {
    await first.redo();
    await next.redo();
  },
});
