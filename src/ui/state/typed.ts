import { readTyped } from '../../core/record/drafts';
import { keep, kept } from './kept';

/** What is typed into a talk that has begun and not sent yet, kept in this browser until it is sent. */
export const typed = {
  in: (talk: string): string => readTyped(kept('typed'))[talk] ?? '',
  put(talk: string, message: string): void {
    const { [talk]: _, ...others } = readTyped(kept('typed'));
    const all = message ? { ...others, [talk]: message } : others;
    keep('typed', Object.keys(all).length > 0 ? all : null);
  },
};
