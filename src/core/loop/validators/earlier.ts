import { addScripts, majorityOf, type Script } from '../../script';
import { differInMore, fingerprint, MARKS, neededFor, share, type Fingerprint } from './fingerprint';

/** Jaccard likeness of character trigrams from which two prompts count as one (science.md 4). */
const ALIKE = 0.9;

/** Two texts with so much likeness differ in at most this part of the runs of both; a little more, for rounding. */
const MOST_DIFFERING = (1 - ALIKE) / (1 + ALIKE) + 1e-9;

/** The prompts that a proposal is held against; what is known of them grows with each, so that none is read twice. */
export class EarlierPrompts {
  readonly #normal = new Set<string>();
  readonly #prints: Fingerprint[] = [];
  /** How many trigrams each has: a look at most of them is then a look at numbers that lie side by side. */
  readonly #sizes: number[] = [];
  /** The marks of all of them, one after the other: a long run looks through them for each proposal. */
  #marks = new Int32Array(MARKS);
  readonly #scripts = new Map<Script, number>();

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.add(text);
  }

  /** '' stands for no persona. */
  add(text: string): void {
    const print = fingerprint(text);
    this.#normal.add(print.normal);
    this.#mark(print);
    this.#prints.push(print);
    this.#sizes.push(print.trigrams.length);
    addScripts(this.#scripts, text);
  }

  /** The script most of their letters are in; null without letters. */
  get script(): Script | null {
    return majorityOf(this.#scripts);
  }

  /** One of them has the same words, whatever the case, space and punctuation. */
  has(text: string): boolean {
    return this.#normal.has(fingerprint(text).normal);
  }

  /** One of them is this text but for a few signs. */
  hasAlike(text: string): boolean {
    const own = fingerprint(text);
    const [marks, prints] = [this.#marks, this.#prints];
    for (let i = 0; i < prints.length; i++) {
      const size = own.trigrams.length + (this.#sizes[i] ?? 0);
      if (size === 0) return true;
      // Most are told apart by their marks, at a small part of the cost.
      if (differInMore(own.marks, marks, i * MARKS, size * MOST_DIFFERING)) continue;
      const trigrams = prints[i]?.trigrams;
      if (trigrams && share(own.trigrams, trigrams, neededFor(ALIKE, size))) return true;
    }
    return false;
  }

  #mark({ marks }: Fingerprint): void {
    const at = this.#prints.length * MARKS;
    if (at === this.#marks.length) {
      const longer = new Int32Array(2 * at);
      longer.set(this.#marks);
      this.#marks = longer;
    }
    this.#marks.set(marks, at);
  }
}
