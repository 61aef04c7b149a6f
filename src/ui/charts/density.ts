import { count } from '../kit/format';
import { charts } from '../text/en/charts';
import type { TrajectoryData } from './data';
import type { Frame } from './frame';
import type { Box } from './labels';
import { pointMarks, type Stop } from './points';
import { path, px, text, type Mark } from './scene';

/** More points than this are drawn as shading, and the chart says so. */
export const DENSE = 2000;

const CELL = 8;

interface Cell {
  readonly x: number;
  readonly y: number;
  n: number;
}

/** Points of a long run counted in squares of 8 px; seeds and unseen results stay points. */
export interface Shading {
  readonly cells: readonly Cell[];
  readonly rest: readonly Stop[];
}

export function shadingOf(stops: readonly Stop[], frame: Frame): Shading {
  const columns = Math.ceil(frame.width / CELL) + 1;
  const cells = new Map<number, Cell>();
  const rest: Stop[] = [];
  for (const stop of stops) {
    if (stop.split !== 'search' || stop.seed !== null) {
      rest.push(stop);
      continue;
    }
    const [column, row] = [Math.floor(stop.x / CELL), Math.floor(stop.y / CELL)];
    const cell = cells.get(row * columns + column);
    if (cell) cell.n++;
    else cells.set(row * columns + column, { x: column * CELL, y: row * CELL, n: 1 });
  }
  return { cells: [...cells.values()], rest };
}

/** What the squares cover. */
export const squares = ({ cells }: Shading): Box[] =>
  cells.map(({ x, y }) => ({ x, y, width: CELL, height: CELL }));

/** The fullest square at .8. */
export function shaded({ cells, rest }: Shading, data: TrajectoryData, frame: Frame): Mark[] {
  const most = cells.reduce((top, { n }) => Math.max(top, n), 1);
  // Squares of one shade are one mark: there may be thousands of them.
  const shades = new Map<number, string>();
  for (const { x, y, n } of cells) {
    const opacity = px(0.12 + (0.68 * n) / most);
    shades.set(opacity, `${shades.get(opacity) ?? ''}M${x} ${y}h${CELL}v${CELL}h${-CELL}z`);
  }
  return [
    ...[...shades].map(([opacity, d]) => ({ ...path('density', d), 'fill-opacity': opacity })),
    ...pointMarks(rest, data, frame, false),
    text('note', frame.left + 6, frame.bottom - 10, charts.shading(count(data.points.length))),
  ];
}
