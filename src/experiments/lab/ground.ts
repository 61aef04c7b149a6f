import { baselineById } from '../../core/baselines/index';
import { splitItems } from '../../core/instruments/splits';
import type { RunItems } from '../../core/loop/plan';
import type { RunSettings } from '../../core/loop/types';
import { seedFrom } from '../../core/rng';
import type { Item } from '../../core/vocabulary';
import { respondent, type Landscape, type Respondent } from '../../engines/simulator/respondent';
import { bestReachable } from './reach';
import { runLabLoop } from './loop';
import type { LabLoop, LabResult } from './settings';
import { truthOf, type Truth } from './truth';

interface Surface {
  readonly truth: Truth;
  readonly best: number;
}

/** Who answers a loop, with noise of its own. */
export const personOf = ({ landscape, surface, noise, run }: LabLoop): Respondent =>
  respondent(landscape, surface, { noise, noiseSeed: seedFrom('lab-noise', run.seed) });

/** Loops of one trait's items: surfaces and the best reachable prompts on them are worked out once and kept. */
export class LabGround {
  readonly #items: readonly Item[];
  readonly #surfaces = new Map<string, Surface>();

  /** `items`: all questions of the trait, whatever their split. */
  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  run(loop: LabLoop): LabResult {
    const { run } = loop;
    return runLabLoop(run, this.split(run.seed), { person: personOf(loop), ...this.surface(loop) });
  }

  /** Every loop draws its own search, confirm and report questions: another sample of the same trait. */
  split(seed: number): RunItems {
    return splitItems(this.#items, seedFrom('lab-split', seed));
  }

  surface({ landscape, surface, noise, run }: LabLoop): Surface {
    const key = JSON.stringify([landscape, surface, noise, run.target, run.reading]);
    const known = this.#surfaces.get(key);
    if (known) return known;
    const made = surfaceOf(landscape, surface, noise, run, this.#items);
    this.#surfaces.set(key, made);
    return made;
  }
}

const SEEDS = ['dp', 'p2-keywords', 'adjectives', 'placebo'];

function surfaceOf(
  landscape: Landscape,
  seed: number,
  noise: number,
  { target, reading }: Pick<RunSettings, 'target' | 'reading'>,
  items: readonly Item[],
): Surface {
  const person = respondent(landscape, seed, { noise });
  const truth = truthOf(person, { target, reading }, items, noise);
  const seeds = SEEDS.map((id) => baselineById(id)?.text(target) ?? null);
  return { truth, best: bestReachable(target, truth, seeds, seed) };
}
