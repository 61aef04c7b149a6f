import { html } from '../report/html';
import { lessons } from '../text/en/lessons';
import type { AnswerRow } from './answers';
import type { Lesson } from './contract';

const { sheet, panel } = lessons;

/** Names and values of one question, in the order in which they are read. */
const factsOf = ({ question, says, guess, measured, verdict }: AnswerRow): [string, string][] => [
  [sheet.guess, guess ?? sheet.none],
  ...(question.measure
    ? ([[says, measured ? `${measured.figure} ${measured.interval}`.trim() : sheet.notMeasured]] as [
        string,
        string,
      ][])
    : []),
  ...(measured ? ([[sheet.by, measured.model ?? sheet.simulator]] as [string, string][]) : []),
  ...(verdict ? ([['', verdict]] as [string, string][]) : []),
];

/** The answers as plain text, to be handed in anywhere. */
export function answersAsText(lesson: Lesson, rows: readonly AnswerRow[], name: string): string {
  const parts = rows.map((row, i) =>
    [
      `${i + 1}. ${row.question.ask}`,
      ...factsOf(row).map(([key, value]) => `   ${key ? `${key}: ` : ''}${value}`),
    ].join('\n'),
  );
  return [sheet.answersOf(lesson.title), `${sheet.name}: ${name}`, ...parts, panel.interval, ''].join('\n\n');
}

const STYLE =
  'body{font:17px/1.5 Georgia,serif;max-width:44em;margin:2em auto;padding:0 1em;color:#14191b;background:#fff}dt{color:#566167;font-size:15px}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}li{margin-bottom:1em;break-inside:avoid}';
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The answers as one document that loads nothing; what the learner typed stays text. */
export const answersAsHtml = (lesson: Lesson, rows: readonly AnswerRow[], name: string): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${sheet.answersOf(lesson.title)}</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <h1>${sheet.answersOf(lesson.title)}</h1>
        <p>${sheet.name}: ${name}</p>
        <ol>
          ${rows.map(
            (row) =>
              html`<li>
                <b>${row.question.ask}</b>
                <dl>
                  ${factsOf(row).map(
                    ([key, value]) =>
                      html`<dt>${key}</dt>
                        <dd dir="auto">${value}</dd>`,
                  )}
                </dl>
              </li>`,
          )}
        </ol>
        <p>${panel.interval}</p>
      </body>
    </html> `.html;
