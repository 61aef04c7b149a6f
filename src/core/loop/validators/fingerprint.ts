import { kept } from '../../kept';

/** Characters are told apart below this code point, which leaves none of Unicode's scripts out; its cube is exact. */
const SIGNS = 208_063;

/** 32-bit words of marks: enough that prompts of the usual lengths leave half of the bits unset. */
export const MARKS = 32;

/**
 * Sets the marks of a normalised text, from `at` on: bits that stand for some of its runs of three characters each, so
 * that texts differ in at least as many runs as in bits. Returns how many runs there are, repeated ones counted again.
 */
export function mark(normal: string, marks: Int32Array, at: number): number {
  const count = readRuns(normal);
  for (let i = 0; i < count; i++) {
    const run = runs[i] ?? 0;
    const high = Math.floor(run / 0x1_0000_0000);
    const mixed = Math.imul((run - high * 0x1_0000_0000) ^ high, 0x9e37_79b1) >>> 22;
    const word = at + (mixed >>> 5);
    marks[word] = (marks[word] ?? 0) | (1 << (mixed & 31));
  }
  return count;
}

/** A normalised text's runs of three characters as numbers, each once, ascending: quick to compare. */
export const trigrams = kept(20_000, (normal: string) => {
  const sorted = runs.subarray(0, readRuns(normal)).sort();
  let count = 0;
  for (const run of sorted) if (count === 0 || run !== sorted[count - 1]) sorted[count++] = run;
  return sorted.slice(0, count);
});

/** The runs of the text read last, in order; one place for all, as every proposal is read. */
let runs = new Float64Array(1024);

/** Reads a text's runs as `characterTrigrams`, in numbers: one of fewer than three characters is its own only run. */
function readRuns(normal: string): number {
  if (normal.length > runs.length) runs = new Float64Array(2 * normal.length);
  let [first, second, signs] = [0, 0, 0];
  for (let i = 0; i < normal.length; i++) {
    const code = normal.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    const third = code % SIGNS;
    if (++signs > 2) runs[signs - 3] = (first * SIGNS + second) * SIGNS + third;
    first = second;
    second = third;
  }
  if (signs === 1 || signs === 2) runs[0] = first * SIGNS + second;
  return signs > 2 ? signs - 2 : Math.min(1, signs);
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
