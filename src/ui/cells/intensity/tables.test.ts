import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { intensity } from '../../../core/studies/intensity';
import { measure } from '../../../experiments/measured-study.fixture';
import { fitRows } from './figures';
import MeaningfulFigures from '../study/MeaningfulFigures.svelte';
import { intensity as words } from '../../text/en/intensity';
import StrengthTable from './StrengthTable.svelte';

const settings = intensity.defaults;
const { result } = measure(intensity, settings, 'smooth');
const count = (text: string, of: RegExp) => [...text.matchAll(of)].length;

it('the tables have every strength, every figure with its interval, and say that they are simulated', () => {
  const props = { settings, result, simulated: true, opened: 'strength3', onopen: () => undefined };
  const { body } = render(StrengthTable, { props });
  expect(count(body, /<th scope="row"/g)).toBe(10);
  expect(count(body, /Show the answers behind Level \d, wanted/g)).toBe(9);
  expect(count(body, /aria-pressed="true"/g)).toBe(1);
  expect(body).toMatch(/simulated/i);
  const fit = render(MeaningfulFigures, {
    props: { rows: fitRows(result, true), names: words.fit.rows, words: words.fit, simulated: true },
  }).body;
  expect(count(fit, /<th scope="row"/g)).toBe(6);
  expect(count(fit, /class="iv[^"]*">\[/g)).toBe(6);
  expect(fit).toMatch(/simulated/i);
});
