import { expect, test } from 'vitest';
import { ownPath } from './asked';

const BASE = 'https://host.example/some/base/';
const get = (path: string, more = {}) =>
  ownPath({ method: 'GET', url: new URL(path, BASE).href, mode: 'cors', range: false, ...more }, BASE);

test('answers for the page and its parts, below its own path only', () => {
  expect(get('', { mode: 'navigate' })).toBe('');
  expect(get('index.html?x#run=1', { mode: 'navigate' })).toBe('');
  expect(get('de.html', { mode: 'navigate' })).toBe('de.html');
  expect(get('assets/a-12345678.js')).toBe('assets/a-12345678.js');
  expect(get('../other/assets/a.js')).toBeNull();
  expect(get('https://huggingface.co/some/base/a')).toBeNull();
});

test('leaves models, ranges, questions for headers and other pages to the network', () => {
  expect(get('models/a.gguf')).toBeNull();
  expect(get('assets/a.js', { range: true })).toBeNull();
  expect(get('assets/a.js', { method: 'HEAD' })).toBeNull();
  expect(get('docs/page', { mode: 'navigate' })).toBeNull();
});
