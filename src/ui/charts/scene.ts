/**
 * A drawing as data: the same marks are drawn on the page and written into saved figures. A mark's role decides
 * how it looks; colours are tokens, so the page follows the theme and a file gets the light values.
 */
export type Mark = {
  readonly role: Role;
  /** Letter of the trait whose hue the mark takes ('e'), where a drawing shows several; else the drawing's own. */
  readonly hue?: string | undefined;
} & (
  | {
      readonly tag: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    }
  | { readonly tag: 'path'; readonly d: string; readonly 'fill-opacity'?: number }
  | { readonly tag: 'circle'; readonly cx: number; readonly cy: number; readonly r: number }
  | {
      readonly tag: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly 'fill-opacity'?: number;
    }
  | {
      readonly tag: 'text';
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly spans: readonly Span[];
    }
);

export interface Span {
  readonly text: string;
  readonly strong?: boolean;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

type Style = Readonly<Record<string, string | number>>;

const style = <T extends Record<string, Style>>(table: T): Readonly<Record<keyof T, Style>> => table;

const halo = {
  'paint-order': 'stroke',
  stroke: 'var(--paper)',
  'stroke-width': 4,
  'stroke-linejoin': 'round',
};
const hue = 'var(--accent)';

/** How each role is drawn: presentation attributes. Shape is split, fill is standing (design README). */
export const STYLES = style({
  grid: { stroke: 'var(--grid)' },
  axis: { stroke: 'var(--edge)' },
  rule: { stroke: 'var(--edge)' },
  lead: { stroke: 'var(--edge)', fill: 'none' },
  tick: { fill: 'var(--ink-3)' },
  caption: { fill: 'var(--ink-3)' },
  label: { fill: 'var(--ink)' },
  'label-hue': { fill: hue, 'font-weight': 600 },
  value: { fill: hue, 'font-weight': 600, 'font-size': 16 },
  note: { fill: 'var(--ink-2)', ...halo },
  'note-hue': { fill: hue, 'font-weight': 600, ...halo },
  'note-ink': { fill: 'var(--ink)', ...halo },
  heading: { fill: 'var(--ink)', 'font-weight': 600, 'font-size': 18 },
  'base-solid': { stroke: 'var(--base)', 'stroke-width': 1.25 },
  'base-dots': { stroke: 'var(--base)', 'stroke-width': 1.25, 'stroke-dasharray': '2 4' },
  'base-dashes': { stroke: 'var(--base)', 'stroke-width': 1.25, 'stroke-dasharray': '9 4' },
  'base-mixed': { stroke: 'var(--base)', 'stroke-width': 1.25, 'stroke-dasharray': '9 3 2 3' },
  'base-wide': { stroke: 'var(--base)', 'stroke-width': 1.25, 'stroke-dasharray': '2 9' },
  'base-whisker': { stroke: 'var(--base)', 'stroke-width': 1.25, fill: 'none' },
  tau: { stroke: 'var(--ink)', 'stroke-width': 1.75, 'stroke-dasharray': '1 3' },
  band: { fill: hue, 'fill-opacity': 0.16 },
  best: { fill: 'none', stroke: hue, 'stroke-width': 2.5 },
  'best-simulated': { fill: 'none', stroke: hue, 'stroke-width': 2.5, 'stroke-dasharray': '7 4' },
  mean: { fill: 'none', stroke: 'var(--ink-2)', 'stroke-width': 1.25 },
  /** One of many curves, and averages of groups beside the first. */
  one: { fill: 'none', stroke: 'var(--edge)' },
  'average-dots': { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2.5, 'stroke-dasharray': '2 4' },
  'average-mixed': { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2, 'stroke-dasharray': '9 3 2 3' },
  seed: { fill: 'var(--base)' },
  'seed-hollow': { fill: 'var(--paper)', stroke: 'var(--base)', 'stroke-width': 1.5 },
  full: { fill: hue, 'fill-opacity': 0.62 },
  early: { fill: 'var(--paper)', stroke: hue, 'stroke-width': 1.5 },
  'full-hollow': { fill: 'var(--paper)', stroke: hue, 'stroke-width': 1.75 },
  'early-hollow': { fill: 'var(--paper)', stroke: hue, 'stroke-width': 1, 'stroke-dasharray': '2 1.5' },
  density: { fill: hue },
  whisker: { stroke: hue, 'stroke-width': 1.75, fill: 'none' },
  'whisker-heavy': { stroke: hue, 'stroke-width': 2.25, fill: 'none' },
  confirm: { fill: 'var(--paper)', stroke: hue, 'stroke-width': 1.75 },
  'confirm-base': { fill: 'var(--paper)', stroke: 'var(--base)', 'stroke-width': 1.5 },
  report: { fill: hue },
  'report-hollow': { fill: 'var(--paper)', stroke: hue, 'stroke-width': 2 },
  'report-base': { fill: 'var(--paper)', stroke: 'var(--base)', 'stroke-width': 1.5 },
  half: { stroke: 'var(--edge)', 'stroke-dasharray': '2 3' },
  joined: { stroke: hue, 'stroke-width': 2, opacity: 0.5 },
  facet: { stroke: hue, 'stroke-width': 2.5 },
  refused: { stroke: 'var(--ink-3)', 'stroke-width': 1.25, fill: 'none' },
  selected: { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2 },
  walked: { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2, 'stroke-dasharray': '3 2' },
  'live-ring': { fill: 'var(--paper)', stroke: hue, 'stroke-width': 2 },
  'live-dot': { fill: hue },
  simulated: {
    fill: 'var(--ink-3)',
    opacity: 0.55,
    'font-size': 40,
    'font-weight': 600,
    'letter-spacing': '0.08em',
  },
  'simulated-small': {
    fill: 'var(--ink-3)',
    opacity: 0.55,
    'font-size': 24,
    'font-weight': 600,
    'letter-spacing': '0.08em',
  },
});

export type Role = keyof typeof STYLES;

export const TEXT_SIZE = 14;

/** Coordinates to a tenth of a pixel, so that files stay small and readable. */
export const px = (value: number): number => Math.round(value * 10) / 10;

export const text = (
  role: Role,
  x: number,
  y: number,
  spans: string | readonly Span[],
  anchor: 'start' | 'middle' | 'end' = 'start',
): Mark => ({
  tag: 'text',
  role,
  x: px(x),
  y: px(y),
  anchor,
  spans: typeof spans === 'string' ? [{ text: spans }] : spans,
});

export const line = (role: Role, x1: number, y1: number, x2: number, y2: number): Mark => ({
  tag: 'line',
  role,
  x1: px(x1),
  y1: px(y1),
  x2: px(x2),
  y2: px(y2),
});

export const circle = (role: Role, cx: number, cy: number, r: number): Mark => ({
  tag: 'circle',
  role,
  cx: px(cx),
  cy: px(cy),
  r,
});

export const path = (role: Role, d: string): Mark => ({ tag: 'path', role, d });

export const square = (role: Role, cx: number, cy: number, half: number): Mark => ({
  tag: 'rect',
  role,
  x: px(cx - half),
  y: px(cy - half),
  width: half * 2,
  height: half * 2,
});

export const diamond = (role: Role, cx: number, cy: number, r: number): Mark =>
  path(role, `M${px(cx)} ${px(cy - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`);

export const cross = (role: Role, cx: number, cy: number, r = 3): Mark =>
  path(role, `M${px(cx - r)} ${px(cy - r)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`);

/** The same mark in the hue of one trait. */
export const inHue = (hue: string | null, mark: Mark): Mark => (hue === null ? mark : { ...mark, hue });

/** An upright interval with end strokes. */
export const whisker = (role: Role, x: number, top: number, bottom: number, cap = 2.5): Mark =>
  path(
    role,
    `M${px(x)} ${px(bottom)}V${px(top)}M${px(x - cap)} ${px(bottom)}h${2 * cap}M${px(x - cap)} ${px(top)}h${2 * cap}`,
  );
