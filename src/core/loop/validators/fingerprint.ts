import { kept } from '../../kept';
import { normalise } from '../../text';

export interface Fingerprint {
  readonly normal: string;
  /** Runs of three characters as numbers, each once, ascending: small to keep and quick to compare. */
  readonly trigrams: Float64Array;
  /** Bits that stand for some of the runs each: texts differ in at least as many runs as in bits. */
  readonly marks: Int32Array;
}

/** Characters are told apart below this code point, which leaves none of Unicode's scripts out; its cube is exact. */
const SIGNS = 208_063;

/** What two texts are compared by. Every proposal is held against every earlier prompt, so theirs are kept. */
export const fingerprint: (text: string) => Fingerprint = kept(20_000, (text: string) => {
  const normal = normalise(text);
  const trigrams = trigramsOf(normal);
  return { normal, trigrams, marks: marksOf(trigrams) };
});

/** As `characterTrigrams`, in numbers: a text of fewer than three characters is its own only run. */
function trigramsOf(normal: string): Float64Array {
  const signs = new Int32Array(normal.length + 2);
  let count = 0;
  for (const sign of normal) signs[count++] = (sign.codePointAt(0) ?? 0) % SIGNS;
  if (count === 0) return new Float64Array();
  const runs = new Float64Array(Math.max(1, count - 2));
  for (let i = 0; i < runs.length; i++)
    runs[i] = ((signs[i] ?? 0) * SIGNS + (signs[i + 1] ?? 0)) * SIGNS + (signs[i + 2] ?? 0);
  runs.sort();
  return runs.filter((run, i) => run !== runs[i - 1]);
}

/** 32-bit words of marks: enough that prompts of the usual lengths leave half of the bits unset. */
export const MARKS = 32;

function marksOf(trigrams: Float64Array): Int32Array {
  const marks = new Int32Array(MARKS);
  for (const run of trigrams) {
    const high = Math.floor(run / 0x1_0000_0000);
    const mixed = Math.imul((run - high * 0x1_0000_0000) ^ high, 0x9e37_79b1) >>> 22;
    marks[mixed >>> 5] = (marks[mixed >>> 5] ?? 0) | (1 << (mixed & 31));
  }
  return marks;
}

/** The fewest runs that two texts with so many in all must share for this likeness (Jaccard). */
export function neededFor(least: number, all: number): number {
  let needed = Math.floor((least * all) / (1 + least));
  while (needed / (all - needed) < least) needed++;
  return needed;
}

/** Whether marks, of which the second ones begin at `from`, differ in more bits. */
export function differInMore(own: Int32Array, others: Int32Array, from: number, most: number): boolean {
  let differing = 0;
  for (let i = 0; i < MARKS; i++) {
    differing += bits((own[i] ?? 0) ^ (others[from + i] ?? 0));
    if (differing > most) return true;
  }
  return false;
}

/** Bits set in a 32-bit word: summed in pairs, in fours, in bytes. */
function bits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Whether two ascending lists share so many; stops as soon as they cannot. */
export function share(a: Float64Array, b: Float64Array, needed: number): boolean {
  let [i, j, shared] = [0, 0, 0];
  while (shared < needed) {
    if (shared + Math.min(a.length - i, b.length - j) < needed) return false;
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return true;
}
