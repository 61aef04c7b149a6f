import { strengthJob, type IntensityResult, type IntensitySettings } from '../../../core/studies/intensity';
import type { Interval } from '../../../core/stats/interval';
import { score } from '../../kit/format';
import { intensity as text } from '../../text/en/intensity';
import { strengthName } from '../../text/en/strength';
import type { TermId } from '../../text/en/glossary/index';
import { pText, shareOf, shiftOf, type Written } from '../compare/figures';

export interface StrengthRow {
  readonly name: string;
  readonly job: string;
  readonly wanted: string;
  readonly score: Written;
  /** |score - wanted|, of the mean. */
  readonly distance: string | null;
  readonly shift: Written;
  readonly step: Written;
  readonly p: string | null;
  /** Told apart from the one below. */
  readonly apart: boolean;
}

/** One row a strength, weakest first. */
export function strengthRows(settings: IntensitySettings, result: IntensityResult): StrengthRow[] {
  const { table } = text;
  const waiting = { why: table.waiting };
  return result.strengths.map((one, i): StrengthRow => {
    const step = i === 0 ? null : result.steps[i - 1];
    const job = strengthJob(settings, i);
    return {
      name: strengthName(one.label, i, one.wanted),
      job,
      wanted: score(one.wanted),
      score: one.score ? shareOf(one.score) : waiting,
      distance: one.score && score(Math.abs(one.score.mean - one.wanted)),
      shift: one.shift ? shiftOf(one.shift) : waiting,
      step: step
        ? shiftOf(step.difference)
        : { why: i === 0 ? table.first : one.score ? table.few : table.waiting },
      p: step ? pText(step.pHolm) : null,
      apart: step?.apart ?? false,
    };
  });
}

export interface FitRow {
  readonly id: keyof typeof text.fit.rows;
  readonly term: TermId;
  /** Null where there is none, then `means` says why. */
  readonly value: { readonly figure: string; readonly interval: string } | null;
  readonly means: string;
}

/** Under half a step of nine strengths is near. */
const NEAR = 1 / 16;
const NEARLY_ALL = 0.9;

/** How well the scores follow, in a fixed order. */
export function fitRows({ fit }: IntensityResult, done: boolean): FitRow[] {
  const { meanings: means, missing, dropsOf } = text.fit;
  const row = (
    id: FitRow['id'],
    term: TermId,
    of: Interval | null,
    say: (of: Interval) => string,
    digits?: number,
  ): FitRow => ({
    id,
    term,
    value: of && {
      figure: id === 'drops' ? dropsOf(score(of.mean, 0), fit.steps) : score(of.mean),
      interval: `[${score(of.low, digits)}, ${score(of.high, digits)}]`,
    },
    means: of ? say(of) : done ? missing.none : missing.waiting,
  });
  return [
    row('rho', 'rankOrder', fit.rho, ({ low }) => means.rho(low > 0)),
    row('tau', 'rankOrder', fit.tau, ({ low }) => means.tau(low > 0)),
    row('drops', 'toldApart', fit.drops, ({ mean }) => means.drops(mean === 0), 0),
    row('isotonicR2', 'staircase', fit.isotonicR2, ({ mean }) => means.isotonicR2(mean >= NEARLY_ALL)),
    row('range', 'interval', fit.range, () => means.range),
    row('mae', 'strengthOff', fit.mae, ({ mean }) => means.mae(mean <= NEAR)),
  ];
}
