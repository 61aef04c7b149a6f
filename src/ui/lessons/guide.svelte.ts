import type { Lesson, Step } from './contract';
import { lessonOf } from './data/index';
import {
  NOT_BEGUN,
  NOTHING_KEPT,
  readKept,
  type CellRef,
  type Found,
  type Kept,
  type Progress,
} from './progress';

const KEY = 'personaloop.lessons';

/** A place of a lesson that was opened in this tab, and what was there before: the rest came of the lesson. */
export interface Opened {
  readonly result: string;
  readonly cells: ReadonlySet<string>;
  /** The noise lab's results then. */
  readonly arms: unknown;
}

/** The lesson that is going on in this tab, and what its learner did, kept in this browser. */
export class Guide {
  #kept = $state.raw<Kept>(stored());
  #opened = $state.raw<Opened | null>(null);

  readonly #lesson = $derived(lessonOf(this.#kept.active));
  get lesson(): Lesson | null {
    return this.#lesson;
  }
  get folded(): boolean {
    return this.#kept.folded;
  }
  /** Of the lesson that is going on. */
  get progress(): Progress {
    return this.progressOf(this.#kept.active ?? '');
  }
  get step(): Step | null {
    return this.#lesson?.steps[this.at] ?? null;
  }
  /** Place of the step, from 0. */
  get at(): number {
    return Math.min(this.progress.step, (this.#lesson?.steps.length ?? 1) - 1);
  }
  get opened(): Opened | null {
    return this.#opened;
  }

  progressOf(lesson: string): Progress {
    return this.#kept.lessons[lesson] ?? NOT_BEGUN;
  }
  begun(lesson: string): boolean {
    return lesson in this.#kept.lessons;
  }

  /** Opens the panel where the lesson stands, or at a step (from 0). */
  begin(lesson: string, step?: number): void {
    this.#keep({ ...this.#kept, active: lesson, folded: false });
    this.#change(step === undefined ? {} : { step });
  }
  leave(): void {
    this.#keep({ ...this.#kept, active: null });
  }
  fold(folded: boolean): void {
    this.#keep({ ...this.#kept, folded });
  }
  goTo(step: number): void {
    this.#change({ step: Math.max(0, step) });
  }
  answer(question: string, answer: string | number): void {
    this.#change({ answers: { ...this.progress.answers, [question]: answer } });
  }
  /** Notes that a place of the lesson is open; what comes there from now on is the lesson's. */
  open(opened: Opened): void {
    this.#opened = opened;
    const { [opened.result]: _, ...results } = this.progress.results;
    this.#change({ results });
  }
  keepResult(name: string, cell: CellRef): void {
    this.#change({ results: { ...this.progress.results, [name]: cell } });
  }
  /** The first figure stays: it is the one that was guessed. */
  find(question: string, found: Found): void {
    if (this.progress.found[question]) return;
    this.#change({ found: { ...this.progress.found, [question]: found } });
  }
  /** Forgets guesses and figures; cells of the notebook stay. */
  reset(lesson: string): void {
    const { [lesson]: _, ...lessons } = this.#kept.lessons;
    this.#opened = null;
    this.#keep({ ...this.#kept, active: this.#kept.active === lesson ? null : this.#kept.active, lessons });
  }

  #change(part: Partial<Progress>): void {
    const { active, lessons } = this.#kept;
    if (active === null) return;
    this.#keep({ ...this.#kept, lessons: { ...lessons, [active]: { ...this.progress, ...part } } });
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // Storage may be refused; the lesson then lasts as long as the page.
    }
  }
}

function stored(): Kept {
  try {
    return readKept(localStorage.getItem(KEY));
  } catch {
    return NOTHING_KEPT;
  }
}

/** One for the tab, as the noise lab is. */
export const guide = new Guide();
