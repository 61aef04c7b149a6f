import { expect, it } from 'vitest';
import { keysOf, shownKeys, type Press } from './keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
  ...more,
});

it('reads a key press as an action writes it', () => {
  expect(keysOf(press('k', { ctrlKey: true }), false)).toBe('mod+k');
  expect(keysOf(press('k', { metaKey: true }), true)).toBe('mod+k');
  expect(keysOf(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('mod+shift+z');
  expect(keysOf(press('Enter', { ctrlKey: true }), false)).toBe('mod+enter');
  expect(keysOf(press('?', { shiftKey: true }), false)).toBe('?');
  expect(keysOf(press('j'), false)).toBe('j');
  // A Greek keyboard has K where a Latin one has it.
  expect(keysOf(press('κ', { ctrlKey: true, code: 'KeyK' }), false)).toBe('mod+k');
});

it('leaves to the browser and to screen readers what is theirs', () => {
  for (const [key, more] of [
    ['k', { ctrlKey: true, altKey: true }],
    ['k', { altKey: true }],
    ['k', { metaKey: true }],
    ['j', { isComposing: true }],
    ['j', { repeat: true }],
    ['J', { shiftKey: true }],
    [' ', {}],
    ['Tab', {}],
    ['ArrowDown', {}],
    ['F6', {}],
  ] as const)
    expect(keysOf(press(key, more), false), key).toBeNull();
});

it('shows a shortcut as it stands on the keyboard', () => {
  expect(shownKeys('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(shownKeys('mod+k', true)).toEqual(['⌘', 'K']);
  expect(shownKeys('mod+enter', false)).toEqual(['Ctrl', 'Enter']);
  expect(shownKeys('?', false)).toEqual(['?']);
});
