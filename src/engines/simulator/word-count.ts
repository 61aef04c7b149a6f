import { words } from '../../core/text';

/** Character codes of plain ASCII text, by what they are to a word. */
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number) => code >= 48 && code <= 57;
/** ' and `: part of a word between two letters. */
const isApostrophe = (code: number) => code === 39 || code === 96;

/** `words(text).length`, without building the words: the simulator counts tokens by it all the time. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return words(text).length;
    if (isLetter(code) || isDigit(code)) {
      if (!inside) count++;
      inside = true;
    } else if (!(
      inside &&
      isApostrophe(code) &&
      isLetter(text.charCodeAt(i - 1)) &&
      isLetter(text.charCodeAt(i + 1))
    ))
      inside = false;
  }
  return count;
}
