/** Text in a chart: how wide it is about, where it breaks, and how labels keep out of each other's way. */

/** Advance widths of Source Serif 4 in hundredths of its size, letters of like width together (measured). */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [' ', 24],
  [".,:;'’|ijlI!", 32],
  ['ftJ()[]-', 37],
  ['rs', 46],
  ['zaceS0123456789#+−=', 54],
  ['bdgkopqvxyLPBEFZT', 61],
  ['hnu', 64],
  ['wm%MW@—', 94],
];
const OTHER = 72;
const widthOf = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));

/** Width in px, from the widths of the letters; another face differs by some per cent. */
export function textWidth(text: string, size = 14, bold = false): number {
  let hundredths = 0;
  for (const letter of text) hundredths += widthOf.get(letter) ?? OTHER;
  return (hundredths / 100) * size * (bold ? 1.05 : 1);
}

/** Lines no wider than `width`, broken at spaces. */
export function wrap(text: string, width: number, size = 14): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Moves label centres apart so that neighbours are `gap` px apart and all lie in [min, max], each as near to its
 * wanted place as that allows. Order is kept; answers come in the order of `wanted`.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  [min, max]: readonly [number, number],
): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i);
  // Groups of touching labels share one centre: the mean of what their members want.
  const groups: { centre: number; members: number[]; sum: number }[] = [];
  for (const { y, i } of order) {
    groups.push({ centre: y, members: [i], sum: y });
    for (;;) {
      const last = groups.at(-1);
      const before = groups.at(-2);
      if (!last || !before) break;
      const reach = ((last.members.length + before.members.length) * gap) / 2;
      if (last.centre - before.centre >= reach) break;
      const members = [...before.members, ...last.members];
      const sum = before.sum + last.sum;
      groups.splice(-2, 2, { members, sum, centre: sum / members.length });
    }
  }
  const out = wanted.slice();
  for (const { centre, members } of groups)
    members.forEach((i, k) => (out[i] = centre + (k - (members.length - 1) / 2) * gap));
  return insideOf(out, order, gap, min, max);
}

function insideOf(
  places: number[],
  order: readonly { i: number }[],
  gap: number,
  min: number,
  max: number,
): number[] {
  let floor = min;
  for (const { i } of order) floor = (places[i] = Math.max(places[i] ?? min, floor)) + gap;
  let ceiling = max;
  for (const { i } of [...order].reverse()) ceiling = (places[i] = Math.min(places[i] ?? max, ceiling)) - gap;
  return places;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of two boxes, in px²; most are nowhere near, and there may be ten thousand. */
function overlap(a: Box, b: Box): number {
  if (a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height)
    return 0;
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width * height;
}

/** The first place that covers nothing, or the one that covers least; null when none is under `limit` px². */
export function freePlace<T extends Box>(places: readonly T[], taken: readonly Box[], limit = 40): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const place of places) {
    let covered = 0;
    for (const box of taken) {
      covered += overlap(place, box);
      // Whatever else it covers, it is not the one.
      if (covered >= least || covered > limit) break;
    }
    if (covered === 0) return place;
    if (covered < least && covered <= limit) [best, least] = [place, covered];
  }
  return best;
}
