/** Sentences of a text, by rule: enough for personas, the same on every machine (Intl.Segmenter is not). */

/** A full stop after these does not end a sentence. */
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'vs',
  'e.g',
  'i.e',
  'eg',
  'ie',
  'approx',
  'jr',
  'sr',
]);

/**
 * Runs that may end a sentence: Western stops before a space or the end, full-width stops, line breaks. A run is looked
 * at from its beginning only: a row of dots before a letter would else be gone through from each dot.
 */
const END = /(?<![.!?…])[.!?…]+["'”’)\]*_]*(?=\s|$)|[。！？]+[」』”’]*|\n+/gu;

/** Index just after the first sentence end at or after `from` (stops and closing quotes included), or null. */
export function sentenceEnd(text: string, from = 0): number | null {
  for (const match of text.slice(from).matchAll(END)) {
    const start = from + match.index;
    const before = text.slice(from, start);
    if (match[0].startsWith('\n')) {
      if (before.trim() !== '') return start;
    } else if (!/^\./u.test(match[0]) || isStop(before)) return start + match[0].length;
  }
  return null;
}

/** Splits a text into trimmed sentences with their punctuation; a last one without a stop is kept. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = sentenceEnd(text, from) ?? text.length;
    const sentence = text.slice(from, end).trim();
    if (sentence !== '') found.push(sentence);
    from = end;
  }
  return found;
}

/** Longer than any abbreviation, initial or list number with the space before it. */
const LAST = 40;

/** Whether a full stop after this text ends a sentence: not after 'Dr', an initial or a list number. */
function isStop(whole: string): boolean {
  // The end of it says all; a text of a thousand 'Dr.' would else be read a thousand times.
  const before = whole.slice(-LAST);
  const word = /[^\s("'“‘]*$/u.exec(before)?.[0] ?? '';
  const listNumber = /^\d{1,2}$/u.test(word) && before.trim() === word;
  const initial = /^\p{Lu}$/u.test(word) && word !== 'I';
  return !listNumber && !initial && !ABBREVIATIONS.has(word.toLowerCase());
}
