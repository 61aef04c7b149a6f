import type { RunState } from '../../core/loop/types';
import type { RunSnapshot } from '../../experiments/contract';
import { charts } from '../text/en/charts';
import { axes } from './axes';
import { CROWD, crowded } from './crowd';
import { trajectoryData, type TrajectoryData } from './data';
import { DENSE, shaded, shadingOf, squares } from './density';
import { frameOf, isNarrow, type Frame } from './frame';
import { textWidth, wrap, type Box } from './labels';
import { lines } from './lines';
import { notes, type Named } from './notes';
import { pointMarks, stopsOf, type Stop } from './points';
import { endLabels, endLabelWidth } from './end-labels';
import { circle, text, type Mark, type Scene } from './scene';
import { axisPhrase, candidateName } from './words';

export interface TrajectoryOptions {
  readonly width: number;
  readonly height?: number;
  readonly fromZero: boolean;
  readonly simulated: boolean;
  readonly selected: number | null;
}

export interface TrajectoryScene extends Scene {
  readonly data: TrajectoryData;
  readonly frame: Frame;
  readonly named: Named;
  /** What the reader can hover, walk and open, in the order it was written. */
  readonly stops: readonly Stop[];
}

/** The whole chart as marks, in drawing order: grid, baselines, band, mean, points, best, live, labels. */
export function trajectory(
  run: RunState,
  live: RunSnapshot['live'],
  options: TrajectoryOptions,
): TrajectoryScene {
  const data = trajectoryData(run, live);
  const narrow = isNarrow(options.width);
  const title = wrap(axisPhrase(run.settings), options.width);
  const frame = frameOf(data, {
    ...options,
    labelWidth: endLabelWidth(data, narrow),
    headLines: title.length + (narrow || sharesLine(title, options.width, data) ? 0 : 1),
  });
  const stops = stopsOf(data, frame);
  const { under, over } = lines(data, frame, options.simulated);
  const { dots, covered } = drawn(stops, data, frame, options.simulated);
  const noted = notes(data, frame, stops, covered, options.selected);
  const marks: Mark[] = [
    ...title.map((row, i) => text('caption', 0, 14 + i * 18, row)),
    ...axes(data, frame),
    ...(options.simulated ? [simulatedMark(frame)] : []),
    ...under,
    ...dots,
    ...over,
    ...noted.marks,
    ...endLabels(data, frame),
    ...selection(run, stops, options.selected, frame),
  ];
  return { width: options.width, height: frame.height, marks, data, frame, stops, named: noted.named };
}

/** The points, each by itself, as one mark a look, or as shading; and what they cover. */
function drawn(
  stops: readonly Stop[],
  data: TrajectoryData,
  frame: Frame,
  simulated: boolean,
): { readonly dots: Mark[]; readonly covered: Box[] } {
  const { length } = data.points;
  if (length > DENSE) {
    const shading = shadingOf(stops, frame);
    return { dots: shaded(shading, data, frame), covered: [...squares(shading), ...shading.rest.map(round)] };
  }
  const dots = pointMarks(stops, data, frame, simulated);
  return { dots: length > CROWD ? crowded(dots) : dots, covered: stops.map(round) };
}

const round = ({ x, y }: Stop): Box => ({ x: x - 6, y: y - 6, width: 12, height: 12 });

/** Zone heads stand on the title's line where all fit. */
function sharesLine(title: readonly string[], width: number, data: TrajectoryData): boolean {
  const rule = 28 + (width - 140 - 28) * 0.74;
  return title.length === 1 && textWidth(title[0] ?? '') + textWidth(charts.search(data.steps)) + 24 < rule;
}

function simulatedMark(frame: Frame): Mark {
  const middle = (frame.left + frame.right) / 2;
  return text(
    frame.narrow ? 'simulated-small' : 'simulated',
    middle,
    frame.bottom - 22,
    charts.simulated,
    'middle',
  );
}

/** Ink ring and number of the opened prompt, wherever it was measured. */
function selection(run: RunState, stops: readonly Stop[], selected: number | null, frame: Frame): Mark[] {
  return stops
    .filter((s) => s.candidate === selected)
    .flatMap((s) => {
      const above = s.y - 14 > frame.top + 6;
      return [
        circle('selected', s.x, s.y, 9),
        ...(s.split === 'search'
          ? [
              text(
                'note-ink',
                s.x,
                above ? s.y - 14 : s.y + 24,
                [{ text: candidateName(run, s.candidate, true), strong: true }],
                'middle',
              ),
            ]
          : []),
      ];
    });
}
