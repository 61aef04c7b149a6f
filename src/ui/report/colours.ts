import { LIGHT } from '../charts/light';

/** The dark theme's values of the tokens that a report uses. */
export const DARK: Readonly<Record<string, string>> = {
  paper: '#12171a',
  wash: '#1a2024',
  rule: '#2d363b',
  edge: '#7d8a91',
  'ink-3': '#a2aeb4',
  'ink-2': '#c3ccd0',
  ink: '#edf1f2',
  grid: '#222a2f',
  base: '#a2aeb4',
  o: '#4b9eff',
  c: '#74d2b4',
  e: '#ff7d4d',
  a: '#f2d84a',
  n: '#dd7dab',
  ma: '#6a73fd',
  na: '#fa3063',
  ps: '#10c8fd',
};

const tokens = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** Light on paper and by default, dark where the reader's screen is. */
export const COLOURS = `:root{color-scheme:light;${tokens(LIGHT)}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${tokens(DARK)}}}
`;
