import type { InputProblem, WordsFor } from './contract';

export type LinkProblem =
  | { readonly kind: 'link-damaged' }
  | { readonly kind: 'link-too-long' }
  /** One that was to be made here; both in characters. */
  | { readonly kind: 'link-would-be-too-long'; readonly characters: number; readonly most: number }
  | { readonly kind: 'link-newer' }
  | { readonly kind: 'link-unusable'; readonly at: string; readonly because: InputProblem };

export const linksInEnglish: WordsFor<LinkProblem> = {
  'link-damaged': () =>
    'This link is damaged: a part of it is missing or was changed on the way. Ask for it again, and copy all of it.',
  'link-too-long': () =>
    'This link is longer than any that the notebook makes. Ask for it again, or for the exported file.',
  'link-would-be-too-long': ({ characters, most }) =>
    `A link with all of this would have ${characters} characters; ${most} is the most that chats and browsers carry. Use fewer or shorter prompts of your own, or run it and send the exported file.`,
  'link-newer': () =>
    'This link was made by a newer version of the notebook. Reload the page, then open the link again.',
  'link-unusable': ({ at, because }, say) =>
    `This link cannot be used, because of "${at}": ${say(because)}. Ask whoever made it for a new one.`,
};
