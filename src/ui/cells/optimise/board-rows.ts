import { firstOf } from '../../../core/first-of';
import { objectiveOf, scoreOf, type Score } from '../../../core/loop/summary';
import type { Candidate, RunState } from '../../../core/loop/types';
import type { Point, TrajectoryData } from '../../charts/data';
import { candidateName } from '../../charts/words';
import { board } from '../../text/en/board';

export interface BoardRow {
  readonly id: number;
  readonly name: string;
  /** For the narrow column. */
  readonly short: string;
  readonly text: string;
  readonly score: Score;
  /** The newest of the best: its row is tinted. */
  readonly newest: boolean;
}

export const textOf = (candidate: Candidate | undefined): string =>
  candidate?.text === '' ? board.blank : (candidate?.text ?? board.none);

/** The best fully read prompts, best first, as many as the run keeps where no other number is wanted. */
export function bestRows(run: RunState, data: TrajectoryData, count = run.settings.keep): BoardRow[] {
  const best = data.best.at(-1)?.best.candidate;
  const goodness = (score: Score) => objectiveOf(run, score.mean);
  const full = data.points.filter((p) => p.standing === 'full');
  const before = (a: Point, b: Point) => goodness(b.score) - goodness(a.score) || a.candidate - b.candidate;
  return firstOf(full, count, before).map(({ candidate, score }) => ({
    id: candidate,
    name: candidateName(run, candidate),
    short: candidateName(run, candidate, true),
    text: textOf(run.candidates[candidate]),
    score,
    newest: candidate === best && candidate !== 0,
  }));
}

export const SORTS = ['number', 'prompt', 'step', 'written', 'search', 'report', 'state'] as const;
export type Sort = (typeof SORTS)[number];
export type Show = 'all' | 'scored' | 'refused';

export interface TableRow {
  readonly id: number;
  readonly name: string;
  readonly text: string;
  readonly step: number;
  readonly written: string;
  readonly search: Score | null;
  readonly report: Score | null;
  readonly state: string;
  readonly refused: boolean;
}

/** Every candidate of the run, refused ones with their reason. */
export function tableRows(run: RunState, data: TrajectoryData): TableRow[] {
  const standing = new Map(data.points.map((p) => [p.candidate, p.standing]));
  const kept = new Set(run.trajectory);
  const best = data.best.at(-1)?.best.candidate;
  const stateOf = (c: Candidate): string => {
    const { table } = board;
    if (c.refused) return table.unread(board.refusals[c.refused.reason]);
    if (c.id === run.winner) return table.winner;
    if (c.id === best) return table.best;
    const s = standing.get(c.id);
    if (s === 'early' || s === 'partial') return table[s];
    if (kept.has(c.id)) return table.kept;
    return s ? '' : data.live?.candidate === c.id ? table.partial : table.waiting;
  };
  return run.candidates.map((c) => ({
    id: c.id,
    name: candidateName(run, c.id),
    text: textOf(c),
    step: c.step,
    written: writtenBy(c),
    search: scoreOf(run, c.id, 'search'),
    report: scoreOf(run, c.id, 'report'),
    state: stateOf(c),
    refused: c.refused !== null,
  }));
}

export function writtenBy({ origin }: Candidate): string {
  if (origin.kind === 'seed') return origin.baseline === 'own' ? board.origin.own : board.origin.seed;
  if (origin.kind === 'model') return board.origin.model;
  return board.origin.operator(board.operators[origin.operator]);
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Rows that hold every word of `query`, in the wanted order; what was not measured stands last either way. */
export function arrange(
  rows: readonly TableRow[],
  query: string,
  show: Show,
  sort: Sort,
  descending: boolean,
): TableRow[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    if (show !== 'all' && row.refused !== (show === 'refused')) return false;
    const text = fold(`${row.name} ${row.text} ${row.state}`);
    return wanted.every((word) => text.includes(word));
  });
  const way = descending ? -1 : 1;
  return found.sort((a, b) => compare(a, b, sort, way) || a.id - b.id);
}

function compare(a: TableRow, b: TableRow, sort: Sort, way: 1 | -1): number {
  if (sort === 'number') return (a.id - b.id) * way;
  if (sort === 'step') return (a.step - b.step) * way;
  if (sort === 'search' || sort === 'report') {
    const [x, y] = [a[sort]?.mean, b[sort]?.mean];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return (x - y) * way;
  }
  const key = ({ prompt: 'text', written: 'written', state: 'state' } as const)[sort];
  const empty = Number(a[key] === '') - Number(b[key] === '');
  return empty || a[key].localeCompare(b[key], 'en') * way;
}
