import { rng, seedFrom } from '../../src/core/rng';
import type { LabGround } from '../../src/experiments/lab/ground';
import { loopAt } from '../../src/experiments/lab/plan';
import { ARMS, planFor } from './search-arms';

const ROUNDS = 15;

const numbers = Array.from({ length: 20_000 }, rng(1).next);
const letters = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(97 + (i % 26))).join('');

/** Fixed work that no change to the search touches: sorting and hashing of fixed arrays. */
function reference(): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return seedFrom(letters, sorted[0] ?? 0);
}

const median = (list: readonly number[]) =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** A 12-step loop with the defaults against the reference, in turn, so that a busy machine slows both. */
export function coreThroughput(ground: LabGround): string {
  const careful = ARMS.find((arm) => arm.id === 'Careful, defaults') ?? { id: '', own: {} };
  const plan = planFor(careful, 'smooth', ROUNDS + 8);
  // Surfaces and compiled code first.
  for (let i = 0; i < 8; i++) ground.run(loopAt(plan, i));
  const pairs = Array.from({ length: ROUNDS }, (_, i) => ({
    loop: timed(() => ground.run(loopAt(plan, 8 + i))),
    fixed: timed(reference),
  }));
  const loop = median(pairs.map((p) => p.loop));
  const ratio = median(pairs.map((p) => p.loop / p.fixed));
  return `One 12-step loop (k 4, 20 questions): ${loop.toFixed(1)} ms, ${ratio.toFixed(2)} times the reference (medians of ${ROUNDS}).`;
}
