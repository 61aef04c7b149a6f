import type { RunSettings } from '../../src/core/loop/types';
import { PROPOSER_IDS } from '../../src/core/loop/types';
import { ITEM_NOISE, type Landscape } from '../../src/engines/simulator/respondent';
import { settingsOn } from '../../src/experiments/lab/choices';
import type { LabPlan } from '../../src/experiments/lab/plan';

/** A way of searching, by what it changes of a new run's settings. */
export interface Arm {
  readonly id: string;
  readonly own: Partial<RunSettings>;
}

/** OPRO as published, but for its 200 steps: scored list, n 20, k 8, new questions each step, nothing of ours. */
const OPRO: Partial<RunSettings> = {
  protocol: 'paper',
  proposer: 'scored-list',
  operators: false,
  race: 0,
  finalists: 0,
  keep: 20,
  perStep: 8,
};

/** Many prompts on few questions: the finalists meet more before one is named. */
const SCREEN: Partial<RunSettings> = { items: 5, race: 0, steps: 36 };

/** The first is what the others are compared with. */
export const ARMS: readonly Arm[] = [
  { id: 'OPRO, q 20', own: { ...OPRO, items: 20 } },
  { id: 'OPRO, q 3', own: { ...OPRO, items: 3 } },
  { id: 'Careful, defaults', own: {} },
  { id: 'Careful, best sentences, q 10', own: { proposer: 'best-sentences', items: 10, race: 0 } },
  { id: 'Careful, best sentences, q 5, 36 steps', own: { ...SCREEN, proposer: 'best-sentences' } },
  { id: 'Careful, best words, q 5, 36 steps', own: { ...SCREEN, proposer: 'best-words' } },
  ...PROPOSER_IDS.filter((id) => id === 'template' || id === 'direct').map((proposer) => ({
    id: proposer === 'template' ? 'template mutation only' : 'direct instruction only',
    own: { proposer },
  })),
  { id: 'seeds only', own: { steps: 0 } },
];

export const GROUNDS = ['smooth', 'deceptive', 'flat'] as const satisfies readonly Landscape[];

export const planFor = ({ own }: Arm, landscape: Landscape, loops: number): LabPlan => ({
  run: { ...settingsOn(landscape), ...own },
  landscape,
  noise: ITEM_NOISE,
  loops,
  seed: 1,
});
