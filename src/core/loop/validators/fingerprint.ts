import { kept } from '../../kept';
import { normalise } from '../../text';

export interface Fingerprint {
  readonly normal: string;
  /** Runs of three characters as numbers, each once, ascending: small to keep and quick to compare. */
  readonly trigrams: Float64Array;
}

/** Characters are told apart below this code point, which leaves none of Unicode's scripts out; its cube is exact. */
const SIGNS = 208_063;

/** What two texts are compared by. Every proposal is held against every earlier prompt, so theirs are kept. */
export const fingerprint: (text: string) => Fingerprint = kept(20_000, (text: string) => {
  const normal = normalise(text);
  return { normal, trigrams: trigramsOf(normal) };
});

/** As `characterTrigrams`, in numbers: a text of fewer than three characters is its own only run. */
function trigramsOf(normal: string): Float64Array {
  const signs = Array.from(normal, (sign) => (sign.codePointAt(0) ?? 0) % SIGNS);
  if (signs.length === 0) return new Float64Array();
  const runs = new Set<number>();
  for (let i = 0; i < Math.max(1, signs.length - 2); i++)
    runs.add(((signs[i] ?? 0) * SIGNS + (signs[i + 1] ?? 0)) * SIGNS + (signs[i + 2] ?? 0));
  return Float64Array.from(runs).sort();
}

/** Whether two sets share at least this part of all their elements (Jaccard); stops as soon as they cannot. */
export function areAlike(a: Float64Array, b: Float64Array, least: number): boolean {
  const enough = (shared: number) => shared / (a.length + b.length - shared) >= least;
  if (a.length === 0 && b.length === 0) return true;
  let [i, j, shared] = [0, 0, 0];
  let needed = Math.floor((least * (a.length + b.length)) / (1 + least));
  while (!enough(needed)) needed++;
  while (shared < needed) {
    if (shared + Math.min(a.length - i, b.length - j) < needed) return false;
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return true;
}
