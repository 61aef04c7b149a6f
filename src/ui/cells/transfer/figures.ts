import type {
  Aim,
  Kept,
  TransferCell,
  TransferResult,
  TransferSettings,
} from '../../../core/studies/transfer';
import { aimsOf, noneJobOn, promptJobOn } from '../../../core/studies/transfer';
import type { Interval } from '../../../core/stats/interval';
import { halfWidth, score } from '../../kit/format';
import { transfer } from '../../text/en/transfer';
import { pText, shareOf, shiftOf, type Written } from '../compare/figures';
import type { Column } from './model-names';

const { map, table: text } = transfer;

/** One field of the heat map: a score with its half-width, or why there is none. */
export interface Field {
  readonly job: string;
  readonly none: string;
  /** 0 to 100: how much of the hue is mixed in; null without a score. */
  readonly heat: number | null;
  readonly figure: string;
  readonly half: string;
  readonly home: boolean;
}

export interface MapRow {
  readonly label: string;
  /** Place of the prompt; null for no persona. */
  readonly prompt: number | null;
  readonly fields: readonly Field[];
}

export interface MapGroup {
  readonly aim: Aim;
  readonly rows: readonly MapRow[];
}

type Scored = Pick<TransferCell, 'score' | 'mass' | 'heard'>;

const written = ({ score: own, mass, heard }: Scored, column: Column | undefined) => ({
  heat: own && Math.round(100 * own.mean),
  figure: own ? score(own.mean) : '',
  half: own
    ? halfWidth(own.low, own.high)
    : !heard
      ? map.mass(score(mass ?? 0))
      : column?.failed
        ? map.failed
        : map.waiting,
});

/** The matrix as it is drawn: prompts of one aim together, the models with no persona above them. */
export function mapGroups(
  settings: TransferSettings,
  { none, cells }: TransferResult,
  columns: readonly Column[],
): MapGroup[] {
  return aimsOf(settings).map((aim): MapGroup => {
    const same = (other: Aim) => other.trait === aim.trait && other.pole === aim.pole;
    const rows = settings.prompts.flatMap((prompt, i): MapRow[] =>
      same(prompt.aim)
        ? [
            {
              label: prompt.label,
              prompt: i,
              fields: cells
                .filter((cell) => cell.prompt === i)
                .map((cell) => ({
                  job: promptJobOn(cell.model, i),
                  none: noneJobOn(cell.model, aim.trait),
                  ...written(cell, columns[cell.model]),
                  home: prompt.home === cell.model,
                })),
            },
          ]
        : [],
    );
    const without = none
      .filter((cell) => same(cell.aim))
      .map((cell) => {
        const job = noneJobOn(cell.model, aim.trait);
        return { job, none: job, ...written(cell, columns[cell.model]), home: false };
      });
    return { aim, rows: [{ label: map.none, prompt: null, fields: without }, ...rows] };
  });
}

/** '47% [20, 80]'. */
export function percentOf({ mean, low, high }: Interval): { figure: string; interval: string } {
  const whole = (x: number) => score(Math.round(100 * x), 0);
  return { figure: text.percent(whole(mean)), interval: text.range(whole(low), whole(high)) };
}

function keptWritten(kept: Kept): Written {
  if (kept.kind === 'share') return percentOf(kept.share);
  if (kept.kind === 'home') return { why: text.home };
  const why = {
    waiting: text.waiting,
    'no-home': text.noHome,
    'no-home-gain': text.noHomeGain,
    'no-interval': text.noInterval,
  };
  return { why: why[kept.why] };
}

export interface GainRow {
  readonly model: number;
  readonly score: Written;
  readonly gain: Written;
  readonly p: string | null;
  /** The gain is above 0 after Holm's correction. */
  readonly holds: boolean;
  readonly kept: Written;
}

/** One prompt on every model. */
export const gainRows = ({ cells }: TransferResult, prompt: number): GainRow[] =>
  cells
    .filter((cell) => cell.prompt === prompt)
    .map(({ model, score: own, heard, against, kept }) => {
      const why = heard ? text.waiting : text.notHeard;
      return {
        model,
        score: own ? shareOf(own) : { why },
        gain: against ? shiftOf(against.difference) : { why: heard && own ? text.few : why },
        p: against && pText(against.pHolm),
        holds: (against?.pHolm ?? 1) < 0.05,
        kept: keptWritten(kept),
      };
    });
