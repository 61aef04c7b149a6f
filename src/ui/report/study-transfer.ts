import type { StudyReadings } from '../../core/studies/index';
import type { StudyHead } from '../../core/record/study';
import type { TransferResult, TransferSettings } from '../../core/studies/transfer';
import { transferSentences } from '../cells/transfer/conclusion';
import { gainRows, mapGroups } from '../cells/transfer/figures';
import { columnsOf, isSettled } from '../cells/transfer/model-names';
import { count, inWords } from '../kit/format';
import { compare } from '../text/en/compare';
import { methods } from '../text/en/report-methods';
import { study } from '../text/en/study';
import { transfer as text } from '../text/en/transfer';
import { wayInSentence } from '../text/en/ways';
import { html, type Html } from './html';
import type { StudyParts } from './study-parts';
import { figures, said } from './study-tables';
import { table } from './table';

type Head = Pick<StudyHead, 'models' | 'study' | 'settings' | 'items'>;

/** The parts of a report on prompts on several models. */
export function transferParts(head: Head, result: TransferResult, readings: StudyReadings): StudyParts {
  const settings = head.settings as TransferSettings;
  const { prompts, models, reading, form } = settings;
  const columns = columnsOf(head);
  return {
    conclusion: transferSentences(settings, result, columns, isSettled(head, readings)),
    tables: tables(settings, result, head),
    asked: text.sentence,
    values: {
      prompts: compare.prompts(inWords(prompts.length), prompts.length === 1),
      items: count(settings.items),
      reading: wayInSentence({ reading, form }),
      models: `${text.models(inWords(models.length), models.length === 1)} (${columns.map((c) => c.name).join(', ')})`,
    },
    ways: [{ reading, form }],
    pairs: methods.pairs.all,
    statistics: [text.report.intervals, methods.holm],
    prompts,
  };
}

function tables(settings: TransferSettings, result: TransferResult, head: Head): (Html | null)[] {
  const columns = columnsOf(head);
  const name = (model: number) => {
    const column = columns[model];
    return `${column?.name ?? ''}${column?.simulated ? ` (${text.map.simulated})` : ''}`;
  };
  return [
    ...mapGroups(settings, result, columns).map(({ aim, rows }) =>
      table(
        `${text.map.group(aim.trait, aim.pole)}. ${text.map.caption}`,
        [{ name: text.map.prompt }, ...figures(...columns.map((_, i) => name(i)))],
        rows.map(({ label, fields }) => [
          label,
          ...fields.map(({ figure, half, home }) =>
            figure
              ? html`<b>${figure}</b> <span class="iv">${half}</span>${home ? ` (${text.table.home})` : null}`
              : html`${study.none} <span class="dim">${half}</span>`,
          ),
        ]),
      ),
    ),
    ...settings.prompts.map(({ label }, prompt) =>
      table(
        `${label}. ${text.table.caption}`,
        [
          { name: text.table.model },
          ...figures(text.table.score, text.table.gain, text.table.p, text.table.kept),
        ],
        gainRows(result, prompt).map((row) => [
          name(row.model),
          said(row.score),
          said(row.gain),
          row.p ?? study.none,
          said(row.kept),
        ]),
      ),
    ),
  ];
}
