import { yieldToPage } from './yield-to-page';

/** Of events: some ten milliseconds of work. */
const STRETCH = 40;

/** Goes through a long list a stretch at a time; the page may draw in between. */
export async function inStretches<T>(
  list: readonly T[],
  work: (stretch: readonly T[]) => void,
): Promise<void> {
  for (let at = 0; at < list.length; at += STRETCH) {
    if (at > 0) await yieldToPage();
    work(list.slice(at, at + STRETCH));
  }
}
