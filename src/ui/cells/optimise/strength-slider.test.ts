import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { runState } from '../../../../tests/fixtures/run-state';
import { nearestPrompt } from '../../../core/loop/nearest';
import type { RunState } from '../../../core/loop/types';
import { candidateName } from '../../charts/words';
import StrengthSlider from './StrengthSlider.svelte';

const shown = (run: RunState, simulated = false) =>
  render(StrengthSlider, { props: { run, simulated, onselect: () => undefined } })
    .body.replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ');
const at = (tau: number, options: Parameters<typeof runState>[0] = {}) => {
  const run = runState({ done: 6, report: true, ...options });
  const target = { kind: 'intensity', trait: 'extraversion', tau } as const;
  return { ...run, settings: { ...run.settings, target } };
};

describe('the slider over a finished run', () => {
  it('starts at the wanted strength of the run and names the prompt nearest to it', () => {
    const run = at(0.8);
    const found = nearestPrompt(run, 0.8);
    expect(found?.distance).toBeLessThan(1 / 16);
    const page = shown(run);
    expect(page).toMatch(/<label[^>]*><span[^>]*>Wanted strength<\/span> <input type="range"[^>]*/);
    expect(page).toContain('aria-valuetext=".80"');
    expect(page).toContain(`Nearest: ${candidateName(run, found?.candidate ?? -1)}`);
    expect(page).toMatch(/distance from the wanted strength <b[^>]*>[.\d]+<\/b> <span class="iv[^>]*>\[/);
    expect(page).toMatch(/It comes within|It is there/);
    expect(page).not.toContain('No prompt of this run comes nearer');
    expect(page).not.toMatch(/simulated/i);
  });

  it('says so where no prompt comes near', () => {
    const run = at(0.02);
    const found = nearestPrompt(run, 0.02);
    expect(found?.distance).toBeGreaterThan(1 / 16);
    const page = shown(run, true);
    expect(page).toContain(
      `No prompt of this run comes nearer to .02 than ${(found?.distance ?? 0).toFixed(2).slice(1)}.`,
    );
    expect(page).not.toContain('It comes within');
    expect(page).toMatch(/simulated/i);
  });

  it('has nothing to name before anything is scored', () => {
    expect(shown(at(0.5, { done: -1, report: false }))).toContain(
      'No prompt of this run is fully scored yet.',
    );
  });
});
