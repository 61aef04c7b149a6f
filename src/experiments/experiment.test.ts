import { describe, expect, it } from 'vitest';
import { readExperiment } from './experiment';

const settings = { target: { kind: 'pole', trait: 'openness', pole: 'high' } };

describe('an experiment file', () => {
  it('lets the model that answers write, unless a writer is named', () => {
    expect(readExperiment({ settings })).toMatchObject({ model: { kind: 'default-cpu' }, writer: null });
    const writer = { kind: 'simulator', landscape: 'deceptive' };
    expect(readExperiment({ settings, writer })).toMatchObject({ model: { kind: 'default-cpu' }, writer });
  });

  it('names a starting prompt that does not exist', () => {
    const seeds = ['none', 'p2-portrait', 'adjectives'];
    expect(readExperiment({ settings: { ...settings, seeds } }).settings.seeds).toEqual(seeds);
    expect(() => readExperiment({ settings: { ...settings, seeds: ['none', 'portrait'] } })).toThrow(
      'There is no baseline "portrait".',
    );
  });

  it('names a writer that does not exist', () => {
    expect(() => readExperiment({ settings, writer: { kind: 'cloud' } })).toThrow(/writer/);
  });
});
