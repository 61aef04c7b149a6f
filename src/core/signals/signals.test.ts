import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ceiling } from './ceiling';
import { deafModel } from './deaf-model';
import { signals, transferSignals } from './index';
import { plateau } from './plateau';
import { runWith } from './run.fixture';

describe('plateau', () => {
  it('is raised when three steps brought less than a standard error', () => {
    expect(plateau.check(runWith([0, 1, 1.01, 1.02, 1.02]))).toMatchObject({
      raised: true,
      figures: { since: 1, steps: 3 },
    });
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

it('registers every signal of the folder once', () => {
  const files = readdirSync('src/core/signals').filter((f) => !/test|fixture|index|contract/.test(f));
  const ids = [...signals, ...transferSignals].map((s) => `${s.id}.ts`);
  expect(ids.sort()).toEqual(files.sort());
});
