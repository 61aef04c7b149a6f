import { charts } from '../text/en/charts';
import { CROWD, crowded } from './crowd';
import type { TrajectoryData } from './data';
import { tick } from './figures';
import { stepTicks, yTicks, type Frame } from './frame';
import { textWidth } from './labels';
import { cross, line, text, type Mark } from './scene';

/** Grid, axis, zones and their names, and the lane of refused prompts. */
export function axes(data: TrajectoryData, frame: Frame): Mark[] {
  return [
    ...grid(frame),
    line('rule', frame.ruleX, frame.top - 6, frame.ruleX, frame.bottom + 22),
    ...(data.seeds.length > 0
      ? [line('grid', frame.stepsStart, frame.top - 6, frame.stepsStart, frame.bottom + 22)]
      : []),
    ...heads(data, frame),
    ...underAxis(data, frame),
    ...lane(data, frame),
    ...timeToCome(data, frame),
  ];
}

const grid = (frame: Frame): Mark[] =>
  yTicks(frame).flatMap((score) => {
    const y = frame.y(score);
    return [
      line(score === frame.low ? 'axis' : 'grid', frame.left, y, frame.right, y),
      text('tick', frame.left - 8, y + 5, tick(score), 'end'),
    ];
  });

function heads(data: TrajectoryData, frame: Frame): Mark[] {
  if (frame.narrow) return [];
  const y = frame.top - 18;
  return [
    text('caption', frame.ruleX - 5, y, charts.search(data.steps), 'end'),
    text('caption', frame.ruleX + 8, y, charts.unseen),
  ];
}

function underAxis(data: TrajectoryData, frame: Frame): Mark[] {
  const y = frame.tickText;
  const ticks = stepTicks(data.steps, frame.stepWidth);
  const seedsMiddle = Math.max(textWidth(charts.seeds) / 2, (frame.left + 2 + frame.stepsStart) / 2);
  const free = data.seeds.length > 0 ? seedsMiddle + textWidth(charts.seeds) / 2 + 4 : frame.left;
  const at = (step: number) => frame.x(step, 0, 1);
  const beforeRule = (x: number, step: number) => Math.min(x, frame.ruleX - textWidth(String(step)) / 2 - 2);
  const confirmX = Math.max(frame.unseenX('confirm', 0, 1), frame.ruleX + 6 + textWidth(charts.confirm) / 2);
  const unseenWidth = frame.right - frame.ruleX;
  const bothFit = textWidth(charts.confirm) / 2 + textWidth(charts.report) / 2 + 6 < unseenWidth * 0.45;
  return [
    ...(data.seeds.length > 0 ? [text('caption', seedsMiddle, y, charts.seeds, 'middle')] : []),
    ...ticks
      .filter((step) => at(step) - textWidth(String(step)) / 2 > free)
      .map((step) => text('tick', beforeRule(at(step), step), y, String(step), 'middle')),
    ...(frame.narrow && data.steps > 0
      ? [text('caption', (frame.stepsStart + frame.ruleX) / 2, y + 18, charts.step, 'middle')]
      : []),
    ...(bothFit
      ? [
          ...(data.confirm.length > 0 || !data.finished
            ? [text('caption', confirmX, y, charts.confirm, 'middle')]
            : []),
          text('caption', frame.unseenX('report', 0, 1), y, charts.report, 'middle'),
        ]
      : [text('caption', (frame.ruleX + frame.right) / 2, y, charts.unseenShort, 'middle')]),
  ];
}

function lane(data: TrajectoryData, frame: Frame): Mark[] {
  if (data.refused.length === 0) return [];
  const bySteps = new Map<number, number>();
  for (const { step } of data.refused) bySteps.set(step, (bySteps.get(step) ?? 0) + 1);
  const seen = new Map<number, number>();
  const crosses = data.refused.map(({ step }) => {
    const slot = seen.get(step) ?? 0;
    seen.set(step, slot + 1);
    return cross('refused', frame.x(step, slot, bySteps.get(step) ?? 1), frame.lane);
  });
  return [
    ...(crosses.length > CROWD ? crowded(crosses) : crosses),
    text('caption', frame.right + 8, frame.lane + 5, charts.refused),
  ];
}

/** White space is the time to come; it says so while nothing is there yet, away from the baselines. */
function timeToCome(data: TrajectoryData, frame: Frame): Mark[] {
  const room = frame.right - frame.ruleX;
  if (data.finished || data.confirm.length + data.report.length > 0 || room < 90) return [];
  const taken = data.baselines.map((b) => frame.y(b.score.mean));
  const distance = (y: number) => Math.min(999, ...taken.map((line) => Math.abs(line - y)));
  const middles = [frame.bottom - 26, frame.top + 30, (frame.top + frame.bottom) / 2];
  const middle = middles.find((y) => distance(y) > 26) ?? middles[1] ?? frame.top;
  const x = (frame.ruleX + frame.right) / 2;
  return charts.after(data.steps).map((row, i) => text('caption', x, middle - 4 + i * 17, row, 'middle'));
}
