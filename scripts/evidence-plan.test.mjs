import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExperiment } from '../src/experiments/experiment';
import { isStudyExperiment, readStudyExperiment } from '../src/experiments/study-experiment';
import { experimentsOf, finishedIn, recorded } from './evidence-plan.mjs';

const plan = JSON.parse(readFileSync('examples/evidence.json', 'utf8'));
const all = experimentsOf(plan);
const named = { prompt: 'You are extremely friendly.', arm: 'sentence', seed: 1 };

describe('the plan of the evidence', () => {
  it('has every way of searching on every target and seed, once', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const seed of plan.seeds)
      for (const arm of Object.keys(plan.arms))
        for (const { trait, pole } of plan.targets)
          expect(names).toContain(`${trait}-${pole}-${arm}-${seed}`);
  });

  it.each(all.map((one) => [one.name, one]))('is understood by the page: %s', (_, { experiment }) => {
    const file = experiment(named);
    const read = isStudyExperiment(file) ? readStudyExperiment(file) : readExperiment(file);
    expect(read.title).toBe(file.title);
  });

  it('asks for a prompt only after the search that names it', () => {
    const needing = all.filter(({ after }) => after);
    expect(needing).toHaveLength(plan.targets.length);
    for (const one of needing) {
      const at = all.findIndex(({ name }) => name === one.after);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(all.indexOf(one));
      expect(JSON.stringify(one.experiment(named))).toContain(named.prompt);
    }
  });

  it('finds a record that is kept with the code, and none where there is none', () => {
    expect(JSON.parse(recorded('extraversion-high-sentence-1'))).toMatchObject({ kind: 'personaloop-run' });
    expect(recorded('extraversion-high-nothing-1')).toBeNull();
    expect(finishedIn('static/recorded/nothing')).toBeNull();
  });
});
