import { expect, it } from 'vitest';
import { SETTINGS } from '../../../core/loop/input.fixture';
import { signals, transferSignals } from '../../../core/signals/index';
import { signalWords } from './signals';

/** Whatever figure a sentence asks for. */
const FIGURES = new Proxy({} as Record<string, number>, { get: () => 0.37 });

it.each([...signals, ...transferSignals].map((s) => s.id))('%s has words for all it may say', (id) => {
  const found = signalWords.of(id);
  expect(found?.name).toMatch(/\.$/);
  expect(found?.quiet).toMatch(/^[a-z]/);
  expect(found?.seen(FIGURES, SETTINGS)).toMatch(/\.37|37%/);
  expect(found?.seen(FIGURES, SETTINGS)).toMatch(/\.$/);
  expect(found?.advice(SETTINGS)).toMatch(/\.$/);
});
