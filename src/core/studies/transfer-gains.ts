import { readings as allReadings } from '../readings/index';
import { remembered } from '../remembered';
import { poorTransfer } from '../signals/poor-transfer';
import { gainKept } from '../stats/gain-kept';
import { holm } from '../stats/holm';
import { scoreInterval, type Interval } from '../stats/interval';
import { meanOf } from '../stats/moments';
import { pairedComparison, type PairedComparison } from '../stats/paired';
import type { ItemReading } from '../vocabulary';
import type { StudyReadings } from './contract';
import { noneJobOn, promptJobOn } from './transfer-jobs';
import { aimsOf, type Aim, type TransferSettings } from './transfer-settings';

/** How much of a prompt's gain on its home model a model shows, or why that cannot be said. */
export type Kept =
  | { readonly kind: 'home' }
  | { readonly kind: 'share'; readonly share: Interval; readonly verdict: KeptVerdict }
  /** No home model; not measured yet; the gain at home may be none; the share has no interval. */
  | { readonly kind: 'none'; readonly why: 'no-home' | 'waiting' | 'no-home-gain' | 'no-interval' };

/** By the share and its interval against one half: poor transfer is less than half (science.md 5). */
export type KeptVerdict = 'keeps' | 'may-keep' | 'may-be-poor' | 'poor';

interface Measured {
  readonly model: number;
  /** Mean score towards the aim, 0 to 1, with its interval; null while nothing is measured, or it was not heard. */
  readonly score: Interval | null;
  /** Mean option mass of the answers; null without options. */
  readonly mass: number | null;
  /** False where the mass is under one half on most questions: then its score says nothing and is not shown. */
  readonly heard: boolean;
}

/** A model with no persona, counted towards an aim: the reference of the rows with that aim. */
export interface NoneCell extends Measured {
  readonly aim: Aim;
}

export interface TransferCell extends Measured {
  readonly prompt: number;
  /** Gain towards the aim over the same model with no persona, question by question; Holm over all cells. */
  readonly against: (PairedComparison & { readonly pHolm: number }) | null;
  readonly kept: Kept;
}

export interface TransferResult {
  readonly none: readonly NoneCell[];
  /** Prompt by prompt, models in their order. */
  readonly cells: readonly TransferCell[];
}

type RawCell = Omit<TransferCell, 'against' | 'kept'> & {
  readonly against: PairedComparison | null;
  /** Gain of each question, by item id. */
  readonly gains: ReadonlyMap<string, number>;
};

const mostly = (masses: readonly number[]) => masses.filter((m) => m < 0.5).length * 2 <= masses.length;

/** Scores of a list of answers towards an aim, by item; readings that compare with no persona get that item's. */
function scoresOf(
  settings: TransferSettings,
  { pole }: Aim,
  own: readonly ItemReading[],
  none: ReadonlyMap<string, ItemReading>,
): Map<string, number> {
  const { itemScore } = allReadings[settings.reading];
  return new Map(
    own.flatMap((one): [string, number][] => {
      const high = itemScore(one, none.get(one.itemId));
      return high === null ? [] : [[one.itemId, pole === 'high' ? high : 1 - high]];
    }),
  );
}

function measured(scores: ReadonlyMap<string, number>, answers: readonly ItemReading[]) {
  const masses = answers.flatMap((r) => r.mass ?? []);
  const heard = mostly(masses);
  return {
    score: heard && scores.size > 0 ? scoreInterval([...scores.values()]) : null,
    mass: masses.length > 0 ? meanOf(masses) : null,
    heard,
  };
}

function noneCell(settings: TransferSettings, readings: StudyReadings, aim: Aim, model: number): NoneCell {
  const none = readings.get(noneJobOn(model, aim.trait)) ?? [];
  const byId = new Map(none.map((r) => [r.itemId, r]));
  return { aim, model, ...measured(scoresOf(settings, aim, none, byId), none) };
}

function rawCell(
  settings: TransferSettings,
  readings: StudyReadings,
  prompt: number,
  model: number,
): RawCell {
  const aim = settings.prompts[prompt]?.aim ?? { trait: 'extraversion', pole: 'high' };
  const own = readings.get(promptJobOn(model, prompt));
  const none = readings.get(noneJobOn(model, aim.trait));
  return remembered(`transfer${prompt}.${model}`, [own, none, settings], () => {
    const reference = new Map((none ?? []).map((r) => [r.itemId, r]));
    const ours = scoresOf(settings, aim, own ?? [], reference);
    const theirs = scoresOf(settings, aim, none ?? [], reference);
    const shared = [...ours].filter(([item]) => theirs.has(item));
    const gains = new Map(shared.map(([item, p]) => [item, p - (theirs.get(item) ?? 0)]));
    const about = measured(ours, own ?? []);
    const heard = about.heard && mostly((none ?? []).flatMap((r) => r.mass ?? []));
    return {
      prompt,
      model,
      ...about,
      heard,
      score: heard ? about.score : null,
      gains,
      against:
        !heard || shared.length < 3
          ? null
          : pairedComparison(
              shared.map(([, p]) => p),
              shared.map(([item]) => theirs.get(item) ?? 0),
            ),
    };
  });
}

function keptOf({ prompts, seed }: TransferSettings, cell: RawCell, row: readonly RawCell[]): Kept {
  const home = prompts[cell.prompt]?.home;
  if (home === undefined) return { kind: 'none', why: 'no-home' };
  if (home === cell.model) return { kind: 'home' };
  const own = row.find((c) => c.model === home);
  if (!own?.against || !cell.against) return { kind: 'none', why: 'waiting' };
  const gains = { source: own.against.difference, target: cell.against.difference };
  const poor = poorTransfer.check(gains);
  if (!poor) return { kind: 'none', why: 'no-home-gain' };
  const items = [...own.gains.keys()].filter((item) => cell.gains.has(item));
  const of = (gains: ReadonlyMap<string, number>) => items.map((item) => gains.get(item) ?? 0);
  const share = remembered(`kept${cell.prompt}.${cell.model}`, [own.gains, cell.gains, seed], () =>
    gainKept(of(own.gains), of(cell.gains), seed),
  );
  if (!share) return { kind: 'none', why: 'no-interval' };
  return { kind: 'share', share, verdict: verdictOf(share, poor.raised) };
}

function verdictOf({ low, high }: Interval, poor: boolean): KeptVerdict {
  if (poor) return high < 0.5 ? 'poor' : 'may-be-poor';
  return low >= 0.5 ? 'keeps' : 'may-keep';
}

/** Whatever the answers so far say about each prompt on each model. */
export function gained(settings: TransferSettings, readings: StudyReadings): TransferResult {
  const { prompts, models } = settings;
  const rows = prompts.map((_, prompt) =>
    models.map((__, model) => rawCell(settings, readings, prompt, model)),
  );
  const corrected = holm(rows.flat().map(({ against }) => against?.pRandomisation ?? NaN));
  return {
    none: aimsOf(settings).flatMap((aim) =>
      models.map((_, model) => noneCell(settings, readings, aim, model)),
    ),
    cells: rows.flatMap((row, i) =>
      row.map((raw, model): TransferCell => {
        const { gains: _, ...cell } = raw;
        return {
          ...cell,
          against: cell.against && { ...cell.against, pHolm: corrected[i * models.length + model] ?? NaN },
          kept: keptOf(settings, raw, row),
        };
      }),
    ),
  };
}
