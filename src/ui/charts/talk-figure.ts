import type { DriftPoint } from '../../core/talk/drift';
import type { TalkHead } from '../../core/talk/record';
import { TRAIT_WORDS } from '../../core/trait-words';
import { count } from '../kit/format';
import { charts } from '../text/en/charts';
import { talk } from '../text/en/talk';
import { wrap } from './labels';
import { svgFile, type Fonts } from './svg-file';
import { talkPicture } from './talk';

const WIDTH = 800;

/** A talk's figure as an SVG file in the light colours. */
export function talkFigure(head: TalkHead, points: readonly DriftPoint[], fonts: Fonts = {}): string {
  const { settings, items, simulated, target } = head;
  const picture = talkPicture(settings, points, simulated);
  const rows = [
    talk.figure.caption(target?.model.name ?? talk.figure.made, settings.persona.label, count(items.length)),
    talk.figure.key,
    ...(simulated ? [charts.simulatedNote] : []),
  ];
  const caption = wrap(rows.join(' '), WIDTH);
  const words = { title: picture.title, description: picture.summary, caption };
  const hue = TRAIT_WORDS[settings.trait].letter.toLowerCase();
  return svgFile(picture.scene(WIDTH), hue, words, fonts);
}
