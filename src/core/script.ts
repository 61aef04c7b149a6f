import { kept } from './kept';

/** Writing systems told apart by their letters. Japanese and Chinese share one name: texts mix them. */
const SCRIPTS = {
  Latin: /\p{sc=Latin}/u,
  Cyrillic: /\p{sc=Cyrillic}/u,
  Greek: /\p{sc=Greek}/u,
  Arabic: /\p{sc=Arabic}/u,
  Hebrew: /\p{sc=Hebrew}/u,
  Devanagari: /\p{sc=Devanagari}/u,
  Bengali: /\p{sc=Bengali}/u,
  Tamil: /\p{sc=Tamil}/u,
  Thai: /\p{sc=Thai}/u,
  Hangul: /\p{sc=Hangul}/u,
  Han: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
} as const;
export type Script = keyof typeof SCRIPTS | 'other';

/** The letters of a text counted by script; letters common to all scripts are left out. */
export const scripts: (text: string) => ReadonlyMap<Script, number> = kept(20_000, countScripts);

/** Letters of a text that is all ASCII, as nearly all are; null for another. */
function plainLetters(text: string): number | null {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return null;
    const lower = code | 32;
    if (lower >= 97 && lower <= 122) letters++;
  }
  return letters;
}

function countScripts(text: string): Map<Script, number> {
  const plain = plainLetters(text);
  if (plain !== null) return new Map(plain > 0 ? [['Latin', plain]] : []);
  const counts = new Map<Script, number>();
  for (const letter of text.normalize('NFKC').match(/\p{L}/gu) ?? []) {
    const script = scriptOf(letter);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

/** Adds the letters of a text to sums by script. */
export function addScripts(sums: Map<Script, number>, text: string): void {
  for (const [script, count] of scripts(text)) sums.set(script, (sums.get(script) ?? 0) + count);
}

/** The script with most letters; null without letters. Ties go to the one seen first. */
export function majorityOf(sums: ReadonlyMap<Script, number>): Script | null {
  let best: Script | null = null;
  let most = 0;
  for (const [script, count] of sums) if (count > most) [best, most] = [script, count];
  return best;
}

/** Null for letters common to all scripts. */
const scriptOf = kept(20_000, (letter: string): Script | null => {
  if (/[\p{sc=Common}\p{sc=Inherited}]/u.test(letter)) return null;
  for (const [name, pattern] of Object.entries(SCRIPTS)) if (pattern.test(letter)) return name as Script;
  return 'other';
});
