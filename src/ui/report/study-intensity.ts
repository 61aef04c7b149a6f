import type { IntensityResult, IntensitySettings } from '../../core/studies/intensity';
import { strengthsOf } from '../../core/studies/intensity-strengths';
import { intensitySentences } from '../cells/intensity/conclusion';
import { fitRows, strengthRows } from '../cells/intensity/figures';
import { count, interval, inWords, score } from '../kit/format';
import { intensity as text } from '../text/en/intensity';
import { methods } from '../text/en/report-methods';
import { strengthName } from '../text/en/strength';
import { study } from '../text/en/study';
import { wayInSentence } from '../text/en/ways';
import { words } from '../text/en/words';
import type { StudyParts } from './study-parts';
import { figures, said, type Tables } from './study-tables';
import { table, withInterval } from './table';

/** The parts of a report on graded prompts. */
export function intensityParts(
  settings: IntensitySettings,
  result: IntensityResult,
  done: boolean,
): StudyParts {
  const { trait, source, given, reading, form } = settings;
  return {
    conclusion: intensitySentences(result, done),
    tables: tables(settings, result, done),
    asked: text.sentence,
    values: {
      items: count(settings.items),
      trait: words.trait(trait).toLowerCase(),
      reading: wayInSentence({ reading, form }),
      source: text.source.short(source, text.source.prompts(inWords(given.length))),
    },
    ways: [{ reading, form }],
    pairs: methods.pairs.all,
    statistics: [methods.intervals.intensity, methods.holm],
    prompts: strengthsOf(settings).map((one, i) => ({
      label: strengthName(one.label, i, one.tau),
      text: one.text,
      aim: null,
    })),
  };
}

function tables(settings: IntensitySettings, result: IntensityResult, done: boolean): Tables {
  const { table: own, fit } = text;
  const { none } = result;
  const without = none ? withInterval(score(none.mean), interval(none.low, none.high)) : own.waiting;
  return [
    table(
      own.caption,
      [{ name: own.strength }, ...figures(own.score, own.distance, own.shift, own.step, own.p)],
      [
        [own.none, without, study.none, study.none, study.none, study.none],
        ...strengthRows(settings, result).map((row) => [
          row.name,
          said(row.score),
          row.distance ?? study.none,
          said(row.shift),
          said(row.step),
          row.p ?? study.none,
        ]),
      ],
    ),
    table(
      fit.caption,
      [{ name: fit.figure }, ...figures(fit.value), { name: fit.means }],
      fitRows(result, done).map(({ id, value, means }) => [
        fit.rows[id],
        value ? withInterval(value.figure, value.interval) : study.none,
        means,
      ]),
    ),
  ];
}
