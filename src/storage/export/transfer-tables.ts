import type { StudyRecord } from '../../core/record/study';
import { readingsOf } from '../../core/record/study-readings';
import { transfer, type TransferResult, type TransferSettings } from '../../core/studies/transfer';
import { csv, type Cell } from './csv';

const COLUMNS = [
  'study_id',
  'simulated',
  'model',
  'model_place',
  'model_digest',
  'failure',
  'prompt',
  'prompt_place',
  'trait',
  'pole',
  'home',
  'score',
  'score_low95',
  'score_high95',
  'option_mass',
  'gain',
  'gain_low95',
  'gain_high95',
  'items',
  'd_z',
  'p_sign_flip',
  'p_holm',
  'gain_kept',
  'gain_kept_low95',
  'gain_kept_high95',
  'gain_kept_says',
] as const;

/** cells.csv of a transfer study: a row is a prompt on a model, or a model with no persona (empty prompt). */
export function transferCells(record: StudyRecord): string {
  const settings = record.settings as TransferSettings;
  const result: TransferResult = transfer.summarise(settings, record.items, readingsOf(record.events));
  const head = (place: number): Cell[] => {
    const one = record.models?.[place];
    const simulated = one?.target?.simulated ?? one?.choice.kind === 'simulator';
    const { model } = one?.target ?? {};
    return [
      record.id,
      simulated,
      model?.id ?? null,
      place,
      model?.digest ?? null,
      one?.failure?.code ?? null,
    ];
  };
  const none = result.none.map(({ aim, model, score, mass }): Cell[] => [
    ...head(model),
    ...[null, null, aim.trait, aim.pole, null],
    ...[score?.mean ?? null, score?.low ?? null, score?.high ?? null, mass],
    ...COLUMNS.slice(15).map(() => null),
  ]);
  const rows = result.cells.map(({ prompt, model, score, mass, against, kept }): Cell[] => {
    const row = settings.prompts[prompt];
    const share = kept.kind === 'share' ? kept.share : null;
    const gain = against?.difference;
    return [
      ...head(model),
      ...[row?.label ?? null, prompt, row?.aim.trait ?? null, row?.aim.pole ?? null, row?.home ?? null],
      ...[score?.mean ?? null, score?.low ?? null, score?.high ?? null, mass],
      ...[gain?.mean ?? null, gain?.low ?? null, gain?.high ?? null, against?.n ?? null, against?.dz ?? null],
      ...[against?.pRandomisation ?? null, against?.pHolm ?? null],
      ...[share?.mean ?? null, share?.low ?? null, share?.high ?? null],
      kept.kind === 'share' ? kept.verdict : kept.kind === 'home' ? 'home' : kept.why,
    ];
  });
  return csv(COLUMNS, [...none, ...rows]);
}
