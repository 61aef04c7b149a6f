import { conclusion, type Against } from '../../core/loop/conclusion';
import { meaningOf } from '../../core/loop/finalists';
import { scoreOf } from '../../core/loop/summary';
import { REFUSALS, type RunState } from '../../core/loop/types';
import { SPLITS, type Split } from '../../core/vocabulary';
import { trajectoryData } from '../charts/data';
import { candidateName, seedName } from '../charts/words';
import { bestRows, textOf, writtenBy } from '../cells/optimise/board-rows';
import { count, interval, score, signed, signedInterval } from '../kit/format';
import { board } from '../text/en/board';
import { report } from '../text/en/report';
import { html, type Html, type Part } from './html';
import { table, withInterval } from './table';

/** Rows of the table of the best. */
const BEST = 10;

/** The best prompts of a run, the winner among them, each score with its interval. */
export function bestTable(state: RunState): Html | null {
  const { columns, caption, winner } = report.best;
  const best = bestRows(state, trajectoryData(state, null), BEST).map(({ id }) => id);
  const ids = state.winner === null || best.includes(state.winner) ? best : [...best, state.winner];
  const rows = ids.map((id): Part[] => {
    const candidate = state.candidates[id];
    const name = candidateName(state, id);
    return [
      id === state.winner ? `${name} (${winner})` : name,
      ...SPLITS.map((split) => scoreCell(state, id, split)),
      meaningCell(state, id),
      candidate ? writtenBy(candidate) : '',
      html`<div class="text" dir="auto">${textOf(candidate)}</div>`,
    ];
  });
  return table(
    caption(ids.length),
    [
      { name: columns.name },
      ...SPLITS.map((split) => ({ name: columns[split], figures: true })),
      { name: columns.meaning, figures: true },
      { name: columns.written },
      { name: columns.text },
    ],
    rows,
  );
}

function scoreCell(state: RunState, id: number, split: Split): Part {
  const own = scoreOf(state, id, split);
  if (!own) return report.best.none;
  return html`${withInterval(score(own.mean), interval(own.low, own.high))}<br /><span class="dim"
      >${report.best.questions(own.n)}</span
    >`;
}

function meaningCell(state: RunState, id: number): Part {
  const meaning = meaningOf(state, id, 'confirm');
  if (!meaning) return report.best.none;
  const { share, interval: range } = meaning;
  return withInterval(score(share), range ? interval(range.low, range.high) : '');
}

/** The winner against each starting prompt, with what may be claimed. */
export function comparisonsTable(state: RunState): Html | null {
  const { columns, caption } = report.comparisons;
  const { baseline, score: own, difference, evidence, p, verdict, needed } = columns;
  return table(
    caption,
    [
      { name: baseline },
      ...[own, difference, evidence, p].map((name) => ({ name, figures: true })),
      { name: verdict },
      { name: needed, figures: true },
    ],
    (conclusion(state)?.against ?? []).map(comparisonRow),
  );
}

function comparisonRow(a: Against): Part[] {
  const text = report.comparisons;
  const { mean, low, high } = a.closer ?? a.paired.difference;
  const open = a.verdict === 'not-distinguishable';
  return [
    seedName(a.baseline),
    withInterval(score(a.score.mean), interval(a.score.low, a.score.high)),
    withInterval(signed(mean), signedInterval(low, high)),
    a.evidence === null ? report.best.none : a.evidence < 1000 ? score(a.evidence, 1) : text.over,
    a.pHolm === null ? report.best.none : score(a.pHolm, 3),
    a.complete ? text.verdicts[a.verdict] : `${text.verdicts[a.verdict]}, ${text.incomplete(a.paired.n)}`,
    open && a.complete ? (a.needed === null ? text.unreachable : count(a.needed)) : report.best.none,
  ];
}

/** How many prompts were refused for what, and how many answers were none. */
export function refusals(state: RunState): Html {
  const text = report.refusals;
  const made = state.candidates.filter((c) => c.origin.kind !== 'seed');
  const refused = made.flatMap((c) => c.refused ?? []);
  const rows = REFUSALS.flatMap((id): Part[][] => {
    const n = refused.filter(({ reason }) => reason === id).length;
    return n > 0 ? [[board.refusals[id], count(n)]] : [];
  });
  return html`<p>
      ${refused.length > 0 ? text.sum(count(refused.length), count(made.length)) : text.none}
      ${unusable(state)}
    </p>
    ${table(text.caption, [{ name: text.columns.reason }, { name: text.columns.count, figures: true }], rows)}`;
}

/** Answers with little of the probability on the listed options; replies that chose none of them. */
function unusable({ readings, shuffled, settings }: RunState): string {
  const all = SPLITS.flatMap((split) => [
    ...Object.values(readings[split]).flat(),
    ...Object.values(shuffled[split]).flat(),
  ]);
  if (settings.reading === 'written') {
    const asks = all.flatMap((one) => one.asks);
    return report.refusals.replies(count(asks.filter((ask) => ask.mass === 0).length), count(asks.length));
  }
  const masses = all.flatMap(({ mass }) => mass ?? []);
  const low = masses.filter((mass) => mass < 0.5).length;
  return masses.length > 0 ? report.refusals.answers(count(low), count(masses.length)) : '';
}
