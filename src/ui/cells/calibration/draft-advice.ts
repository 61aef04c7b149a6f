import type { RunSettings } from '../../../core/loop/types';
import { readings } from '../../../core/readings/index';
import type { StudyHead } from '../../../core/record/study';
import type { CalibrationResult, CalibrationSettings, Headroom } from '../../../core/studies/calibration';
import type { Way } from '../../../core/studies/contract';
import type { EngineDescription } from '../../../engines/contract';
import { wayOf } from './verdict';

type Choice = StudyHead['choice'];

/** Settings of a run as a calibration proposes it; the default form is not named in settings. */
export const draftOf = (
  { trait, pole }: Pick<Headroom, 'trait' | 'pole'>,
  { reading, form }: Way,
  bank?: string,
): Pick<RunSettings, 'target' | 'reading' | 'form' | 'bank'> => ({
  target: { kind: 'pole', trait, pole },
  ...(bank !== undefined && { bank }),
  reading,
  form: form === readings[reading].forms[0] ? null : form,
});

/**
 * The stored calibration that speaks for a model: same id and quantisation where the model is known, else the same
 * choice. The newest finished one on the same questions, else on any; without one the newest that was begun.
 */
export function calibrationFor(
  heads: readonly StudyHead[],
  choice: Choice,
  description: EngineDescription | null,
  bank?: string,
): StudyHead | null {
  const same = (head: StudyHead) =>
    description && head.target
      ? head.target.model.id === description.model.id &&
        head.target.model.quantisation === description.model.quantisation
      : JSON.stringify(head.choice) === JSON.stringify(choice);
  const own = heads
    .filter((head) => head.study === 'calibration' && same(head) && head.progress.done > 0)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const finished = own.filter(({ progress }) => progress.done >= progress.total);
  return finished.find((head) => bankOf(head) === bank) ?? finished[0] ?? own[0] ?? null;
}

/** The imported bank that a calibration asked; undefined for the built-in one. */
export const bankOf = ({ settings }: StudyHead): string | undefined =>
  (settings as Partial<CalibrationSettings> | undefined)?.bank;

export type Warning = 'deaf' | 'deaf-reading' | 'untried-reading' | 'no-headroom' | 'other-bank';

/** What in a run's settings speaks against its calibration. Advice only: nothing is ever blocked. */
export function warningsFor(
  result: CalibrationResult,
  { target, reading, form, bank }: Pick<RunSettings, 'target' | 'reading' | 'form' | 'bank'>,
  /** The imported bank that the calibration asked; undefined for the built-in one. */
  asked?: string,
): Warning[] {
  const { verdict, headroom } = result;
  if (!verdict) return [];
  if (verdict.kind === 'deaf') return ['deaf'];
  const way = { reading, form: form ?? readings[reading].forms[0] ?? '' };
  const tried = wayOf(result, way);
  const room =
    target.kind === 'pole'
      ? headroom.find((h) => h.trait === target.trait && h.pole === target.pole)
      : undefined;
  return [
    ...(bank === asked ? [] : ['other-bank' as const]),
    ...(tried ? (tried.hears ? [] : ['deaf-reading' as const]) : ['untried-reading' as const]),
    ...(room && room.shift.low <= 0 ? ['no-headroom' as const] : []),
  ];
}
