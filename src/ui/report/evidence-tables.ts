import { evidenceRow, overTargets, type EvidenceRow } from '../../experiments/evidence';
import { readingsOf } from '../../core/record/study-readings';
import type { RunRecord } from '../../core/record/schema';
import type { StudyRecord } from '../../core/record/study';
import type { Interval } from '../../core/stats/interval';
import { pairedComparison, type PairedComparison } from '../../core/stats/paired';
import { CONTROLS } from '../../core/controls/index';
import { compare, type CompareSettings } from '../../core/studies/compare';
import { intensity, type IntensitySettings } from '../../core/studies/intensity';
import { interval, score, signed, signedInterval } from '../kit/format';

/** Starting prompts that winners are compared with, in the order of the table. */
const STARTING = ['none', 'placebo', 'dp', 'p2-naive', 'p2-keywords', 'p2-portrait', 'adjectives'];
/** The control without a language model. */
const RULES = 'template';

const figure = (one: Interval | null | undefined): string =>
  one ? `${score(one.mean)} ${interval(one.low, one.high)}` : 'n/a';
const difference = (one: Interval | null | undefined): string =>
  one ? `${signed(one.mean)} ${signedInterval(one.low, one.high)}` : 'n/a';
const tested = (one: PairedComparison | null): string =>
  one ? `${difference(one.difference)}, p ${one.p < 0.001 ? '< .001' : score(one.p, 3)}` : 'n/a';

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly (string | number)[], rows: readonly (readonly (string | number)[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** What the records of `npm run evidence` say, as Markdown, by the name of its place in docs/findings.md. */
export function evidenceTables(
  runs: readonly RunRecord[],
  studies: readonly StudyRecord[],
): Readonly<Record<'searches' | 'starting' | 'arms' | 'controls' | 'meaning' | 'intensity', string>> {
  const rows = runs.map(evidenceRow);
  const controlled = studies.filter(({ study }) => study === 'compare').map(summarised);
  return {
    searches: searchTable(rows),
    starting: startingTable(rows),
    arms: armTable(rows),
    controls: controlsTable(controlled),
    meaning: meaningTable(controlled),
    intensity: intensityTable(studies.filter(({ study }) => study === 'intensity')),
  };
}

function searchTable(rows: readonly EvidenceRow[]): string {
  const lead = (row: EvidenceRow, baseline: string) => {
    const one = row.against.find((other) => other.baseline === baseline);
    return one ? `${difference(one.paired.difference)}${one.verdict === 'better' ? ' *' : ''}` : '-';
  };
  const head =
    'target|arm|seed|tried|refused|tokens|search|unseen|from none|adjectives|description|placebo|meaning';
  return table(
    head.split('|'),
    rows.map((row) => [
      row.target,
      row.startingPrompt ? `${row.arm} (a starting prompt won)` : row.arm,
      row.seed,
      row.tried,
      row.refused,
      row.tokens,
      figure(row.search),
      figure(row.report),
      ...['none', 'adjectives', 'dp', 'placebo'].map((baseline) => lead(row, baseline)),
      figure(row.meaning),
    ]),
  );
}

/** Scores of a starting prompt for a target on unseen questions, whichever run put it to the model. */
const startingScores = (rows: readonly EvidenceRow[], id: string) => (row: EvidenceRow) =>
  [row, ...rows.filter(({ target }) => target === row.target)]
    .map(({ starting }) => starting.get(id))
    .find((scores) => scores?.size);

const measured = (rows: readonly EvidenceRow[]) =>
  STARTING.filter((id) => rows.some(({ starting }) => starting.get(id)?.size));

/** The starting prompts themselves on the unseen questions of all targets. */
function startingTable(rows: readonly EvidenceRow[]): string {
  const those = (id: string) =>
    rows.flatMap((row) => {
      const items = row.starting.get(id);
      return items?.size ? [{ ...row, items }] : [];
    });
  const minus = (id: string, other: string) =>
    id === other ? '-' : tested(overTargets(those(id), startingScores(rows, other)));
  return table(
    ['starting prompt', 'targets', 'minus none', 'minus placebo'],
    // A portrait that the model wrote may be refused everywhere: that is said, with no target.
    STARTING.filter((id) => id !== 'none' && rows.some(({ starting }) => starting.has(id))).map((id) => [
      id,
      new Set(those(id).map(({ target }) => target)).size,
      minus(id, 'none'),
      minus(id, 'placebo'),
    ]),
  );
}

/** Winners of each way to search against starting prompts and the control, over all targets. */
function armTable(rows: readonly EvidenceRow[]): string {
  const rulesOf = (row: EvidenceRow) =>
    rows.find((one) => one.arm === RULES && one.target === row.target && one.seed === row.seed)?.items;
  const references = measured(rows);
  return table(
    ['arm', 'runs', 'winner is new', ...[...references, RULES].map((id) => `minus ${id}`)],
    [...new Set(rows.map(({ arm }) => arm))].map((arm) => {
      const own = rows.filter((row) => row.arm === arm);
      return [
        arm,
        own.length,
        own.filter((row) => !row.startingPrompt).length,
        ...references.map((id) => tested(overTargets(own, startingScores(rows, id)))),
        arm === RULES ? '-' : tested(overTargets(own, rulesOf)),
      ];
    }),
  );
}

const summarised = ({ settings, items, events }: StudyRecord) => ({
  prompts: (settings as CompareSettings).prompts,
  result: compare.summarise(settings as CompareSettings, items, readingsOf(events)),
});
type Controlled = ReturnType<typeof summarised>;
/** In nats, one list a target. */
type Shifts = readonly (readonly number[])[];

/** Shifts in nats on the report items, placebo subtracted: a named prompt and its words without their meaning. */
function controlsTable(studies: readonly Controlled[]): string {
  return table(
    ['target', 'prompt of', 'its shift', ...CONTROLS.map(({ id }) => id), 'meaning', 'specificity'],
    studies.flatMap(({ prompts, result }) =>
      prompts.map(({ label, aim }, i) => {
        const meaning = result.meaning[i];
        return [
          aim ? `${aim.trait}, ${aim.pole}` : '',
          label,
          difference(meaning?.shift),
          ...CONTROLS.map(({ id }) => difference(meaning?.controls[id])),
          figure(meaning?.share?.interval),
          figure(result.specificity[i]),
        ];
      }),
    ),
  );
}

/** The same over all targets: how much farther than each control the prompts move, question by question. */
function meaningTable(studies: readonly Controlled[]): string {
  const all = studies.flatMap(({ result }) => result.meaning.flatMap((one) => one?.byItem ?? []));
  const minus = (own: Shifts, other: Shifts) =>
    own.length > 0 ? tested(pairedComparison(own.flat(), other.flat())) : 'n/a';
  const nothing = (own: Shifts) => own.map((values) => values.map(() => 0));
  const row = (name: string, own: Shifts, prompt?: Shifts) => [
    name,
    own.length,
    own.flat().length,
    minus(own, nothing(own)),
    prompt ? minus(prompt, own) : '-',
  ];
  const promptOf = (those: typeof all): Shifts => those.map(({ prompt }) => prompt);
  return table(
    ['control', 'targets', 'questions', 'its shift', 'the prompt minus it'],
    [
      row('the prompt itself', promptOf(all)),
      ...CONTROLS.map(({ id }) => {
        const both = all.filter(({ controls }) => controls[id]);
        return row(
          id,
          both.map(({ controls }) => controls[id] ?? []),
          promptOf(both),
        );
      }),
    ],
  );
}

function intensityTable(studies: readonly StudyRecord[]): string {
  const steps = Array.from({ length: 9 }, (_, i) => i + 1);
  return table(
    ['trait', ...steps, 'rho', 'tau', 'drops of 8', 'told apart', 'R²', 'range', '9 less 1'],
    studies.map((record) => {
      const settings = record.settings as IntensitySettings;
      const { strengths, fit, ends, control } = intensity.summarise(
        settings,
        record.items,
        readingsOf(record.events),
      );
      return [
        settings.trait,
        ...strengths.map(({ score: one }) => (one ? score(one.mean) : 'n/a')),
        ...[fit.rho, fit.tau].map(figure),
        fit.drops?.mean ?? 'n/a',
        control ? `${control.told} of ${control.of}` : 'n/a',
        ...[fit.isotonicR2, fit.range].map(figure),
        difference(ends?.difference),
      ];
    }),
  );
}
