import { conclusion, type Conclusion } from '../../../core/loop/conclusion';
import { wilsonInterval } from '../../../core/stats/interval';
import { asFigure, type Figure, type Measure, type Outcome } from './contract';

/** 95 % of a normal distribution lie within so many standard errors. */
const Z = 1.96;

const ended = (outcome: Outcome): Conclusion | null =>
  outcome.kind === 'run' && outcome.state.stage === 'done' ? conclusion(outcome.state) : null;

/** Search minus unseen: two means over different questions, so their variances add up. */
function gap({ search, report }: Conclusion): Figure | null {
  if (!report) return null;
  const value = search.mean - report.mean;
  if (search.se === null || report.se === null) return { value, low: null, high: null };
  const half = Z * Math.hypot(search.se, report.se);
  return { value, low: value - half, high: value + half };
}

function refusedShare(outcome: Outcome): Figure | null {
  if (outcome.kind !== 'run' || outcome.state.stage !== 'done') return null;
  const written = outcome.state.candidates.filter((c) => c.origin.kind !== 'seed');
  if (written.length === 0) return null;
  return asFigure(wilsonInterval(written.filter((c) => c.refused).length, written.length));
}

/** Figures of a finished run. */
export const runMeasures = {
  'run-search': {
    of: (outcome) => asFigure(ended(outcome)?.search),
  },
  'run-unseen': {
    of: (outcome) => asFigure(ended(outcome)?.report),
  },
  'run-gap': {
    signed: true,
    of(outcome) {
      const end = ended(outcome);
      return end && gap(end);
    },
  },
  'run-refused': {
    of: refusedShare,
  },
} satisfies Record<string, Measure>;
