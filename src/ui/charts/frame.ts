import type { TrajectoryData } from './data';
import { textWidth } from './labels';

/** Where things lie, in px. Zones from left to right: seeds, steps, a rule, unseen questions, labels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Centre of the lane of refused prompts, and the baselines of the texts under it. */
  readonly lane: number;
  readonly tickText: number;
  readonly stepsStart: number;
  readonly stepWidth: number;
  /** The rule between the search and the unseen questions. */
  readonly ruleX: number;
  readonly low: number;
  x(step: number, slot: number, of: number): number;
  seedX(slot: number): number;
  unseenX(split: 'confirm' | 'report', slot: number, of: number): number;
  y(score: number): number;
}

export interface FrameOptions {
  readonly width: number;
  readonly height?: number;
  /** True for an axis from 0, else from the tenth below the lowest interval. */
  readonly fromZero: boolean;
  /** Width of the widest label right of the plot. */
  readonly labelWidth: number;
  /** Lines of axis title above the plot, zone heads included. */
  readonly headLines: number;
}

export const isNarrow = (width: number): boolean => width < 520;

export function frameOf(data: TrajectoryData, options: FrameOptions): Frame {
  const { width } = options;
  const narrow = isNarrow(width);
  const height = options.height ?? Math.round(Math.min(470, Math.max(300, width * 0.735)));
  const left = 28;
  const right = Math.max(left + 120, width - options.labelWidth - 12);
  const top = 14 + options.headLines * 18;
  const bottom = height - (narrow ? 70 : 52);
  const plot = right - left;
  const ruleX = left + plot * (narrow ? 0.76 : 0.74);
  const zones = searchZones(data, ruleX - left - 8);
  const low = options.fromZero ? 0 : lowestTenth(data);
  const stepsStart = left + 2 + zones.seed * data.seeds.length;
  const unseen = right - ruleX;
  return {
    ...{ width, height, narrow, left, right, top, bottom, ruleX, low, stepsStart },
    lane: bottom + 12,
    tickText: bottom + 40,
    stepWidth: zones.step,
    seedX: (slot) => left + 2 + zones.seed * (slot + 0.5),
    x: (step, slot, of) =>
      stepsStart + zones.step * (step - 0.5) + spreadIn(zones.step, Math.max(of, data.perStep), slot, of),
    unseenX(split, slot, of) {
      const centre = ruleX + unseen * (split === 'confirm' ? 0.22 : 0.67);
      const gap = Math.min(12, (unseen * 0.4) / Math.max(1, of));
      return centre + (slot - (of - 1) / 2) * gap;
    },
    y: (score) => bottom - ((score - low) / (1 - low)) * (bottom - top),
  };
}

/** A seed takes about half the room of a step; a single step does not fill the chart with emptiness. */
function searchZones(data: TrajectoryData, room: number): { seed: number; step: number } {
  const seeds = data.seeds.length;
  const wanted = room / (seeds + Math.max(1, data.steps) / 0.52);
  const least = seeds > 0 ? Math.min(textWidth('seeds') / seeds + 2, (room * 0.3) / seeds) : 0;
  const seed = Math.min(Math.max(wanted, least), 26);
  return { seed, step: (room - seed * seeds) / Math.max(1, data.steps) };
}

const spreadIn = (stepWidth: number, slots: number, slot: number, of: number): number => {
  const whole = Math.min(0.64, 0.16 * (slots - 1)) * stepWidth;
  return slots < 2 ? 0 : (slot - (of - 1) / 2) * (whole / (slots - 1));
};

/** The tenth below everything drawn; 0 for an empty chart. */
export function lowestTenth(data: TrajectoryData): number {
  const { points, best, confirm, report, tau, live } = data;
  if (points.length + confirm.length + report.length === 0 && tau === null && !live?.score) return 0;
  let lowest = Math.min(1, tau ?? 1, live?.score?.mean ?? 1);
  for (const { seed, score } of points) lowest = Math.min(lowest, seed === null ? score.mean : score.low);
  for (const { best: one } of best) lowest = Math.min(lowest, one.score.low);
  for (const { score } of [...confirm, ...report]) lowest = Math.min(lowest, score.low);
  return Math.min(0.9, Math.max(0, Math.floor(lowest * 10 - 1e-9) / 10));
}

/** Scores that get a grid line; the lowest and 1 always among them. */
export function yTicks(frame: Frame): number[] {
  const tenths = Math.round((1 - frame.low) * 10);
  const room = (frame.bottom - frame.top) / tenths;
  const every = room >= 22 ? 1 : Math.ceil(22 / room);
  const ticks: number[] = [];
  for (let k = tenths; k >= 0; k -= every) ticks.push((Math.round(frame.low * 10) + k) / 10);
  const last = ticks.at(-1) ?? 1;
  if (last > frame.low && (last - frame.low) * 10 * room >= 16) ticks.push(frame.low);
  return ticks;
}

/** 1, 2, 3, 5, then 10, 20, 25, 50 and so on: more than any run has steps. */
const ROUND = [
  1,
  2,
  3,
  5,
  ...[10, 100, 1000, 10_000, 100_000].flatMap((ten) => [ten, 2 * ten, 2.5 * ten, 5 * ten]),
];

/** From one step with a number to the next, as close as the numbers have room. */
export function tickEvery(steps: number, stepWidth: number, gap = 7): number {
  const need = textWidth(String(Math.max(1, steps))) + gap;
  return ROUND.find((n) => n * stepWidth >= need) ?? Infinity;
}

/** Steps that get a number: every one, or every second, third, fifth, tenth ... */
export function stepTicks(steps: number, stepWidth: number): number[] {
  const every = tickEvery(steps, stepWidth);
  return Array.from({ length: Math.floor(steps / every) }, (_, i) => (i + 1) * every);
}
