import { expect, test } from 'vitest';
import { allowedAt } from './keys';

function within(html: string): Element {
  document.body.innerHTML = html;
  const found = document.querySelector('[data-here]');
  if (!found) throw new Error('Nothing to focus in the test page.');
  return found;
}

test('a field keeps its characters and its editing keys', () => {
  for (const html of [
    '<textarea data-here></textarea>',
    '<input data-here>',
    '<select data-here></select>',
    '<div contenteditable><b data-here>x</b></div>',
    '<div role="listbox"><div data-here></div></div>',
  ]) {
    const field = within(html);
    expect(allowedAt('j', field), html).toBe(false);
    expect(allowedAt('mod+z', field), html).toBe(false);
    expect(allowedAt('mod+enter', field), html).toBe(false);
    expect(allowedAt('mod+k', field), html).toBe(true);
  }
});

test('elsewhere all keys are free, but for what a link or button does with Enter', () => {
  const button = within('<button><span data-here>Go</span></button>');
  expect(allowedAt('j', button)).toBe(true);
  expect(allowedAt('mod+z', button)).toBe(true);
  expect(allowedAt('mod+enter', button)).toBe(false);
  expect(allowedAt('mod+enter', within('<p data-here>text</p>'))).toBe(true);
  expect(allowedAt('j', null)).toBe(true);
});
