import { charts } from '../text/en/charts';
import type { LivePoint, TrajectoryData } from './data';
import { words } from '../text/en/words';
import type { Frame } from './frame';
import { freePlace, textWidth, type Box } from './labels';
import { pointX } from './lines';
import type { Stop } from './points';
import { circle, line, text, type Mark } from './scene';

/** Which lines have their name in the plot; the key names the others. */
export interface Named {
  readonly best: boolean;
  readonly mean: boolean;
}

/** The point being measured, and the names of the two lines where there is room for them. */
export function notes(
  data: TrajectoryData,
  frame: Frame,
  stops: readonly Stop[],
  /** By the points. */
  covered: readonly Box[],
  selected: number | null,
): { marks: Mark[]; named: Named } {
  const live = data.live ? liveMarks(data, data.live, frame) : { marks: [], boxes: [] };
  const empty = data.points.length === 0 && !data.live;
  if (frame.narrow) return { marks: live.marks, named: { best: false, mean: false } };
  const taken: Box[] = [
    ...covered,
    // The ring and number of the opened prompt.
    ...stops
      .filter((s) => s.candidate === selected)
      .map((s) => ({ x: s.x - 18, y: s.y - 28, width: 36, height: 56 })),
    ...data.baselines.map((b) => ({
      x: frame.stepsStart,
      y: frame.y(b.score.mean) - 2,
      width: frame.ruleX - frame.stepsStart,
      height: 4,
    })),
    ...live.boxes,
  ];
  const bestNote = bestLine(data, frame, taken);
  const meanNote = meanLine(data, frame, [...taken, ...bestNote.boxes]);
  return {
    marks: [...(empty ? nothingYet(frame) : []), ...live.marks, ...bestNote.marks, ...meanNote.marks],
    named: { best: bestNote.marks.length > 0, mean: meanNote.marks.length > 0 },
  };
}

interface Noted {
  readonly marks: Mark[];
  readonly boxes: Box[];
}

const NOTHING: Noted = { marks: [], boxes: [] };

const nothingYet = (frame: Frame): Mark[] => [
  text('note', (frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2, charts.notYet, 'middle'),
];

function liveMarks(data: TrajectoryData, live: LivePoint, frame: Frame): Noted {
  if (!live.score) return NOTHING;
  const { mean, low, high } = live.score;
  const step = live.step;
  const x =
    live.split === 'search'
      ? pointX(
          data,
          frame,
        )({ candidate: live.candidate, step, score: live.score, seed: null, standing: 'partial' })
      : frame.unseenX(live.split, 0, 1);
  const y = frame.y(mean);
  const marks = [
    line('whisker', x, frame.y(high), x, frame.y(Math.max(low, frame.low))),
    circle('live-ring', x, y, 6),
    circle('live-dot', x, y, 2.5),
  ];
  if (frame.narrow || live.split !== 'search') return { marks, boxes: [] };
  const strong = charts.soFar(words.candidate(live.candidate));
  const rest = `, ${charts.progress(live.done, live.of)}`;
  const width = textWidth(strong, 14, true) + textWidth(rest);
  const leftward = x + 14 + width > frame.ruleX - 4;
  marks.push(
    text(
      'note-ink',
      leftward ? x - 14 : x + 14,
      y + 5,
      [{ text: strong, strong: true }, { text: rest }],
      leftward ? 'end' : 'start',
    ),
  );
  return {
    marks,
    boxes: [{ x: leftward ? x - 14 - width : x - 6, y: y - 9, width: width + 20, height: 18 }],
  };
}

const SHARES = [0.5, 0.35, 0.65, 0.2, 0.8];

/** Above the band, with a leader down to the line. */
function bestLine(data: TrajectoryData, frame: Frame, taken: readonly Box[]): Noted {
  const first = data.best[0];
  const { newest } = data;
  if (!first || !newest || data.means.length < 2) return NOTHING;
  const x = pointX(data, frame);
  const from = x(first.at);
  const to = x(newest);
  const width = textWidth(charts.bestLabel, 14, true);
  const at = (px: number) => data.best.findLast((b) => x(b.at) <= px)?.best ?? first.best;
  const places = SHARES.map((share) => {
    const anchor = from + (to - from) * share;
    const left = Math.min(Math.max(anchor - width / 2, frame.left + 4), frame.ruleX - width - 6);
    const edges = [left, anchor, left + width].map((px) => frame.y(at(Math.min(px, to)).score.high));
    const baseline = Math.max(Math.min(...edges) - 12, frame.top + 16);
    return {
      x: left,
      y: baseline - 13,
      width,
      height: 18,
      anchor,
      baseline,
      target: frame.y(at(anchor).score.mean),
    };
  }).filter((p) => p.target - p.baseline > 20);
  const place = freePlace(places, taken);
  if (!place) return NOTHING;
  return {
    marks: [
      line('lead', place.anchor, place.baseline + 7, place.anchor, place.target - 3),
      text('note-hue', place.x, place.baseline, charts.bestLabel),
    ],
    boxes: [
      place,
      { x: place.anchor - 2, y: place.baseline, width: 4, height: place.target - place.baseline },
    ],
  };
}

/** Below the step means, where no point lies. */
function meanLine(data: TrajectoryData, frame: Frame, taken: readonly Box[]): Noted {
  if (data.means.length < 3) return NOTHING;
  const width = textWidth(charts.meanLabel);
  const places = SHARES.flatMap((share) => {
    const mean = data.means[Math.round((data.means.length - 1) * share)];
    if (!mean) return [];
    const anchor = frame.x(mean.step, 0, 1);
    const target = frame.y(mean.mean);
    const left = Math.min(Math.max(anchor - width / 2, frame.stepsStart + 4), frame.ruleX - width - 6);
    return [40, 60, 80, 105, 135, 170].map((down) => {
      const baseline = target + down;
      return { x: left - 2, y: baseline - 13, width: width + 4, height: 18, anchor, baseline, target };
    });
  }).filter((p) => p.baseline < frame.bottom - 8);
  const place = freePlace(places, taken, 0);
  if (!place) return NOTHING;
  return {
    marks: [
      line('lead', place.anchor, place.target + 4, place.anchor, place.baseline - 15),
      text('note', place.x + 2, place.baseline, charts.meanLabel),
    ],
    boxes: [place],
  };
}
