import { shown, shownValue } from '../../shown';
import { normalise } from '../../text';
import { ALL_TRAITS, type Trait } from '../../vocabulary';
import type { Row } from './contract';
import type { Problem, ProblemCode } from './problems';

/** Characters of a cell; the longest TRAIT situation has some hundred. */
const LONGEST = 4000;

/** Reads the cells of one row and gathers what is wrong with them. */
export class RowReader {
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #row: Row;

  constructor(file: string, row: Row) {
    this.#file = file;
    this.#row = row;
  }

  has(column: string): boolean {
    return this.#row.cells.has(column);
  }

  say(column: string, code: ProblemCode, detail = ''): void {
    this.problems.push({ file: this.#file, row: this.#row.no, column, code, detail: shown(detail) });
  }

  /** A text that has to be there. */
  text(column: string): string {
    const text = this.optional(column);
    if (text === '' && !this.problems.some((p) => p.column === column)) this.say(column, 'missing-cell');
    return text;
  }

  /** A text that may be missing: '' then. */
  optional(column: string): string {
    const value = this.#row.cells.get(column);
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string') return this.#refuse(column, 'not-text', shownValue(value));
    const text = value.trim();
    if (text.length > LONGEST) return this.#refuse(column, 'too-long', String(text.length));
    // U+FFFD stands where a wrong encoding lost a letter; the others no keyboard makes.
    if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text)) return this.#refuse(column, 'damaged-text', text);
    return text;
  }

  trait(column: string): Trait {
    const word = this.text(column);
    const found = traitOf(word);
    if (!found && word) this.say(column, 'unknown-trait', word);
    return found ?? 'openness';
  }

  /** A number from 0 to 1, if there is one. */
  share(column: string): void {
    const value = this.#row.cells.get(column);
    if (value === undefined || value === null || value === '') return;
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number !== 'number' || !(number >= 0 && number <= 1))
      this.say(column, 'not-a-share', shownValue(value));
  }

  /** High and low answers have to differ. */
  differ(high: readonly string[], low: readonly string[], column: string): void {
    const same = high.find((a) => a && low.some((b) => normalise(a) === normalise(b)));
    if (same) this.say(column, 'same-answers', same);
  }

  #refuse(column: string, code: ProblemCode, detail: string): '' {
    this.say(column, code, detail);
    return '';
  }
}

/** The trait a word names, in any case; null for none. */
export function traitOf(word: string): Trait | null {
  const plain = word.trim().toLowerCase();
  return ALL_TRAITS.find((trait) => trait === plain) ?? null;
}
