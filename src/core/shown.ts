/** Longest piece of a foreign text that a message repeats. */
const SHOWN = 60;

/** A foreign text as a message may repeat it: never longer than a line. */
export const shown = (text: string, most = SHOWN): string =>
  text.length > most ? `${text.slice(0, most)} …` : text;

/** Any value as a message may repeat it. Never throws: a file may hold lists deeper than the stack. */
export function shownValue(value: unknown): string {
  try {
    return shown(typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? typeof value));
  } catch {
    return typeof value;
  }
}
