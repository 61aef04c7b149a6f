import type { Offered } from './index';

/** The actions in whose title, group or other words every typed word begins one; in the same order. */
export function findActions(groups: readonly Offered[], typed: string): Offered[] {
  const wanted = wordsOf(typed);
  return groups
    .map(({ title, actions }) => ({
      title,
      actions: actions.filter((action) => {
        const words = wordsOf(`${action.title} ${action.words ?? ''} ${title}`);
        return wanted.every((want) => words.some((word) => word.startsWith(want)));
      }),
    }))
    .filter(({ actions }) => actions.length > 0);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
