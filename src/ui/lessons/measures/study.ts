import type { CalibrationResult } from '../../../core/studies/calibration';
import type { CompareResult, CompareSettings } from '../../../core/studies/compare';
import type { ProfileResult, ProfileSettings } from '../../../core/studies/profile';
import { asFigure, type Figure, type Measure, type Outcome } from './contract';

/** The figures of a study are typed by its kind; a lesson names the kind with the measure. */
const calibration = (outcome: Outcome): CalibrationResult | null =>
  outcome.kind === 'study' && outcome.study === 'calibration' ? (outcome.result as CalibrationResult) : null;

const heardBy = (outcome: Outcome, reading: string): Figure | null =>
  asFigure(calibration(outcome)?.ways.find((way) => way.reading === reading)?.pooled?.difference);

function compared(outcome: Outcome): { settings: CompareSettings; result: CompareResult } | null {
  if (outcome.kind !== 'study' || outcome.study !== 'compare') return null;
  return { settings: outcome.settings as CompareSettings, result: outcome.result as CompareResult };
}

/** The first prompt that has an aim; lessons put the one they are about there. */
function aimed(prompts: CompareSettings['prompts']): { at: number; trait: string } | null {
  const at = prompts.findIndex((prompt) => prompt.aim);
  const trait = prompts[at]?.aim?.trait;
  return trait ? { at, trait } : null;
}

const meaning = (outcome: Outcome) =>
  compared(outcome)?.result.meaning.find((one) => one !== null && one !== undefined) ?? null;

function acted(outcome: Outcome): Figure | null {
  const both = compared(outcome);
  const first = both && aimed(both.settings.prompts);
  const cell = both?.result.cells.find((c) => c.prompt === first?.at && c.trait === first.trait);
  return asFigure(cell?.score);
}

function profiled(outcome: Outcome, instrument: ProfileSettings['instrument']): Figure | null {
  if (outcome.kind !== 'study' || outcome.study !== 'profile') return null;
  const [settings, result] = [outcome.settings as ProfileSettings, outcome.result as ProfileResult];
  if (settings.instrument !== instrument) return null;
  const first = aimed(settings.prompts);
  const cell = result.cells.find(
    (c) => c.prompt === first?.at && (instrument !== 'ipip-neo-120' || c.scale === first.trait),
  );
  return asFigure(cell?.against?.difference);
}

/** Figures of studies. */
export const studyMeasures = {
  'heard-by-answers': {
    signed: true,
    of: (outcome) => heardBy(outcome, 'answers'),
  },
  'heard-by-letters': {
    signed: true,
    of: (outcome) => heardBy(outcome, 'letters'),
  },
  'shift-as-written': {
    signed: true,
    of: (outcome) => asFigure(meaning(outcome)?.shift),
  },
  'shift-shuffled': {
    signed: true,
    of: (outcome) => asFigure(meaning(outcome)?.controls['shuffled']),
  },
  'says-points': {
    signed: true,
    of: (outcome) => profiled(outcome, 'ipip-neo-120'),
  },
  'acts-score': {
    of: acted,
  },
} satisfies Record<string, Measure>;
