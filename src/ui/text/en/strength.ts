import { score } from '../../kit/format';

/** What a strength is called: its own label, or its place on a ladder, with what was wanted. */
export const strengthName = (label: string | null, i: number, tau: number): string =>
  `${label ?? `Level ${i + 1}`}, wanted ${score(tau)}`;

/** The slider over a run: which of its prompts comes nearest to a strength. Functions take finished figures. */
export const strength = {
  title: 'A prompt for a strength',
  what: (phrase: string, middle: string) =>
    `Which prompt of this run comes nearest to a strength you want? 0 to 1 is the score of the chart: ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}; ${middle}.`,
  label: 'Wanted strength',
  nearest: (name: string) => `Nearest: ${name}`,
  score: 'score',
  distance: 'distance from the wanted strength',
  unseen: 'on unseen questions',
  far: (tau: string, distance: string) =>
    `No prompt of this run comes nearer to ${tau} than ${distance}. Another search with this strength as its aim might.`,
  holds: (tau: string) => `Its score may still be ${tau}: the interval holds it.`,
  fits: (distance: string) =>
    distance === '0' ? 'It is there, as far as the figures tell.' : `It comes within ${distance}.`,
  noInterval: 'too few questions for an interval',
  open: (name: string) => `Open ${name}`,
  caution: (prompts: string) =>
    `The distance is that of the mean score from the wanted strength, with its 95% interval over questions. It was the smallest of ${prompts} prompts on the questions of the search; on new questions expect more.`,
  nothing: 'No prompt of this run is fully scored yet.',
};
