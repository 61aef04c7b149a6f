import regularUrl from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import strongUrl from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import type { RunState } from '../../core/loop/types';
import { trajectoryFigure, type FigureOptions } from './figure';
import type { Fonts } from './svg-file';
import { download, fileName } from '../kit/download';

export { download, fileName };

/** Pixels of the PNG for each pixel of the figure: sharp on a projector and in print. */
const PNG_SCALE = 2;

/** A figure as a file; `draw` writes the SVG with the text face inside, so that it looks the same everywhere. */
export async function figureBlob(kind: 'svg' | 'png', draw: (fonts: Fonts) => string): Promise<Blob> {
  const fonts = await fontData().catch(() => ({}));
  const svg = new Blob([draw(fonts)], { type: 'image/svg+xml' });
  return kind === 'svg' ? svg : pixels(svg);
}

export const svgBlob = (run: RunState, options: Omit<FigureOptions, 'fonts'>): Promise<Blob> =>
  figureBlob('svg', (fonts) => trajectoryFigure(run, { ...options, fonts }));

export const pngBlob = (run: RunState, options: Omit<FigureOptions, 'fonts'>): Promise<Blob> =>
  figureBlob('png', (fonts) => trajectoryFigure(run, { ...options, fonts }));

/** The same figure as pixels. Rejects with an Error when the browser cannot draw it. */
async function pixels(svg: Blob): Promise<Blob> {
  const url = await dataUrl(svg);
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * PNG_SCALE;
  canvas.height = image.naturalHeight * PNG_SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('No PNG.'))), 'image/png'),
  );
}

export async function saveSvg(run: RunState, options: Omit<FigureOptions, 'fonts'>): Promise<string> {
  return download(await svgBlob(run, options), `${fileName(options.title)}.svg`);
}

export async function savePng(run: RunState, options: Omit<FigureOptions, 'fonts'>): Promise<string> {
  return download(await pngBlob(run, options), `${fileName(options.title)}.png`);
}

async function fontData(): Promise<Fonts> {
  const read = async (url: string) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error('No font.');
    return dataUrl(await answer.blob());
  };
  const [regular, strong] = await Promise.all([read(regularUrl), read(strongUrl)]);
  return { 400: regular, 600: strong };
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('Not readable.'));
    reader.readAsDataURL(blob);
  });
