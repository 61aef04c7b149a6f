import { lab } from '../text/en/lab';
import { wrap } from './labels';
import { labPicture, type LabCurve } from './lab';
import { svgFile, type Fonts } from './svg-file';

const WIDTH = 800;

/** The lab's figure as an SVG file in the light colours; `about` says how it was run. */
export function labFigure(curves: readonly LabCurve[], about: string, fonts: Fonts = {}): string {
  const picture = labPicture(curves);
  const caption = wrap([about, lab.figure.key, lab.figure.simulated].join(' '), WIDTH);
  const words = { title: picture.title, description: picture.summary, caption };
  return svgFile(picture.scene(WIDTH), 'ink', words, fonts);
}
