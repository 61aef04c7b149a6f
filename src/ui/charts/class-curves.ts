import type { ClassPool } from '../../experiments/class/pool';
import { score } from '../kit/format';
import { charts } from '../text/en/charts';
import { classroom } from '../text/en/class';
import { tick } from './figures';
import { tickEvery } from './frame';
import { inHue, line, path, px, square, text as label, type Mark, type Role, type Scene } from './scene';
import { fitted } from './study/fitted';
import type { StudyPicture } from './study/picture';
import { axisPhrase, hueOf } from './words';

/** Groups of runs side by side, and what each is called where there are several. */
export interface ClassPicture {
  readonly pools: readonly ClassPool[];
  readonly names: readonly string[];
}

const text = classroom.curves;
const LEFT = 44;
const PLOT = 300;
const ROW = 22;
const LETTERS = 'ABCDEFGH';
const OTHERS: readonly Role[] = ['average-dots', 'average-mixed', 'mean'];

/** Best score so far by step: one thin line a student, a thick one for their average, squares for unseen questions. */
export const curvesPicture = (picture: ClassPicture): StudyPicture => ({
  title: text.title,
  summary: [...picture.pools.map(inOneSentence), ...(isSimulated(picture) ? [text.simulated] : [])].join(' '),
  scene: (width) => scene(picture, width),
});

export const isSimulated = ({ pools }: ClassPicture): boolean =>
  pools.some(({ group }) => group.first.simulated);

export const averageRole = (pool: ClassPool, i: number): Role =>
  i > 0
    ? (OTHERS[(i - 1) % OTHERS.length] ?? 'mean')
    : pool.group.first.simulated
      ? 'best-simulated'
      : 'best';

function inOneSentence({ counted, curve, group }: ClassPool): string {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return text.one(group.runs.length);
  return text.summary(counted.length, score(first.mean), score(last.mean));
}

function scene(picture: ClassPicture, width: number): Scene {
  const { pools, names } = picture;
  const several = pools.length > 1;
  const narrow = width < 480;
  const top = 34 + (several ? ROW * pools.length : 0);
  const bottom = top + PLOT;
  const all = pools.flatMap(({ group }) => group.runs);
  const steps = Math.max(1, ...all.map((run) => run.curve.length - 1));
  const unseen = pools.some(({ counted }) => counted.length > 0) ? (narrow ? 64 : 132) : 0;
  const rule = width - 12 - unseen;
  const low = lowest(pools);
  const x = (step: number) => LEFT + ((rule - 12 - LEFT) * step) / steps;
  const y = (value: number) => bottom - ((bottom - top) * (value - low)) / (1 - low);
  const first = pools[0]?.group.first;
  return {
    width,
    height: bottom + 46,
    marks: [
      ...(first ? [label('caption', 0, 14, fitted(axisPhrase(first.settings), width))] : []),
      ...(several ? names.flatMap((name, i) => legend(name, pools[i], i, width)) : []),
      ...ticks(low).flatMap((value) => [
        line(value === low ? 'axis' : 'grid', LEFT, y(value), width - 12, y(value)),
        label('tick', LEFT - 8, y(value) + 5, tick(value), 'end'),
      ]),
      ...stepTicks(steps, narrow).map((step) => label('tick', x(step), bottom + 20, String(step), 'middle')),
      label('caption', x(steps / 2), bottom + 40, text.steps, 'middle'),
      ...(unseen > 0
        ? [
            line('rule', rule, top - 6, rule, bottom + 22),
            label('caption', rule + unseen / 2, bottom + 20, text.unseen, 'middle'),
          ]
        : []),
      ...(isSimulated(picture)
        ? [
            label(
              narrow ? 'simulated-small' : 'simulated',
              (LEFT + rule) / 2,
              (top + bottom) / 2,
              charts.simulated,
              'middle',
            ),
          ]
        : []),
      ...all.map((run) => path('one', through(run.curve, x, y))),
      ...pools.flatMap((pool, i) => average(pool, { i, several, x, y })),
      ...pools.flatMap((pool, i) =>
        squares(pool, rule + 12 + (i * (unseen - 12)) / pools.length, (unseen - 24) / pools.length, y),
      ),
    ],
  };
}

const through = (curve: readonly number[], x: (step: number) => number, y: (value: number) => number) =>
  `M${curve.map((value, step) => `${px(x(step))} ${px(y(value))}`).join('L')}`;

const legend = (name: string, pool: ClassPool | undefined, i: number, width: number): Mark[] =>
  pool
    ? [
        inHue(
          hueOf(pool.group.first.settings.target),
          path(averageRole(pool, i), `M${LEFT} ${34 + ROW * i}h36`),
        ),
        label('label', LEFT + 44, 39 + ROW * i, fitted(`${LETTERS[i] ?? ''}  ${name}`, width - LEFT - 48)),
      ]
    : [];

function average(
  pool: ClassPool,
  at: { i: number; several: boolean; x: (step: number) => number; y: (value: number) => number },
): Mark[] {
  const { curve, group } = pool;
  const last = curve.at(-1);
  if (!last) return [];
  const { i, several, x, y } = at;
  const hue = hueOf(group.first.settings.target);
  const high = curve.map((p) => p.high);
  const low = curve.map((p, step) => `${px(x(step))} ${px(y(p.low))}`).toReversed();
  const end = x(curve.length - 1);
  return [
    ...(i === 0 ? [path('band', `${through(high, x, y)}L${low.join('L')}Z`)] : []),
    ...(i > 0 ? [line('base-whisker', end, y(last.low), end, y(last.high))] : []),
    path(
      averageRole(pool, i),
      through(
        curve.map((p) => p.mean),
        x,
        y,
      ),
    ),
    ...(several
      ? [label('note-ink', end - 4, y(last.mean) - 8, [{ text: LETTERS[i] ?? '', strong: true }], 'end')]
      : []),
  ].map((mark) => inHue(hue, mark));
}

/** Final scores on unseen questions, best first, spread over their zone. */
function squares(pool: ClassPool, from: number, room: number, y: (value: number) => number): Mark[] {
  const { counted, group } = pool;
  const role = group.first.simulated ? 'report-hollow' : 'report';
  return counted.map(({ result, settings }, i) =>
    inHue(
      hueOf(settings.target),
      square(role, from + (room * (i + 0.5)) / counted.length, y(result.score.mean), 3.5),
    ),
  );
}

/** The tenth below everything drawn. */
function lowest(pools: readonly ClassPool[]): number {
  const values = pools.flatMap(({ group, curve, counted }) => [
    ...group.runs.flatMap((run) => run.curve),
    ...curve.map((p) => p.low),
    ...counted.map(({ result }) => result.score.mean),
  ]);
  return Math.min(0.9, Math.max(0, Math.floor(Math.min(1, ...values) * 10 - 1e-9) / 10));
}

function ticks(low: number): number[] {
  const tenths = Math.round((1 - low) * 10);
  const every = tenths > 5 ? 2 : 1;
  const list = Array.from({ length: Math.floor(tenths / every) + 1 }, (_, i) => (10 - i * every) / 10);
  return list.at(-1) === low ? list : [...list, low];
}

function stepTicks(steps: number, narrow: boolean): number[] {
  const every = tickEvery(steps, (narrow ? 240 : 640) / steps, 10);
  return Array.from({ length: Math.floor(steps / every) + 1 }, (_, i) => i * every);
}
