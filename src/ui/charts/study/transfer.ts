import type { StudyHead } from '../../../core/record/study';
import type { TransferResult, TransferSettings } from '../../../core/studies/transfer';
import { TRAIT_WORDS } from '../../../core/trait-words';
import { gainRows, mapGroups, type Field } from '../../cells/transfer/figures';
import { columnsOf, type Column } from '../../cells/transfer/model-names';
import { charts } from '../../text/en/charts';
import { study } from '../../text/en/study';
import { transfer } from '../../text/en/transfer';
import { wrap } from '../labels';
import { inHue, text, type Mark, type Scene } from '../scene';
import { fitted } from './fitted';
import type { StudyPicture } from './picture';

const words = transfer.map;
/** Most of the hue that ink can be read on, in light and dark (design README). */
const HEAT = 0.6;
const ROW = 48;
const LINE = 18;

function field(one: Field, x: number, y: number, width: number, hue: string): Mark[] {
  const box = { tag: 'rect', x: x + 1, y: y + 1, width: width - 2, height: ROW - 2 } as const;
  const middle = x + width / 2;
  const frame: Mark = {
    ...box,
    role: 'selected',
    x: x + 3,
    y: y + 3,
    width: width - 6,
    height: ROW - 6,
  };
  return [
    ...(one.heat === null
      ? []
      : [inHue(hue, { ...box, role: 'density', 'fill-opacity': (HEAT * one.heat) / 100 } as Mark)]),
    ...(one.home ? [frame] : []),
    text('label', middle, y + 21, [{ text: one.figure || study.none, strong: one.heat !== null }], 'middle'),
    text('caption', middle, y + 38, fitted(one.half, width - 4), 'middle'),
  ];
}

function scene(groups: ReturnType<typeof mapGroups>, columns: readonly Column[], width: number): Scene {
  const narrow = width < 500;
  const left = narrow ? 0 : Math.min(260, width * 0.3);
  const column = Math.min(140, (width - left) / Math.max(1, columns.length));
  const heads = columns.map(({ name, simulated }) => [
    ...wrap(name, column - 6).map((row) => fitted(row, column - 6)),
    ...(simulated ? [words.simulated] : []),
  ]);
  const tall = Math.max(1, ...heads.map((rows) => rows.length));
  const marks: Mark[] = heads.flatMap((rows, i) =>
    rows.map((row, k) => text('caption', left + (i + 0.5) * column, 14 + k * LINE, row, 'middle')),
  );
  if (columns.length > 0 && columns.every((c) => c.simulated))
    marks.push(text('simulated-small', 0, 14 + LINE * tall + 8, charts.simulated));
  let y = tall * LINE + (narrow ? 20 : 8);
  for (const { aim, rows } of groups) {
    const hue = TRAIT_WORDS[aim.trait].letter.toLowerCase();
    const title = `${TRAIT_WORDS[aim.trait].letter}  ${words.group(aim.trait, aim.pole)}`;
    marks.push(inHue(hue, text('label-hue', 0, y + 22, fitted(title, width, true))));
    y += 32;
    for (const { label, fields } of rows) {
      // A narrow drawing gives each row's name a line of its own.
      marks.push(text('label', 0, narrow ? y + 14 : y + 28, fitted(label, narrow ? width : left - 12)));
      if (narrow) y += 20;
      fields.forEach((one, i) => marks.push(...field(one, left + i * column, y, column, hue)));
      y += ROW;
    }
    y += 8;
  }
  return { width, height: y + 4, marks };
}

function summary(settings: TransferSettings, result: TransferResult, columns: readonly Column[]): string {
  const { prompts } = settings;
  const said = prompts.flatMap(({ label }, prompt) =>
    gainRows(result, prompt).flatMap(({ model, score, gain }) =>
      'why' in score || 'why' in gain
        ? []
        : [
            words.said(
              label,
              columns[model]?.name ?? '',
              `${score.figure} ${score.interval}`,
              `${gain.figure} ${gain.interval}`,
            ),
          ],
    ),
  );
  return [words.summary(prompts.length, columns.length), ...said].join(' ');
}

/** The heat map as a drawing; the page itself shows it as a table. */
export function transferPicture(
  head: Pick<StudyHead, 'models'>,
  settings: TransferSettings,
  result: TransferResult,
): StudyPicture {
  const columns = columnsOf(head);
  const simulated = columns.length > 0 && columns.every((c) => c.simulated);
  return {
    title: words.title,
    summary: [summary(settings, result, columns), ...(simulated ? [study.figure.simulated] : [])].join(' '),
    scene: (width) => scene(mapGroups(settings, result, columns), columns, width),
  };
}
