import { wrap } from '../charts/labels';
import { svgFile, type Fonts } from '../charts/svg-file';
import type { StudyPicture } from '../charts/study/picture';

const WIDTH = 800;

/** A class figure as an SVG file in the light colours. */
export const classFigure = (
  picture: StudyPicture,
  hue: string,
  caption: readonly string[],
  fonts: Fonts = {},
): string =>
  svgFile(
    picture.scene(WIDTH),
    hue,
    {
      title: picture.title,
      description: picture.summary,
      caption: wrap(caption.filter(Boolean).join(' '), WIDTH),
    },
    fonts,
  );
