import type { LabSummary } from '../../experiments/lab/summary';
import { interval, many, score } from '../kit/format';
import { charts } from '../text/en/charts';
import { lab } from '../text/en/lab';
import { inHue, line, path, px, text as label, type Mark, type Role, type Scene } from './scene';
import { niceRange } from './study/nice';
import type { StudyPicture } from './study/picture';

export interface LabCurve {
  readonly name: string;
  readonly band: LabSummary['band'];
}

const text = lab.figure;
const LEFT = 44;
const TOP = 34;
const PLOT = 280;
const ROW = 22;
/** Told apart by hue and by stroke: solid and dashed. */
const LOOKS: readonly { readonly hue: string; readonly role: Role }[] = [
  { hue: 'e', role: 'best' },
  { hue: 'o', role: 'best-simulated' },
];

/** Median regret with its band against tokens; one curve a kind of search. */
export const labPicture = (curves: readonly LabCurve[]): StudyPicture => ({
  title: text.title,
  summary: [...curves.map(inOneSentence), text.key, text.simulated].join(' '),
  scene: (width) => scene(curves, width),
});

function inOneSentence({ name, band }: LabCurve): string {
  const [first, last] = [band[0], band.at(-1)];
  if (!first || !last) return '';
  const ends = interval(last.low, last.high);
  return text.summary(name, score(first.median), score(last.median), ends, many(last.tokens));
}

function scene(curves: readonly LabCurve[], width: number): Scene {
  const narrow = width < 480;
  const top = TOP + ROW * curves.length;
  const bottom = top + PLOT;
  const right = width - 24;
  const points = curves.flatMap((c) => c.band);
  const up = niceRange([...points.map((p) => p.high), ...points.map((p) => Math.min(0, p.low))], 5);
  const along = niceRange(
    points.map((p) => p.tokens),
    narrow ? 3 : 6,
  );
  const x = (tokens: number) => LEFT + ((right - LEFT) * tokens) / along.range[1];
  const y = (regret: number) =>
    bottom - ((bottom - top) * (regret - up.range[0])) / (up.range[1] - up.range[0]);
  const marks: Mark[] = [
    label('caption', 0, 14, narrow ? text.axisShort : text.axis),
    ...curves.flatMap(({ name }, i) => legend(name, i)),
    ...up.ticks.flatMap((t) => [
      line(t === 0 ? 'axis' : 'grid', LEFT, y(t), right, y(t)),
      label('tick', LEFT - 8, y(t) + 5, score(t), 'end'),
    ]),
    ...along.ticks.map((t) => label('tick', x(t), bottom + 20, many(t), 'middle')),
    label('caption', (LEFT + right) / 2, bottom + 42, text.tokens, 'middle'),
    label(
      narrow ? 'simulated-small' : 'simulated',
      (LEFT + right) / 2,
      (top + bottom) / 2,
      charts.simulated,
      'middle',
    ),
    ...curves.flatMap(({ band }, i) => curve(band, i, x, y)),
  ];
  return { width, height: bottom + 52, marks };
}

function legend(name: string, i: number): Mark[] {
  const { hue, role } = LOOKS[i % LOOKS.length] ?? { hue: 'e', role: 'best' as const };
  const at = TOP + ROW * i;
  return [inHue(hue, path(role, `M${LEFT} ${at}H${LEFT + 36}`)), label('label', LEFT + 44, at + 5, name)];
}

function curve(
  band: LabSummary['band'],
  i: number,
  x: (tokens: number) => number,
  y: (regret: number) => number,
): Mark[] {
  const { hue, role } = LOOKS[i % LOOKS.length] ?? { hue: 'e', role: 'best' as const };
  if (band.length === 0) return [];
  const through = (at: (p: (typeof band)[number]) => number, points = band) =>
    points.map((p) => `${px(x(p.tokens))} ${px(y(at(p)))}`).join('L');
  const area = `M${through((p) => p.high)}L${through((p) => p.low, band.toReversed())}Z`;
  return [inHue(hue, path('band', area)), inHue(hue, path(role, `M${through((p) => p.median)}`))];
}
