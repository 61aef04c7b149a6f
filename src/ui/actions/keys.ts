/** What of a key press says which shortcut it is. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'repeat'
>;

/** A shortcut of one character: it can be switched off, and belongs to a field while one has the focus. */
export const isCharacter = (keys: string): boolean => !keys.startsWith('mod+');

/**
 * The shortcut a key press asks for, written as an action writes it; null for what is left to the browser and to
 * screen readers: anything with Alt, keys that are held down, and whatever is part of composing a character.
 */
export function keysOf(press: Press, apple: boolean): string | null {
  const { altKey, isComposing, repeat, shiftKey } = press;
  const mod = apple ? press.metaKey : press.ctrlKey;
  const other = apple ? press.ctrlKey : press.metaKey;
  if (altKey || other || isComposing || repeat) return null;
  const key = keyName(press);
  if (mod) return `mod+${shiftKey ? 'shift+' : ''}${key.toLowerCase()}`;
  // Shift is part of a character such as "?"; a capital letter is no shortcut.
  return key.length === 1 && key !== ' ' && !(shiftKey && /\p{L}/u.test(key)) ? key.toLowerCase() : null;
}

/** On a keyboard without Latin letters, the letter that stands in the same place. */
const keyName = ({ key, code }: Press): string =>
  key.length === 1 && key > '\u007f' && code.startsWith('Key') ? code.slice(3).toLowerCase() : key;

/** What fields do themselves with these: they are never taken from one. */
const EDITING = /^mod\+(shift\+)?([acvxyz]|backspace|delete|arrow\w+|home|end|enter)$/;

/** An element that understands typed characters itself. */
export const isField = (element: Element | null): boolean =>
  element?.closest(
    'input, textarea, select, [contenteditable], [role=textbox], [role=combobox], [role=listbox], [role=slider]',
  ) != null;

/** Elements on which mod+Enter means something to the browser: open in a new tab, press. */
const isPressed = (element: Element | null): boolean => element?.closest('a, button, summary') != null;

/** Whether a shortcut may be used while this element has the focus. */
export function allowedAt(keys: string, element: Element | null): boolean {
  if (isField(element)) return !isCharacter(keys) && !EDITING.test(keys);
  return keys !== 'mod+enter' || !isPressed(element);
}

const NAMES: Readonly<Record<string, string>> = { enter: 'Enter', escape: 'Esc' };
const title = (part: string) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part);

/** A shortcut as it is shown, one entry a key: Ctrl, K. */
export const shownKeys = (keys: string, apple: boolean): string[] =>
  isCharacter(keys)
    ? [keys.toUpperCase()]
    : keys
        .split('+')
        .map((part) =>
          part === 'mod' ? (apple ? '⌘' : 'Ctrl') : part === 'shift' ? (apple ? '⇧' : 'Shift') : title(part),
        );

/** Apple keyboards have a command key. */
export const onApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);
