import { SvelteMap } from 'svelte/reactivity';
import type { ClassRun, ReadFile, RefusedFile } from '../../experiments/class/contract';
import { besides, comparable, differing, groupsOf } from '../../experiments/class/groups';
import { onceEach } from '../../experiments/class/once';
import { poolOf } from '../../experiments/class/pool';
import { readFiles } from '../../experiments/class/read-files';
import { classroom as text } from '../text/en/class';
import { namesOf, numbersOf } from './names';

/** Everything read so far, to be put back by undo. */
interface Held {
  readonly files: readonly File[];
  readonly read: readonly ClassRun[];
  readonly refused: readonly RefusedFile[];
}

const NOTHING: Held = { files: [], read: [], refused: [] };

/** The files a teacher put together, kept while the page is open; nothing of it is stored. */
export class Classroom {
  #held = $state.raw<Held>(NOTHING);
  #progress = $state.raw<{ readonly done: number; readonly of: number; readonly file: string } | null>(null);
  #abort: AbortController | null = null;
  #waiting: readonly File[] = [];
  readonly #fileOf = new WeakMap<ClassRun, File>();
  /** Names by run, where they were changed. */
  readonly #names = new SvelteMap<string, string>();
  hidden = $state(false);
  #chosen = $state<string | null>(null);
  #by = $state<string | null>(null);

  readonly #sorted = $derived(onceEach(this.#held.read));
  readonly #groups = $derived(groupsOf(this.#sorted.once));
  readonly #group = $derived(this.#groups.find(({ key }) => key === this.#chosen) ?? this.#groups[0] ?? null);
  readonly #comparable = $derived(this.#group ? comparable(this.#group, this.#groups) : []);
  readonly #compared = $derived(this.#by !== null && this.#comparable.includes(this.#by) ? this.#by : null);
  readonly #pools = $derived.by(() => {
    const group = this.#group;
    if (!group) return [];
    const shown = this.#compared === null ? [group] : besides(group, this.#groups, this.#compared);
    return shown.map(poolOf);
  });

  get files() {
    return this.#held.files;
  }
  get refused() {
    return this.#held.refused;
  }
  get progress() {
    return this.#progress;
  }
  /** Each run once, in the order read. */
  get runs() {
    return this.#sorted.once;
  }
  get twice() {
    return this.#sorted.twice;
  }
  get groups() {
    return this.#groups;
  }
  /** What is not the same in all runs. */
  readonly differing = $derived(differing(this.#groups));
  /** The group that is looked at; null without files. */
  get group() {
    return this.#group;
  }
  /** What that group can be compared by, and what it is compared by. */
  get comparable() {
    return this.#comparable;
  }
  get by() {
    return this.#compared;
  }
  set by(name: string | null) {
    this.#by = name;
  }
  /** What is drawn: the group alone, or it and those it is compared with. */
  get pools() {
    return this.#pools;
  }

  choose(key: string): void {
    this.#chosen = key;
    this.#by = null;
  }

  readonly #numbers = $derived(numbersOf(this.#sorted.once));
  readonly #given = $derived(namesOf(this.#sorted.once));

  numberOf(run: ClassRun): number {
    return this.#numbers.get(run.id) ?? 0;
  }
  /** The name as written, whether it is shown or not. */
  nameOf(run: ClassRun): string {
    return this.#names.get(run.id) ?? this.#given.get(run.id) ?? '';
  }
  /** The name as it may be seen: hidden names are numbers, in every file too. */
  shownName(run: ClassRun): string {
    return (!this.hidden && this.nameOf(run).trim()) || text.table.hidden(this.numberOf(run));
  }
  rename(run: ClassRun, name: string): void {
    this.#names.set(run.id, name);
  }

  /** Files that come while others are read wait for their turn. */
  async add(files: readonly File[]): Promise<void> {
    this.#waiting = [...this.#waiting, ...files];
    if (this.#progress || files.length === 0) return;
    const abort = (this.#abort = new AbortController());
    let done = 0;
    const show = () => {
      const [next, ...later] = this.#waiting;
      if (next) this.#progress = { done, of: done + 1 + later.length, file: next.name };
    };
    try {
      for (let next = this.#waiting[0]; next && !abort.signal.aborted; next = this.#waiting[0]) {
        show();
        await readFiles(this.#waiting, {
          signal: abort.signal,
          onRead: (file, read) => {
            this.#take(file, read);
            this.#waiting = this.#waiting.slice(1);
            done += 1;
            show();
          },
        });
      }
    } finally {
      this.#waiting = [];
      this.#progress = null;
    }
  }

  #take(file: File, { runs, refused }: ReadFile): void {
    for (const run of runs) this.#fileOf.set(run, file);
    const { files, read, refused: before } = this.#held;
    this.#held = { files: [...files, file], read: [...read, ...runs], refused: [...before, ...refused] };
  }

  /** The file a run came in. */
  fileOf(run: ClassRun): File | undefined {
    return this.#fileOf.get(run);
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** Takes everything off the page; what is returned puts it back. */
  clear(): () => void {
    const before = this.#held;
    this.cancel();
    this.#held = NOTHING;
    return () => (this.#held = before);
  }
}

/** One a page: going elsewhere and back keeps what was read. */
export const room = new Classroom();
