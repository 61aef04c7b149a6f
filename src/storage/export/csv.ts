export type Cell = string | number | boolean | null;

/**
 * Where a spreadsheet may begin a cell inside of a text: at its start, after a line's end, after the separators of
 * other countries. What begins with one of these signs, in any width, would run there as a formula. A tab or a line's
 * end at the start of a cell is passed over by some. An apostrophe is marked too, so that every mark can be taken off again.
 */
const FORMULA = /(?:^|(?<=;))(?=[\t\r\n])|(?:^|(?<=[;\t\r\n]))(?='|[^\S\t\r\n]*[=+\-@＝＋－＠])/g;

/**
 * RFC 4180 with a header row, UTF-8 and CRLF; null is an empty cell. Texts that a spreadsheet would run as a
 * formula get an apostrophe before each such place; numbers are written with a point and all their digits.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = value.replace(FORMULA, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
