import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLoop } from '../loop/machine';
import type { RunState } from '../loop/types';
import type { ItemReading } from '../vocabulary';
import { ceiling } from './ceiling';
import { deafModel } from './deaf-model';
import { signals } from './index';
import { plateau } from './plateau';
import { SETTINGS } from '../loop/input.fixture';

const settings = {
  ...SETTINGS,
  target: { kind: 'pole', trait: 'extraversion', pole: 'high' },
  perStep: 1,
  items: 6,
  maxWords: 120,
  seeds: ['none'],
} as const;

const reading = (itemId: string, high1: number, low1: number, mass: number | null = null): ItemReading => ({
  itemId,
  logOdds: high1 - low1,
  slotBias: null,
  mass,
  asks: [
    {
      order: 'open',
      options: [
        { key: 'high1', logProb: high1, tokens: 5 },
        { key: 'low1', logProb: low1, tokens: 5 },
      ],
      mass,
      prompt: '',
      evaluated: 1,
      reused: 0,
      ms: 1,
    },
  ],
});

/** A run whose candidate i, of step i, shifts every item by `shifts[i]` nats, items differing by `noise`. */
function runWith(
  shifts: readonly number[],
  options: { none?: number; noise?: number; mass?: number } = {},
): RunState {
  const start = createLoop(settings, { search: [], confirm: [], report: [] }).start();
  const { none = 0, noise = 0.3, mass } = options;
  const search: Record<number, ItemReading[]> = {};
  shifts.forEach((shift, id) => {
    search[id] = [0, 1, 2, 3, 4, 5].map((i) =>
      reading(`i${i}`, -20 + none + shift + (id ? noise * (i - 2.5) : 0), -20, mass ?? null),
    );
  });
  const seed = start.candidates[0];
  if (!seed) throw new Error('no seed');
  const candidates = shifts.map((_, id) => ({ ...seed, id, step: id, text: id ? `p${id}` : null }));
  return { ...start, candidates, readings: { ...start.readings, search } };
}

describe('plateau', () => {
  it('is raised when three steps brought less than a standard error', () => {
    expect(plateau.check(runWith([0, 1, 1.01, 1.02, 1.02]))?.raised).toBe(true);
  });
  it('is quiet while the best still rises, and silent at the start', () => {
    expect(plateau.check(runWith([0, 0.5, 1.2, 2, 3], { noise: 0.05 }))?.raised).toBe(false);
    expect(plateau.check(runWith([0, 1]))).toBeNull();
  });
});

describe('deaf model', () => {
  it('is raised when no prompt moves the items beyond chance', () => {
    expect(deafModel.check(runWith([0, 0.01, -0.02, 0.01, 0.02], { noise: 0.5 }))?.raised).toBe(true);
  });
  it('is raised when the option mass is thin', () => {
    expect(deafModel.check(runWith([0, 2, 2, 2, 2], { mass: 0.2 }))?.raised).toBe(true);
  });
  it('is quiet when a prompt is heard, and silent before four were tried', () => {
    expect(deafModel.check(runWith([0, 2, 0, 0, 0], { noise: 0.1 }))?.raised).toBe(false);
    expect(deafModel.check(runWith([0, 2]))).toBeNull();
  });
});

describe('ceiling', () => {
  it('is raised when the answers lean to the target before any persona', () => {
    expect(ceiling.check(runWith([0], { none: 3 }))?.raised).toBe(true);
  });
  it('is quiet where there is room', () => {
    expect(ceiling.check(runWith([0], { none: -1 }))?.raised).toBe(false);
  });
});

it('registers every signal of the folder', () => {
  const files = readdirSync('src/core/signals').filter((f) => !/test|index|contract/.test(f));
  expect(signals.map((s) => `${s.id}.ts`).sort()).toEqual(files.sort());
});
