import { locale } from '../text/en/locale';

/** How figures are written on the page: no leading zero, a real minus, the interval always beside the score. */

const MINUS = '\u2212';
const NARROW = '\u2009';

/** A number's decimal sign as this language has it. */
const comma = (text: string) => text.replace('.', locale.decimal);

/** '.84', '1', '0', '−.07': two decimals, without the leading zero. */
export function score(x: number, digits = 2): string {
  const text = Math.abs(x).toFixed(digits);
  const whole = Number(text) === 0 ? '0' : Number(text) === 1 ? '1' : null;
  const bare = whole ?? comma(locale.bareDecimals ? text.replace(/^0\./, '.') : text);
  return x < 0 && bare !== '0' ? MINUS + bare : bare;
}

/** '+.02', '−.07', '0': a difference. */
export function signed(x: number, digits = 2): string {
  const text = score(x, digits);
  // A difference that rounds to nothing but is not nothing gets another digit: its side matters.
  if (text === '0' && x !== 0 && digits < 3) return Math.abs(x) >= 0.0005 ? signed(x, 3) : '0';
  return x > 0 && text !== '0' ? `+${text}` : text;
}

/** '[.77, .91]'. */
export function interval(low: number, high: number, digits = 2): string {
  return `[${score(low, digits)}${locale.between}${score(high, digits)}]`;
}

/** '[+.30, +.44]'. */
export function signedInterval(low: number, high: number, digits = 2): string {
  return `[${signed(low, digits)}${locale.between}${signed(high, digits)}]`;
}

/** '±.07': half of an interval's width. */
export function halfWidth(low: number, high: number, digits = 2): string {
  return `±${score((high - low) / 2, digits)}`;
}

let grouped: Intl.NumberFormat | undefined;

/** '1,079'. */
export function count(n: number): string {
  grouped ??= new Intl.NumberFormat(locale.tag);
  return grouped.format(Math.round(n));
}

/** '277 k', '1.2 M', '940': many tokens, at a glance. */
export function many(n: number): string {
  if (n < 10_000) return count(n);
  if (n < 1_000_000) return `${count(n / 1000)}${NARROW}k`;
  return `${comma((n / 1_000_000).toFixed(1))}${NARROW}M`;
}

/** '34 s', '5 min 40 s', '1 h 12 min'. */
export function duration(ms: number): string {
  const s = Math.max(0, Math.round(ms / 1000));
  if (s < 60) return `${s} s`;
  if (s < 3600) return s % 60 ? `${Math.floor(s / 60)} min ${s % 60} s` : `${s / 60} min`;
  const min = Math.round(s / 60);
  return min % 60 ? `${Math.floor(min / 60)} h ${min % 60} min` : `${min / 60} h`;
}

/** '98 MB', '0.9 GB', '512 kB': decimal units, as hosts and disks say them. */
export function bytes(n: number): string {
  if (n >= 1e11) return `${count(n / 1e9)} GB`;
  if (n >= 1e9) return `${comma((n / 1e9).toFixed(1))} GB`;
  if (n >= 1e6) return `${count(n / 1e6)} MB`;
  if (n >= 1e3) return `${count(n / 1e3)} kB`;
  return `${n} ${locale.bytes}`;
}

/** '12 November 2026'. */
export function date(iso: string): string {
  return new Date(iso).toLocaleDateString(locale.tag, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** '10:42'. */
export function time(iso: string | number): string {
  return new Date(iso).toLocaleTimeString(locale.tag, { hour: '2-digit', minute: '2-digit' });
}

/** 'one', 'two', ... 'ten', then figures: for counts inside sentences. */
export function inWords(n: number): string {
  return locale.counts[n] ?? count(n);
}

/** 'first', 'second', ...; '21st' and the like from the eleventh on. */
export const ordinal = (n: number): string => locale.ordinal(n);
