import { regretDifference } from '../../../experiments/lab/summary';
import { asFigure, type LabSide, type Measure, type Outcome } from './contract';

/** Three questions come first, twenty second (`THREE_AND_TWENTY`); one kind of search alone answers nothing here. */
const pair = (outcome: Outcome): readonly [LabSide, LabSide] | null => {
  if (outcome.kind !== 'lab') return null;
  const [three, twenty] = outcome.arms;
  return three && twenty ? [three, twenty] : null;
};

/** Figures of the noise lab, where the truth is known. */
export const labMeasures = {
  'lab-optimism-three': {
    signed: true,
    of: (outcome) => asFigure(pair(outcome)?.[0].summary.optimism),
  },
  'lab-optimism-twenty': {
    signed: true,
    of: (outcome) => asFigure(pair(outcome)?.[1].summary.optimism),
  },
  'lab-claims-three': {
    of: (outcome) => asFigure(pair(outcome)?.[0].summary.falseClaims),
  },
  'lab-farther': {
    signed: true,
    of(outcome) {
      const both = pair(outcome);
      return both && asFigure(regretDifference(both[0].results, both[1].results));
    },
  },
} satisfies Record<string, Measure>;
