import type { Split } from '../../core/vocabulary';
import type { Score } from '../../core/loop/summary';
import { charts } from '../text/en/charts';
import type { Point, TrajectoryData } from './data';
import { count } from '../kit/format';
import type { Frame } from './frame';
import { pointX } from './lines';
import { circle, diamond, line, path, px, square, text, whisker, type Mark } from './scene';

/** More points than this are drawn as shading, and the chart says so. */
export const DENSE = 2000;

/** One measured thing at its place: what hover, arrow keys and clicks find. */
export interface Stop {
  readonly candidate: number;
  readonly split: Split;
  readonly step: number;
  readonly seed: string | null;
  readonly standing: Point['standing'];
  readonly score: Score;
  readonly x: number;
  readonly y: number;
}

/** All points in the order they were written, then confirm, then report. */
export function stopsOf(data: TrajectoryData, frame: Frame): Stop[] {
  const x = pointX(data, frame);
  const search = data.points.map((p) => ({
    ...p,
    split: 'search' as const,
    x: x(p),
    y: frame.y(p.score.mean),
  }));
  const unseen = (['confirm', 'report'] as const).flatMap((split) => {
    const shown = unseenShown(data, split);
    return shown.map((u, i) => ({
      ...u,
      split,
      step: 0,
      standing: 'full' as const,
      x: frame.unseenX(split, i, shown.length),
      y: frame.y(u.score.mean),
    }));
  });
  return [...search, ...unseen];
}

/** None has no interval where it is the zero of the reading: nothing to show. The winner comes last. */
const unseenShown = (data: TrajectoryData, split: 'confirm' | 'report') =>
  [...data[split]]
    .filter((u) => u.seed !== 'none' || u.score.high > u.score.low)
    .sort((a, b) => Number(a.candidate === data.winner) - Number(b.candidate === data.winner));

export function pointMarks(
  stops: readonly Stop[],
  data: TrajectoryData,
  frame: Frame,
  simulated: boolean,
): Mark[] {
  return stops.flatMap((stop) => {
    if (stop.split !== 'search') return unseenMarks(stop, data, frame, simulated);
    if (stop.seed !== null) return seedMarks(stop, frame, simulated);
    if (stop.standing === 'full') return [circle(simulated ? 'full-hollow' : 'full', stop.x, stop.y, 4)];
    return [circle(simulated ? 'early-hollow' : 'early', stop.x, stop.y, 3.5)];
  });
}

const ends = (stop: Stop, frame: Frame) => ({
  top: frame.y(stop.score.high),
  bottom: frame.y(Math.max(stop.score.low, frame.low)),
});

function seedMarks(stop: Stop, frame: Frame, simulated: boolean): Mark[] {
  const { top, bottom } = ends(stop, frame);
  return [
    line('base-whisker', stop.x, top, stop.x, bottom),
    circle(simulated ? 'seed-hollow' : 'seed', stop.x, stop.y, 4),
  ];
}

function unseenMarks(stop: Stop, data: TrajectoryData, frame: Frame, simulated: boolean): Mark[] {
  const { top, bottom } = ends(stop, frame);
  const winner = stop.candidate === data.winner;
  const base = stop.seed !== null && !winner;
  if (stop.split === 'confirm')
    return [
      line(base ? 'base-whisker' : 'whisker', stop.x, top, stop.x, bottom),
      diamond(base ? 'confirm-base' : 'confirm', stop.x, stop.y, 5),
    ];
  if (base)
    return [line('base-whisker', stop.x, top, stop.x, bottom), square('report-base', stop.x, stop.y, 3.5)];
  return [
    whisker('whisker-heavy', stop.x, top, bottom, 4),
    square(simulated ? 'report-hollow' : 'report', stop.x, stop.y, 5.5),
  ];
}

const CELL = 8;

/** Counts in squares of 8 px, the fullest one at .8; seeds and unseen results stay points. */
export function density(stops: readonly Stop[], data: TrajectoryData, frame: Frame): Mark[] {
  const cells = new Map<string, number>();
  for (const stop of stops) {
    if (stop.split !== 'search' || stop.seed !== null) continue;
    const key = `${Math.floor(stop.x / CELL)} ${Math.floor(stop.y / CELL)}`;
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  const most = [...cells.values()].reduce((top, n) => Math.max(top, n), 1);
  // Squares of one shade are one mark: there may be thousands of them.
  const shades = new Map<number, string>();
  for (const [key, n] of cells) {
    const [column = 0, row = 0] = key.split(' ').map(Number);
    const opacity = px(0.12 + (0.68 * n) / most);
    const square = `M${column * CELL} ${row * CELL}h${CELL}v${CELL}h${-CELL}z`;
    shades.set(opacity, (shades.get(opacity) ?? '') + square);
  }
  const rest = stops.filter((s) => s.split !== 'search' || s.seed !== null);
  return [
    ...[...shades].map(([opacity, d]) => ({ ...path('density', d), opacity })),
    ...pointMarks(rest, data, frame, false),
    text('note', frame.left + 6, frame.bottom - 10, charts.shading(count(data.points.length))),
  ];
}
