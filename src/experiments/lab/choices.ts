import type { RunSettings } from '../../core/loop/types';
import type { Target } from '../../core/vocabulary';
import { ITEM_NOISE, type Landscape } from '../../engines/simulator/respondent';
import { defaultSettings } from '../new-run';
import type { LabPlan } from './plan';

/** What the lab lets one turn. */
export interface LabChoice {
  /** q, n and k of science.md 4. */
  readonly questions: number;
  readonly keep: number;
  readonly perStep: number;
  /** SD of the item noise in nats. */
  readonly noise: number;
  /** New questions each step and the best score wins, or the same ones for all with race and second look. */
  readonly protocol: RunSettings['protocol'];
  readonly landscape: Landscape;
}

export const LAB_DEFAULT: LabChoice = {
  questions: 20,
  keep: 8,
  perStep: 4,
  noise: ITEM_NOISE,
  protocol: 'careful',
  landscape: 'smooth',
};

/** Why three questions lie: the same search with three questions as the paper asks them, and with twenty. */
export const THREE_AND_TWENTY = (choice: LabChoice): readonly [LabChoice, LabChoice] => [
  { ...choice, questions: 3, protocol: 'paper' },
  { ...choice, questions: 20, protocol: 'careful' },
];

/** The trait every loop is about: one is enough, the formula treats all alike. */
export const LAB_TRAIT = 'extraversion';

/**
 * Settings of a landscape. Flat means a start at the ceiling, which only shows where the chance of an answer is
 * read itself (letters) and the pole is the one nearly reached: a shift from no persona has no ceiling there.
 */
export const settingsOn = (landscape: Landscape): RunSettings => {
  const flat = landscape === 'flat';
  const target: Target = { kind: 'pole', trait: LAB_TRAIT, pole: flat ? 'high' : 'low' };
  return { ...defaultSettings(target), reading: flat ? 'letters' : 'answers' };
};

export function planOf(choice: LabChoice, loops: number, seed = 1): LabPlan {
  const { questions, keep, perStep, noise, protocol, landscape } = choice;
  const run = { ...settingsOn(landscape), items: questions, keep, perStep, protocol };
  // The paper knows no race and no second look.
  const paper = protocol === 'paper' && { race: 0, finalists: 0 };
  return { run: { ...run, ...paper }, landscape, noise, loops, seed };
}
