import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { build } from 'vite';
import { rng, seedFrom } from '../../src/core/rng';
import { personOf, type LabGround } from '../../src/experiments/lab/ground';
import { driveLoop } from '../../src/experiments/lab/loop';
import { meetBySimulator } from '../../src/experiments/lab/meet';
import { loopAt } from '../../src/experiments/lab/plan';
import type { LabLoop } from '../../src/experiments/lab/settings';
import { ARMS, planFor } from './search-arms';

const ROUNDS = 100;
const WARM = 50;

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

/** A loop with what the simulator answered in it, as bytes: objects of many loops would burden the timed one. */
interface Answered {
  readonly loop: LabLoop;
  readonly answers: Uint8Array;
  readonly winner: number | null;
}

function answered(ground: LabGround, loop: LabLoop): Answered {
  const events: ReturnType<typeof meetBySimulator>[] = [];
  const { winner } = driveLoop(
    loop.run,
    ground.split(loop.run.seed),
    personOf(loop),
    undefined,
    (...asked) => {
      const event = meetBySimulator(...asked);
      events.push(event);
      return event;
    },
  );
  return { loop, answers: serialize(events), winner };
}

/** Milliseconds of the core alone: the same loop once more, where the answers are there already. */
function timeOf(drive: typeof driveLoop, ground: LabGround, { loop, answers, winner }: Answered): number {
  const events = deserialize(answers) as ReturnType<typeof meetBySimulator>[];
  const items = ground.split(loop.run.seed);
  const person = personOf(loop);
  let met = 0;
  let named: number | null = null;
  const ms = timed(() => {
    named = drive(loop.run, items, person, undefined, () => {
      const event = events[met++];
      if (!event) throw new Error('The loop asks for more than before.');
      return event;
    }).winner;
  });
  if (named !== winner || met !== events.length) throw new Error('The loop went another way than before.');
  return ms;
}

/** The loop as the page has it, put together by the same builder. It knows no text of the loops answered before. */
async function builtDrive(): Promise<typeof driveLoop> {
  const outDir = resolve('.out/bench-core');
  await build({
    ...{ configFile: false, publicDir: false, logLevel: 'error' },
    build: { ...{ outDir, emptyOutDir: true }, ssr: 'src/experiments/lab/loop.ts' },
  });
  const built = (await import(/* @vite-ignore */ pathToFileURL(`${outDir}/loop.js`).href)) as {
    driveLoop: typeof driveLoop;
  };
  return built.driveLoop;
}

/**
 * A 12-step loop with the defaults against the reference, in turn, so that a busy machine slows both: the core alone,
 * and a whole loop of the noise lab with the simulator's answers and the truth that it is held against.
 */
export async function coreThroughput(ground: LabGround): Promise<string> {
  const careful = ARMS.find((arm) => arm.id === 'Careful, defaults') ?? { id: '', own: {} };
  const plan = planFor(careful, 'smooth', 2 * (ROUNDS + WARM));
  const loops = Array.from({ length: 2 * (ROUNDS + WARM) }, (_, i) => loopAt(plan, i));
  const alone = loops.slice(0, ROUNDS + WARM).map((loop) => answered(ground, loop));
  const whole = loops.slice(ROUNDS + WARM);
  const drive = await builtDrive();
  const core = inTurn(alone, (one) => timeOf(drive, ground, one));
  const lab = inTurn(whole, (loop) => timed(() => ground.run(loop)));
  return `One 12-step loop (k 4, 20 questions), medians of ${ROUNDS}: the core alone ${core}; in the lab, simulator and truth with it, ${lab}.`;
}

/** Milliseconds of a piece of work, and as a multiple of the reference after each. */
function inTurn<T>(list: readonly T[], msOf: (one: T) => number): string {
  const rounds = list.map((one) => ({ ms: msOf(one), fixed: timed(reference) }));
  // Surfaces and compiled code came with the first.
  const counted = rounds.slice(WARM);
  const times = median(counted.map(({ ms, fixed }) => ms / fixed));
  return `${median(counted.map(({ ms }) => ms)).toFixed(1)} ms, ${times.toFixed(2)} times the reference`;
}
