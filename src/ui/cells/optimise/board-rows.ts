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

/** A prompt in the list. Most are never seen: what stands in a row is worked out when somebody looks. */
export class TableRow {
  constructor(
    private readonly run: RunState,
    private readonly standings: Standings,
    private readonly candidate: Candidate,
  ) {}

  get id(): number {
    return this.candidate.id;
  }
  get name(): string {
    return candidateName(this.run, this.id);
  }
  get text(): string {
    return textOf(this.candidate);
  }
  get step(): number {
    return this.candidate.step;
  }
  get written(): string {
    return writtenBy(this.candidate);
  }
  get search(): Score | null {
    return scoreOf(this.run, this.id, 'search');
  }
  get report(): Score | null {
    return scoreOf(this.run, this.id, 'report');
  }
  get refused(): boolean {
    return this.candidate.refused !== null;
  }
  get state(): string {
    const { table } = board;
    const { standing, kept, best, live } = this.standings;
    if (this.candidate.refused) return table.unread(board.refusals[this.candidate.refused.reason]);
    if (this.id === this.run.winner) return table.winner;
    if (this.id === best) return table.best;
    const s = standing.get(this.id);
    if (s === 'early' || s === 'partial') return table[s];
    if (kept.has(this.id)) return table.kept;
    return s ? '' : live === this.id ? table.partial : table.waiting;
  }
}

/** Where each prompt of the run stands. */
interface Standings {
  readonly standing: ReadonlyMap<number, Point['standing']>;
  readonly kept: ReadonlySet<number>;
  readonly best: number | undefined;
  readonly live: number | undefined;
}

/** Every candidate of the run, refused ones with their reason. */
export function tableRows(run: RunState, data: TrajectoryData): TableRow[] {
  const standings: Standings = {
    standing: new Map(data.points.map((p) => [p.candidate, p.standing])),
    kept: new Set(run.trajectory),
    best: data.best.at(-1)?.best.candidate,
    live: data.live?.candidate,
  };
  return run.candidates.map((c) => new TableRow(run, standings, c));
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
    if (wanted.length === 0) return true;
    const text = fold(`${row.name} ${row.text} ${row.state}`);
    return wanted.every((word) => text.includes(word));
  });
  const key = KEYS[sort];
  const way = descending ? -1 : 1;
  return found
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => compare(a.key, b.key, way) || a.row.id - b.row.id)
    .map(({ row }) => row);
}

type Key = number | string | undefined;

/** What rows are sorted by; undefined or '' where there is nothing. */
const KEYS: Readonly<Record<Sort, (row: TableRow) => Key>> = {
  number: (row) => row.id,
  prompt: (row) => inOrder(row.text),
  step: (row) => row.step,
  written: (row) => inOrder(row.written),
  search: (row) => row.search?.mean,
  report: (row) => row.report?.mean,
  state: (row) => inOrder(row.state),
};

/** Letters in either case alike, those with marks after those without: a collator takes ten times as long. */
const inOrder = (text: string) => text.normalize('NFKD').toLowerCase();

function compare(a: Key, b: Key, way: 1 | -1): number {
  const [none, other] = [a === undefined || a === '', b === undefined || b === ''];
  if (none || other) return Number(none) - Number(other);
  return (a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1) * way;
}
