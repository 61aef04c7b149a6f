import type { CalibrationResult, WayResult } from '../../core/studies/calibration';
import type { CompareResult, CompareSettings } from '../../core/studies/compare';
import type { ProfileResult, ProfileSettings } from '../../core/studies/profile';
import type { QualityResult, QualitySettings } from '../../core/studies/quality';
import { meaningRows, tableRows, type Written } from '../cells/compare/figures';
import { profileRows } from '../cells/profile/figures';
import { qualityRows } from '../cells/quality/figures';
import { count, interval, score, signed, signedInterval } from '../kit/format';
import { calibration } from '../text/en/calibration';
import { compare } from '../text/en/compare';
import { profile } from '../text/en/profile';
import { quality } from '../text/en/quality';
import { study } from '../text/en/study';
import { wayName } from '../text/en/ways';
import { words } from '../text/en/words';
import { html, type Html, type Part } from './html';
import { table, withInterval, type Column } from './table';

export type Tables = readonly (Html | null)[];

/** A figure with its interval, or why there is none. */
export const said = (of: Written): Part =>
  'why' in of ? html`<span class="dim">${of.why}</span>` : withInterval(of.figure, of.interval);
export const figures = (...names: readonly string[]): Column[] =>
  names.map((name) => ({ name, figures: true }));

/** Separation of opposite personas by reading and trait; headroom of the proposed reading. */
export function calibrationTables(result: CalibrationResult): Tables {
  const { columns, tableCaption, empty } = calibration.figure;
  const { headroom: text } = calibration;
  const rows = ({ traits, pooled }: WayResult): Part[][] =>
    [
      ...traits.map((one) => ({ ...one, name: words.trait(one.trait) })),
      { name: study.pooled, separation: pooled },
    ].map(({ name, separation: s }) =>
      s
        ? [
            name,
            withInterval(signed(s.difference.mean), signedInterval(s.difference.low, s.difference.high)),
            score(s.dz),
            score(s.auc),
            count(s.n),
          ]
        : [name, empty, study.none, study.none, study.none],
    );
  return [
    ...result.ways.map((way) =>
      table(
        `${wayName(way)}. ${tableCaption}`,
        [{ name: columns.trait }, ...figures(columns.separation, columns.dz, columns.auc, columns.n)],
        rows(way),
      ),
    ),
    table(
      text.caption,
      [{ name: text.target }, ...figures(text.shift), { name: text.room }],
      result.headroom.map(({ trait, pole, shift }) => [
        text.name(trait, pole),
        withInterval(signed(shift.mean), signedInterval(shift.low, shift.high)),
        shift.low > 0 ? text.room : text.noRoom,
      ]),
    ),
  ];
}

/** Every prompt on every trait, and the meaning controls of aimed prompts. */
export function compareTables(settings: CompareSettings, result: CompareResult, done: boolean): Tables {
  const { table: text, meaningTable: meaning } = compare;
  const aimed = meaningRows(settings, result, done);
  const controls = aimed[0]?.controls.map(({ id }) => meaning.controls[id] ?? id) ?? [];
  return [
    ...settings.prompts.map(({ label, aim }, prompt) =>
      table(
        `${label}. ${text.caption}`,
        [{ name: text.trait }, ...figures(text.score, text.change, text.p)],
        tableRows(settings, result, prompt).map(({ cell, score: own, change, p }) => [
          words.trait(cell.trait) + (aim?.trait === cell.trait ? ` (${text.target})` : ''),
          said(own),
          said(change),
          p ?? study.none,
        ]),
      ),
    ),
    table(
      meaning.caption,
      [{ name: meaning.prompt }, ...figures(meaning.shift, ...controls, meaning.share, meaning.specificity)],
      aimed.map((row) => [
        row.label,
        said(row.shift),
        ...row.controls.map(({ value }) => said(value)),
        row.priming ? html`${said(row.share)}<br />${meaning.priming}` : said(row.share),
        said(row.specificity),
      ]),
    ),
  ];
}

/** Each figure of a measurement's quality with what it means, and the smallest shift that can be seen. */
export function qualityTables(settings: QualitySettings, result: QualityResult, done: boolean): Tables {
  const { table: text, figure } = quality;
  return [
    table(
      text.caption,
      [{ name: text.figure }, ...figures(text.value), { name: text.means }],
      qualityRows(settings, result, done).map(({ id, value, means }) => [
        quality.rows[id],
        value ? withInterval(value.figure, value.interval) : study.none,
        means,
      ]),
    ),
    table(
      figure.tableCaption,
      [{ name: figure.columns.items }, ...figures(figure.columns.nats)],
      result.detectable.map(({ items, nats }) => [
        count(items),
        nats ? withInterval(score(nats.mean), interval(nats.low, nats.high)) : study.notYet,
      ]),
    ),
  ];
}

/** Each prompt on the scales of the instrument. */
export function profileTables(settings: ProfileSettings, result: ProfileResult): Tables {
  const instrument = profile.instruments[settings.instrument];
  const { table: text } = profile;
  return settings.prompts.map(({ label }, prompt) =>
    table(
      `${label}. ${instrument.caption}`,
      [
        { name: text.scale },
        ...figures(instrument.score, instrument.reference, text.change, text.p, ...instrument.extra),
      ],
      profileRows(settings, result, prompt).map((row) => [
        profile.scale(row.cell.scale),
        said(row.score),
        row.reference ?? study.none,
        said(row.change),
        row.p ?? study.none,
        ...row.extra.map(said),
      ]),
    ),
  );
}
