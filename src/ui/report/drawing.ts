import { drawn } from '../charts/svg-file';
import { TEXT_SIZE, type Scene } from '../charts/scene';
import { html, raw, type Html } from './html';

/** Pixels: a sheet of paper or a screen, and a phone. */
const WIDE = 800;
const NARROW = 342;

/** The tokens stay: the drawing follows the light or dark of the report. */
const tokens = (value: string, hue: string) => value.replaceAll('var(--accent)', `var(--${hue})`);

/** A figure drawn for wide and narrow screens, with its description in words and a caption. */
export function drawing(
  scene: (width: number) => Scene,
  words: { readonly hue: string; readonly description: string; readonly caption: readonly string[] },
): Html {
  const svg = (name: string, width: number) => {
    const { height, marks, ...rest } = scene(width);
    return html`<svg
      class="${name}"
      viewBox="0 0 ${width} ${height}"
      width="${width}"
      height="${height}"
      font-size="${TEXT_SIZE}"
      role="img"
      aria-label="${words.description}"
    >
      ${raw(drawn({ ...rest, height, marks }, words.hue, tokens).join(''))}
    </svg>`;
  };
  return html`<figure>
    ${svg('wide', WIDE)}${svg('narrow', NARROW)}
    <figcaption>${words.caption.join(' ')}</figcaption>
  </figure>`;
}
