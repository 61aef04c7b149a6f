import { rng, seedFrom } from '../../src/core/rng';
import { respondent } from '../../src/engines/simulator/respondent';
import type { LabGround } from '../../src/experiments/lab/ground';
import { driveLoop } from '../../src/experiments/lab/loop';
import { meetBySimulator } from '../../src/experiments/lab/meet';
import { loopAt } from '../../src/experiments/lab/plan';
import type { LabLoop } from '../../src/experiments/lab/settings';
import { ARMS, planFor } from './search-arms';

const ROUNDS = 25;
const WARM = 20;

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

/** Milliseconds of one loop: all of it, and of that the simulator's answers, which are no part of the core. */
function driven(
  ground: LabGround,
  { landscape, surface, noise, run }: LabLoop,
): { all: number; engine: number } {
  const items = ground.split(run.seed);
  const person = respondent(landscape, surface, { noise, noiseSeed: seedFrom('lab-noise', run.seed) });
  let engine = 0;
  const meet: typeof meetBySimulator = (...asked) => {
    const began = performance.now();
    const event = meetBySimulator(...asked);
    engine += performance.now() - began;
    return event;
  };
  const all = timed(() => driveLoop(run, items, person, undefined, meet));
  return { all, engine };
}

/**
 * A 12-step loop with the defaults against the reference, in turn, so that a busy machine slows both: the core alone,
 * and a whole loop of the noise lab with the simulator's answers and the truth that it is held against.
 */
export function coreThroughput(ground: LabGround): string {
  const careful = ARMS.find((arm) => arm.id === 'Careful, defaults') ?? { id: '', own: {} };
  const plan = planFor(careful, 'smooth', 2 * (ROUNDS + WARM));
  const loops = Array.from({ length: 2 * (ROUNDS + WARM) }, (_, i) => loopAt(plan, i));
  const [alone, whole] = [loops.slice(0, ROUNDS + WARM), loops.slice(ROUNDS + WARM)];
  const rounds = alone.map((one, i) => {
    const { all, engine } = driven(ground, one);
    const lab = whole[i];
    return { core: all - engine, lab: timed(() => lab && ground.run(lab)), fixed: timed(reference) };
  });
  // Surfaces and compiled code came with the first.
  const timedOnes = rounds.slice(WARM);
  const figure = (of: 'core' | 'lab') =>
    `${median(timedOnes.map((r) => r[of])).toFixed(1)} ms, ${median(timedOnes.map((r) => r[of] / r.fixed)).toFixed(2)} times the reference`;
  return `One 12-step loop (k 4, 20 questions), medians of ${ROUNDS}: the core alone ${figure('core')}; in the lab, simulator and truth with it, ${figure('lab')}.`;
}
