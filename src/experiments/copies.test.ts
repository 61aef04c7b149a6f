import { expect, it } from 'vitest';
import { changedSince, type CopiedFrom } from './copies';
import { defaultSettings } from './new-run';

const first: CopiedFrom = {
  settings: {
    ...defaultSettings({ kind: 'pole', trait: 'openness', pole: 'low' }),
    seeds: ['none'],
    ownPrompts: [],
  },
  choice: { kind: 'default-cpu' },
};

it('names what a copy changed: settings, the model, the writer', () => {
  expect(changedSince(first, structuredClone(first))).toEqual([]);
  expect(changedSince(first, { ...first, settings: { ...first.settings, steps: 3 } })).toEqual(['steps']);
  const simulator = { kind: 'simulator', landscape: 'smooth' } as const;
  expect(changedSince(first, { ...first, choice: simulator })).toEqual(['model']);
  expect(
    changedSince(first, { ...first, settings: { ...first.settings, keep: 2 }, writer: simulator }),
  ).toEqual(['keep', 'writer']);
});
