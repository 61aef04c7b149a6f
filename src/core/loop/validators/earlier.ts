import { addScripts, majorityOf, type Script } from '../../script';
import { normalise } from '../../text';
import { differInMore, likeness, mark, MARKS } from './fingerprint';

/** Jaccard likeness of character trigrams from which two prompts count as one (science.md 4). */
const ALIKE = 0.9;

/** Two texts with so much likeness differ in at most this part of the runs of both; a little more, for rounding. */
const MOST_DIFFERING = (1 - ALIKE) / (1 + ALIKE) + 1e-9;

/** The prompts that a proposal is held against; what is known of them grows with each, so that none is read twice. */
export class EarlierPrompts {
  readonly #known = new Set<string>();
  /** Normalised, in order. */
  readonly #texts: string[] = [];
  /** How many runs each has: a look at most of them is then a look at numbers that lie side by side. */
  readonly #sizes: number[] = [];
  /** The marks of all of them, one after the other: a long run looks through them for each proposal. */
  #marks = new Int32Array(MARKS);
  /** Those of the text in hand: it is held against the others, and then mostly becomes one of them. */
  readonly #own = new Int32Array(MARKS);
  #inHand: { readonly normal: string; readonly size: number } | null = null;
  readonly #scripts = new Map<Script, number>();

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.add(text);
  }

  /** '' stands for no persona. */
  add(text: string): void {
    const normal = normalise(text);
    this.#known.add(normal);
    this.#makeRoom();
    this.#sizes.push(this.#take(normal));
    this.#marks.set(this.#own, this.#texts.length * MARKS);
    this.#texts.push(normal);
    addScripts(this.#scripts, text);
  }

  /** The script most of their letters are in; null without letters. */
  get script(): Script | null {
    return majorityOf(this.#scripts);
  }

  /** One of them has the same words, whatever the case, space and punctuation. */
  has(text: string): boolean {
    return this.#known.has(normalise(text));
  }

  /** One of them is this text but for a few signs. */
  hasAlike(text: string): boolean {
    const normal = normalise(text);
    const size = this.#take(normal);
    // A plain loop: a long run has thousands.
    for (let i = 0; i < this.#texts.length; i++) {
      const most = (size + (this.#sizes[i] ?? 0)) * MOST_DIFFERING;
      // Most are told apart by their marks, at a small part of the cost.
      if (differInMore(this.#own, this.#marks, i * MARKS, most)) continue;
      if (likeness(normal, this.#texts[i] ?? '') >= ALIKE) return true;
    }
    return false;
  }

  /** Marks a text; how many runs it has. */
  #take(normal: string): number {
    if (this.#inHand?.normal !== normal) this.#inHand = { normal, size: mark(normal, this.#own.fill(0), 0) };
    return this.#inHand.size;
  }

  #makeRoom(): void {
    if (this.#texts.length * MARKS < this.#marks.length) return;
    const longer = new Int32Array(2 * this.#marks.length);
    longer.set(this.#marks);
    this.#marks = longer;
  }
}
