import { expect, test } from 'vitest';
import { isolationStep } from './isolation';

const fresh = { isolated: false, tried: false, framed: false, touched: false };

test('reloads once by itself, and only where nobody has begun', () => {
  expect(isolationStep(fresh)).toBe('reload');
  expect(isolationStep({ ...fresh, touched: true })).toBe('offer');
  expect(isolationStep({ ...fresh, touched: null })).toBe('offer');
});

test('does nothing where it is not needed, cannot help, was tried, or could not be remembered', () => {
  expect(isolationStep({ ...fresh, isolated: true })).toBe('nothing');
  expect(isolationStep({ ...fresh, framed: true })).toBe('nothing');
  expect(isolationStep({ ...fresh, tried: true })).toBe('nothing');
  expect(isolationStep({ ...fresh, tried: null })).toBe('nothing');
});
