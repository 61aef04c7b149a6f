import type { RunSettings } from '../../core/loop/types';
import { seedFrom } from '../../core/rng';
import type { Landscape } from '../../engines/simulator/respondent';
import type { LabLoop } from './settings';

/** The same loop many times over, each with its own questions, writer and noise. */
export interface LabPlan {
  readonly run: RunSettings;
  readonly landscape: Landscape;
  /** SD of the item noise in nats. */
  readonly noise: number;
  readonly loops: number;
  /** Everything drawn comes from this and the loop's number. */
  readonly seed: number;
}

/** Surfaces a landscape is tried on in turn: what holds on one surface alone is not worth knowing. */
const SURFACES = 4;

/** Loop `index` of a plan; it depends on nothing but the two, so neither on who runs it nor when. */
export const loopAt = ({ run, landscape, noise, seed }: LabPlan, index: number): LabLoop => ({
  run: { ...run, seed: seedFrom('lab', seed, index) },
  landscape,
  surface: 1 + (index % SURFACES),
  noise,
});
