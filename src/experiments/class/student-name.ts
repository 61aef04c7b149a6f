/** Names that this page gives its files say nothing of who sent them; what a student wrote before it does. */
const OURS = /^personaloop-/i;
const AFTER_OURS = /(?<=.)[\s_-]*personaloop-.*$/i;

const stemOf = (name: string): string =>
  name
    .replace(/\.(zip|json)$/i, '')
    .replace(/\.personaloop$/i, '')
    .replace(AFTER_OURS, '')
    .replace(/[\s_]+/g, ' ')
    .trim();

/** A student's name from the way to the file: its own name, else that of the zip or folder it lay in. */
export function studentName(path: readonly string[]): string {
  const parts = path.flatMap((part) => part.split('/')).filter(Boolean);
  const stems = parts.map(stemOf).filter(Boolean);
  return stems.toReversed().find((stem) => !OURS.test(stem)) ?? stems.at(-1) ?? '';
}
