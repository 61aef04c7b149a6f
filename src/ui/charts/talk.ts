import type { DriftPoint } from '../../core/talk/drift';
import { SIDES, type Side } from '../../core/talk/events';
import type { TalkSettings } from '../../core/talk/settings';
import { TRAIT_WORDS } from '../../core/trait-words';
import { score, signed, signedInterval } from '../kit/format';
import { charts } from '../text/en/charts';
import { study } from '../text/en/study';
import { talk } from '../text/en/talk';
import { textWidth } from './labels';
import { circle, inHue, line, path, px, text as label, whisker, type Mark, type Scene } from './scene';
import { niceRange } from './study/nice';
import type { StudyPicture } from './study/picture';

const text = talk.figure;
const LEFT = 44;
const TOP = 60;
const PLOT = 180;
/** The two sides stand beside each other, so that no interval hides the other. */
const APART: Readonly<Record<Side, number>> = { none: -4, persona: 4 };

type Settings = Pick<TalkSettings, 'trait' | 'pole'>;

/** Both sides' shift over turns with intervals. */
export const talkPicture = (
  settings: Settings,
  points: readonly DriftPoint[],
  simulated: boolean,
): StudyPicture => ({
  title: text.title,
  summary: [...points.map(inOneSentence), ...(simulated ? [study.figure.simulated] : [])].join(' '),
  scene: (width) => scene(settings, points, simulated, width),
});

function inOneSentence({ after, shift }: DriftPoint): string {
  const [persona, none] = [shift.persona, shift.none].map(
    (of) => of && `${signed(of.mean)} ${signedInterval(of.low, of.high)}`,
  );
  return text.point(after, persona ?? '', none ?? null);
}

function scene(
  { trait, pole }: Settings,
  points: readonly DriftPoint[],
  simulated: boolean,
  width: number,
): Scene {
  const narrow = width < 480;
  const bottom = TOP + PLOT;
  const right = width - 16;
  const ends = points.flatMap(({ shift }) => SIDES.flatMap((s) => [shift[s]?.low ?? 0, shift[s]?.high ?? 0]));
  const up = niceRange(ends, 4);
  const most = Math.max(1, ...points.map((p) => p.after));
  const x = (after: number) => LEFT + 16 + ((right - LEFT - 32) * after) / most;
  const y = (nats: number) => bottom - (PLOT * (nats - up.range[0])) / (up.range[1] - up.range[0]);
  const marks: Mark[] = [
    label('caption', 0, 14, narrow ? text.axisShort(trait, pole) : text.axis(trait, pole)),
    ...up.ticks.flatMap((t) => [
      line(t === 0 ? 'axis' : 'grid', LEFT, y(t), right, y(t)),
      label('tick', LEFT - 8, y(t) + 5, score(t, 1).replace(/\.0$/, ''), 'end'),
    ]),
    ...turnsShown(points, width).map((after) =>
      label('tick', x(after), bottom + 20, String(after), 'middle'),
    ),
    label('caption', (LEFT + right) / 2, bottom + 40, text.turns, 'middle'),
    ...(simulated
      ? [label('simulated-small', (LEFT + right) / 2, TOP + PLOT / 2, charts.simulated, 'middle')]
      : []),
    ...legend(simulated),
    ...SIDES.flatMap((side) => series(side, points, simulated, x, y)),
  ].map((mark) => inHue(TRAIT_WORDS[trait].letter.toLowerCase(), mark));
  return { width, height: bottom + 50, marks };
}

/** As many numbers of turns as have room, the last one always. */
function turnsShown(points: readonly DriftPoint[], width: number): number[] {
  const step = Math.max(1, Math.ceil((points.length * 32) / width));
  return points.flatMap(({ after }, i) => ((points.length - 1 - i) % step === 0 ? [after] : []));
}

function series(
  side: Side,
  points: readonly DriftPoint[],
  simulated: boolean,
  x: (after: number) => number,
  y: (nats: number) => number,
): Mark[] {
  const own = side === 'persona';
  // Without a persona the start is 0 by definition and has no interval.
  const at = points.map(({ after, shift }) => ({ x: x(after) + APART[side], of: shift[side] }));
  const through = at.map((p, i) => `${i ? 'L' : 'M'}${px(p.x)} ${px(y(p.of?.mean ?? 0))}`).join('');
  return [
    ...(at.length > 1 ? [path(own ? (simulated ? 'best-simulated' : 'best') : 'mean', through)] : []),
    ...at.flatMap((p) => [
      ...(p.of ? [whisker(own ? 'whisker' : 'base-whisker', p.x, y(p.of.high), y(p.of.low))] : []),
      circle(own ? (simulated ? 'report-hollow' : 'report') : 'report-base', p.x, y(p.of?.mean ?? 0), 4.5),
    ]),
  ];
}

/** Which mark is which side, in one line over the plot. */
function legend(simulated: boolean): Mark[] {
  const at = LEFT + 24 + textWidth(text.legend.persona) + 28;
  return [
    circle(simulated ? 'report-hollow' : 'report', LEFT + 8, 36, 4.5),
    label('label', LEFT + 20, 41, text.legend.persona),
    circle('report-base', at, 36, 4.5),
    label('label', at + 12, 41, text.legend.none),
  ];
}
