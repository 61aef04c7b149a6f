import type { Split } from '../../core/vocabulary';
import type { Score } from '../../core/loop/summary';
import type { Point, TrajectoryData } from './data';
import type { Frame } from './frame';
import { pointX } from './lines';
import { circle, diamond, line, square, whisker, type Mark } from './scene';

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
  // Named one by one: of ten thousand points that is quicker than taking them over whole.
  const search = data.points.map((p) => ({
    candidate: p.candidate,
    split: 'search' as const,
    step: p.step,
    seed: p.seed,
    standing: p.standing,
    score: p.score,
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
