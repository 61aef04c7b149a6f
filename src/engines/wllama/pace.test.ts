import { expect, it } from 'vitest';
import { Pace } from './pace';

it('gives a model the whole time until a whole piece of a prompt was seen', () => {
  const pace = new Pace(120, 64, () => false);
  pace.heard(80);
  pace.ran(63);
  expect(pace.patience()).toBe(120);
  pace.ran(64);
  expect(pace.patience()).toBe(10);
  pace.ran(1);
  expect(pace.patience()).toBe(10);
});

it('waits in proportion to the longest silence, between ten seconds and the most', () => {
  const pace = new Pace(120, 64, () => false);
  pace.ran(200);
  pace.heard(1500);
  pace.heard(300);
  expect(pace.patience()).toBe(15);
  pace.heard(8 * 3_600_000);
  expect(pace.patience()).toBe(120);
});

it('keeps a limit that was set below ten seconds', () => {
  const pace = new Pace(5, 64, () => false);
  pace.ran(64);
  expect(pace.patience()).toBe(5);
});

it('gives a hidden page the whole time', () => {
  let hidden = true;
  const pace = new Pace(120, 64, () => hidden);
  pace.ran(64);
  expect(pace.patience()).toBe(120);
  hidden = false;
  expect(pace.patience()).toBe(10);
});
