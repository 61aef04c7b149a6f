import type { IntensityResult, IntensitySettings } from '../../../core/studies/intensity';
import type { Interval } from '../../../core/stats/interval';
import { TRAIT_WORDS } from '../../../core/trait-words';
import { interval, score } from '../../kit/format';
import { charts } from '../../text/en/charts';
import { intensity as text } from '../../text/en/intensity';
import { strengthName } from '../../text/en/strength';
import { study } from '../../text/en/study';
import { textWidth } from '../labels';
import { inHue, line, square, text as label, whisker, type Mark, type Scene } from '../scene';
import type { StudyPicture } from './picture';

const LEFT = 40;
const TOP = 36;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const written = ({ mean, low, high }: Interval) => `${score(mean)} ${interval(low, high)}`;

/** Wanted strength against score: the diagonal is what was asked for, the dashes are no persona. */
function scene(
  { trait, reading }: IntensitySettings,
  { none, strengths, steps }: IntensityResult,
  simulated: boolean,
  width: number,
): Scene {
  const narrow = width < 520;
  const words = text.figure;
  const height = narrow ? 340 : 400;
  const bottom = height - 52;
  const right = width - textWidth(words.none) - 16;
  const x = (tau: number) => LEFT + 16 + (right - LEFT - 32) * tau;
  const y = (value: number) => bottom - (bottom - TOP) * value;
  const middle = (LEFT + right) / 2;
  const hue = TRAIT_WORDS[trait].letter.toLowerCase();
  const points = strengths.map((one, i) => ({ ...one, i, x: x(one.wanted) }));
  const marks: Mark[] = [
    label('caption', 0, 14, narrow ? words.axisShort(trait) : words.axis(trait, reading)),
    ...TICKS.flatMap((t) => [
      line(t === 0 ? 'axis' : 'grid', LEFT, y(t), right, y(t)),
      label('tick', LEFT - 8, y(t) + 5, score(t), 'end'),
      label('tick', x(t), bottom + 20, score(t), 'middle'),
    ]),
    label('caption', middle, bottom + 42, narrow ? words.wantedShort : words.wanted(trait), 'middle'),
    ...(simulated
      ? [
          label(
            narrow ? 'simulated-small' : 'simulated',
            // Above the diagonal, where the fewest marks are.
            x(0.3),
            y(0.8),
            charts.simulated,
            'middle',
          ),
        ]
      : []),
    line('rule', x(0), y(0), x(1), y(1)),
    label('caption', right + 8, y(1) + 5, words.ideal),
    ...(none
      ? [
          line('base-dashes', LEFT, y(none.mean), right, y(none.mean)),
          // Near the top it stands under the other label.
          label('caption', right + 8, Math.max(y(none.mean), y(1) + 18) + 5, words.none),
        ]
      : []),
    ...steps.flatMap((step, i) => {
      const [from, to] = [points[i], points[i + 1]];
      if (!step || !from?.score || !to?.score) return [];
      const role = step.apart ? 'joined' : 'half';
      return [inHue(hue, line(role, from.x, y(from.score.mean), to.x, y(to.score.mean)))];
    }),
    ...points.flatMap((p) =>
      p.score
        ? [
            inHue(hue, whisker('whisker', p.x, y(p.score.high), y(p.score.low))),
            inHue(hue, square(simulated ? 'report-hollow' : 'report', p.x, y(p.score.mean), 4.5)),
          ]
        : [],
    ),
    ...(points.some((p) => p.score)
      ? []
      : [label('caption', middle, (TOP + bottom) / 2, study.notYet, 'middle')]),
  ];
  return { width, height, marks };
}

function summary({ none, strengths }: IntensityResult, simulated: boolean): string {
  const points = strengths.flatMap((one, i) =>
    one.score ? [text.figure.point(strengthName(one.label, i, one.wanted), written(one.score))] : [],
  );
  return [
    ...(none ? [text.figure.reference(written(none))] : []),
    ...(points.length ? points : [text.figure.nothing]),
    ...(simulated ? [study.figure.simulated] : []),
  ].join(' ');
}

export const intensityPicture = (
  settings: IntensitySettings,
  result: IntensityResult,
  simulated: boolean,
): StudyPicture => ({
  title: text.figure.title,
  summary: summary(result, simulated),
  scene: (width) => scene(settings, result, simulated, width),
});
