import { csv } from '../../../storage/export/csv';
import type { LabArm } from './lab.svelte';

const COLUMNS = [
  ...['simulated', 'landscape', 'questions', 'keep', 'per_step', 'noise', 'protocol', 'loop'],
  ...['final_regret', 'optimism', 'false_claim', 'evaluations', 'refused_share', 'tokens'],
];

/** One row a search; empty where there is no figure. */
export const labCsv = (arms: readonly LabArm[]): string =>
  csv(
    COLUMNS,
    // Searches that were not run are holes, which `flatMap` leaves out.
    arms.flatMap(({ choice, results }) =>
      results.flatMap((r, loop) => [
        [
          ...[true, choice.landscape, choice.questions, choice.keep, choice.perStep, choice.noise],
          ...[choice.protocol, loop, r.regret, r.optimism, r.falseClaim, r.evaluations],
          ...[r.refusedShare, r.tokens],
        ],
      ]),
    ),
  );
