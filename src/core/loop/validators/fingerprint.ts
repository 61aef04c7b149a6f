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
    const bit = hashed(runs[i] ?? 0) >>> 22;
    const word = at + (bit >>> 5);
    marks[word] = (marks[word] ?? 0) | (1 << (bit & 31));
  }
  return count;
}

/** A run of up to 53 bits as 32 mixed ones. */
function hashed(run: number): number {
  const high = Math.floor(run / 0x1_0000_0000);
  return Math.imul((run - high * 0x1_0000_0000) ^ high, 0x9e37_79b1);
}

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

/** Shared runs over all runs of two normalised texts, in [0, 1], each run counted once; two empty texts are alike (1). */
export function likeness(a: string, b: string): number {
  makePlaces(2 * (a.length + b.length));
  let all = 0;
  let shared = 0;
  for (let i = 0, count = readRuns(a); i < count; i++) {
    const place = placeOf(runs[i] ?? 0);
    if (seen[place] !== round) all++;
    seen[place] = round;
  }
  for (let i = 0, count = readRuns(b); i < count; i++) {
    const place = placeOf(runs[i] ?? 0);
    if (seen[place] === round) shared++;
    else if (seen[place] !== round + 1) all++;
    seen[place] = round + 1;
  }
  return all === 0 ? 1 : shared / all;
}

/** Runs by their place, and when each was seen there: one table for all comparisons, as every proposal needs some. */
let keys = new Float64Array(1024);
let seen = new Int32Array(1024);
/** An even number; the next one stands for runs of the second text. */
let round = 0;

/** An empty table of at least so many places. */
function makePlaces(least: number): void {
  round += 2;
  if (least <= keys.length && round < 0x7fff_0000) return;
  const size = 2 ** Math.ceil(Math.log2(Math.max(least, keys.length)));
  [keys, seen, round] = [new Float64Array(size), new Int32Array(size), 2];
}

/** Where a run is, or where it goes: the first free place from that of its hash on. */
function placeOf(run: number): number {
  const last = keys.length - 1;
  let place = hashed(run) & last;
  while ((seen[place] ?? 0) >= round && keys[place] !== run) place = (place + 1) & last;
  keys[place] = run;
  return place;
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
