import type { RunState } from '../../core/loop/types';
import type { Score } from '../../core/loop/summary';
import { interval, score } from '../kit/format';
import { traitClass } from '../kit/trait';
import { charts } from '../text/en/charts';
import { copies } from '../text/en/copies';
import { trajectoryData, type TrajectoryData } from './data';
import { lowestTenth } from './frame';
import { textWidth } from './labels';
import { inHue, line, path, px, square, text as label, whisker, type Mark, type Scene } from './scene';
import type { StudyPicture } from './study/picture';

const text = copies.figure;
const LEFT = 44;
const TOP = 60;
const PLOT = 220;
/** For the unseen questions, right of the steps. */
const ZONE = 110;
/** The two stand beside each other, so that no interval hides the other. */
const APART = 12;

/** A run in the figure: in the trait's hue where it is the one the reader is at. */
export interface Pictured {
  readonly name: string;
  readonly run: RunState;
  readonly simulated: boolean;
}

interface Curve extends Pictured {
  readonly own: boolean;
  readonly rows: readonly CurveRow[];
  readonly report: Score | null;
  readonly data: TrajectoryData;
}

export interface CurveRow {
  readonly step: number;
  readonly best: Score | null;
}

/** The best so far after each step; 0 is the starting prompts. */
export function bestBySteps(run: RunState, data: TrajectoryData = trajectoryData(run, null)): CurveRow[] {
  const rows: CurveRow[] = [];
  let best: Score | null = null;
  for (let step = 0; step <= data.steps; step++) {
    best = data.best.findLast(({ at }) => at.step === step)?.best.score ?? best;
    rows.push({ step, best: step <= data.reached ? best : null });
  }
  return rows;
}

/** Both runs' best so far on one scale, and their winners on the unseen questions. */
export function twoRunsPicture(own: Pictured, first: Pictured): StudyPicture {
  const curves = [curveOf(first, false), curveOf(own, true)];
  const simulated = own.simulated || first.simulated;
  return {
    title: text.title,
    summary: [...curves.map(inOneSentence), ...(simulated ? [charts.simulatedNote] : [])].join(' '),
    scene: (width) => scene(curves, simulated, width),
  };
}

function curveOf(one: Pictured, own: boolean): Curve {
  const data = trajectoryData(one.run, null);
  const report = data.report.find(({ candidate }) => candidate === data.winner)?.score ?? null;
  return { ...one, own, data, report, rows: bestBySteps(one.run, data) };
}

function inOneSentence({ name, rows, report }: Curve): string {
  const known = rows.flatMap(({ best }) => (best ? [best.mean] : []));
  const unseen = report ? `${score(report.mean)} ${interval(report.low, report.high)}` : text.missing;
  return text.point(name, score(known[0] ?? 0), score(known.at(-1) ?? 0), unseen);
}

function scene(curves: readonly Curve[], simulated: boolean, width: number): Scene {
  const bottom = TOP + PLOT;
  const right = width - 16;
  const rule = right - ZONE;
  const low = Math.min(...curves.map(({ data }) => lowestTenth(data)));
  const steps = Math.max(1, ...curves.map(({ rows }) => rows.length - 1));
  const x = (step: number) => LEFT + 8 + ((rule - LEFT - 20) * step) / steps;
  const y = (value: number) => bottom - (PLOT * (value - low)) / (1 - low);
  const tenths = Array.from(
    { length: Math.round((1 - low) * 10) + 1 },
    (_, i) => Math.round(low * 10 + i) / 10,
  );
  const every = Math.max(1, Math.ceil((steps * 28) / Math.max(1, rule - LEFT)));
  const hue = curves[0] ? traitClass(curves[0].run.settings.target.trait).replace('t-', '') : null;
  const marks: Mark[] = [
    label('caption', 0, 14, text.best),
    ...tenths.flatMap((t) => [
      line('grid', LEFT, y(t), right, y(t)),
      label('tick', LEFT - 8, y(t) + 5, score(t, 1), 'end'),
    ]),
    line('rule', rule, TOP, rule, bottom),
    ...Array.from({ length: steps + 1 }, (_, step) => step)
      .filter((step) => step > 0 && step % every === 0)
      .map((step) => label('tick', x(step), bottom + 20, String(step), 'middle')),
    label('caption', (LEFT + rule) / 2, bottom + 40, text.step, 'middle'),
    label('caption', rule + ZONE / 2, bottom + 20, text.unseen, 'middle'),
    ...(simulated
      ? [label('simulated-small', (LEFT + rule) / 2, TOP + PLOT / 2, charts.simulated, 'middle')]
      : []),
    ...legend(curves),
    ...curves.flatMap((curve, i) => series(curve, x, y, rule + ZONE / 2 + (i ? APART : -APART))),
  ];
  return { width, height: bottom + 50, marks: marks.map((mark) => inHue(hue, mark)) };
}

const lineRole = ({ own, simulated }: Curve) => (!own ? 'mean' : simulated ? 'best-simulated' : 'best');

function series(curve: Curve, x: (step: number) => number, y: (value: number) => number, at: number): Mark[] {
  const known = curve.rows.flatMap(({ step, best }) => (best ? [{ step, mean: best.mean }] : []));
  // A step up comes with its step: flat until there.
  const through = known
    .map(({ step, mean }, i) => (i ? `H${px(x(step))}V${px(y(mean))}` : `M${px(x(step))} ${px(y(mean))}`))
    .join('');
  const { report, own, simulated } = curve;
  return [
    ...(known.length > 0 ? [path(lineRole(curve), through)] : []),
    ...(report
      ? [
          whisker(own ? 'whisker-heavy' : 'base-whisker', at, y(report.high), y(report.low), 4),
          square(!own ? 'report-base' : simulated ? 'report-hollow' : 'report', at, y(report.mean), 5),
        ]
      : []),
  ];
}

/** Which line is which run, in one row over the plot. */
function legend(curves: readonly Curve[]): Mark[] {
  let at = LEFT + 8;
  return curves.toReversed().flatMap((curve) => {
    const from = at;
    at += 28 + textWidth(curve.name) + 24;
    return [line(lineRole(curve), from, 36, from + 20, 36), label('label', from + 28, 41, curve.name)];
  });
}
