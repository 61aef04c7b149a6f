import { inLight, LIGHT } from './light';
import { STYLES, TEXT_SIZE, type Mark, type Scene } from './scene';

export interface FigureWords {
  readonly title: string;
  /** The chart in words, for readers of the file who do not see it. */
  readonly description: string;
  /** Lines under the figure: model, reading, seed. */
  readonly caption: readonly string[];
}

/** Data URLs of the text face, weight as key. */
export type Fonts = Readonly<Record<string, string>>;

export const FONTS = "'Source Serif 4',Charter,Georgia,serif";
const MARGIN = 24;

/** A text as it may stand in XML and HTML, in attributes too. */
export const escape = (text: string): string =>
  text
    // Control characters are not allowed in XML at all; prompts and titles may hold any.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');

/** Turns a token of a style into the colour to write; `hue` is the letter of the trait the mark is about. */
type Paint = (value: string, hue: string) => string;

/** The marks of a scene as SVG elements, texts escaped. */
export const drawn = (scene: Scene, hue: string, paint: Paint): string[] =>
  scene.marks.map((mark) => element(mark, hue, paint));

function element(mark: Mark, hue: string, paint: Paint): string {
  const style = Object.fromEntries(
    Object.entries(STYLES[mark.role]).map(([name, value]) => [name, paint(String(value), mark.hue ?? hue)]),
  );
  if (mark.tag !== 'text') return `<${mark.tag}${attributes({ ...style, ...shape(mark) })}/>`;
  const spans = mark.spans
    .map((s) => `<tspan${s.strong ? ' font-weight="600"' : ''}>${escape(s.text)}</tspan>`)
    .join('');
  return `<text${attributes({ ...style, x: mark.x, y: mark.y, 'text-anchor': mark.anchor })}>${spans}</text>`;
}

/** The numbers of a mark, without what only the page needs. */
const shape = (mark: Exclude<Mark, { tag: 'text' }>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(mark).filter(
      ([name, value]) => !['tag', 'role', 'hue'].includes(name) && value !== undefined,
    ),
  );

/**
 * A chart as a self-contained SVG file in the light colours: title above, caption below, nothing loaded from
 * outside. `fonts` are data URLs of the text face by weight; without them the reader's own serif is used.
 */
export function svgFile(scene: Scene, hue: string, words: FigureWords, fonts: Fonts = {}): string {
  const head = 40;
  const foot = 20 * words.caption.length + 12;
  const width = scene.width + 2 * MARGIN;
  const height = scene.height + head + foot + 2 * MARGIN;
  const faces = Object.entries(fonts).map(
    ([weight, url]) =>
      `@font-face{font-family:'Source Serif 4';font-weight:${weight};src:url(${url}) format('woff2')}`,
  );
  const face = faces.length > 0 ? `<style>${faces.join('')}</style>` : '';
  const ink = LIGHT['ink'] ?? '#000';
  const caption = words.caption.map(
    (row, i) =>
      `<text x="0" y="${scene.height + head + 24 + i * 20}" fill="${LIGHT['ink-2']}">${escape(row)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONTS}" font-size="${TEXT_SIZE}" font-variant-numeric="tabular-nums lining-nums" xml:space="preserve">`,
    `<title>${escape(words.title)}</title><desc>${escape(words.description)}</desc>${face}`,
    `<rect width="${width}" height="${height}" fill="${LIGHT['paper']}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    `<text x="0" y="18" fill="${ink}" font-size="18" font-weight="600">${escape(words.title)}</text>`,
    `<g transform="translate(0 ${head})">`,
    ...drawn(scene, hue, inLight),
    '</g>',
    ...caption,
    '</g></svg>',
  ].join('\n');
}
