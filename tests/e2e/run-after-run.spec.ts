import { expect, test } from '@playwright/test';
import { MOST_DEEDS } from '../../src/ui/state/history.svelte';
import { stored } from './faults/stored';
import { held } from './held';
import { withoutModel } from './page';

/** At full speed for so many minutes: `RUN_AFTER_RUN=30 npm test -- build e2e`. */
const MINUTES = Number(process.env['RUN_AFTER_RUN'] ?? 0);
/** Compiled code and what is fetched once come with the first ones. */
const WARM = 3;
const LEAST = 6;

test('run after run, each deleted, leaves behind what can be put back and nothing else', async ({ page }) => {
  test.setTimeout((MINUTES + 5) * 60_000);
  await withoutModel(page);
  await page.goto('/');
  const began = Date.now();
  const after: number[] = [];
  let bytes = 0;
  while (after.length < WARM + LEAST || Date.now() - began < MINUTES * 60_000) {
    await page.evaluate(() => (location.hash = '#new'));
    await page.locator('.transport').getByRole('button').first().click();
    await expect(page.locator('.transport')).toContainText('Finished', { timeout: 60_000 });
    const id = new URL(page.url()).hash.replace('#run=', '');
    bytes = JSON.stringify(await stored(page, 'run', id)).length;
    await page.getByRole('button', { name: 'Delete cell 1' }).click();
    await expect(page.getByRole('button', { name: 'Delete cell 1' })).toHaveCount(0);
    after.push((await held(page)).heap);
  }
  const [from = 0, to = 0] = [after[WARM - 1], after.at(-1)];
  const each = (to - from) / (after.length - WARM);
  console.log(
    `run after run: ${after.length} in ${((Date.now() - began) / 60_000).toFixed(1)} min; heap ${(from / 1e6).toFixed(1)} MB after ${WARM}, ` +
      `${(to / 1e6).toFixed(1)} MB at the end; each leaves ${(each / 1e6).toFixed(2)} MB, its events are ${(bytes / 1e6).toFixed(2)} MB of text`,
  );
  // A run is two deeds, made and deleted: as many can be put back; with the next ones the first are let go.
  const full = after.slice(WARM + MOST_DEEDS / 2);
  const grown = full.length > 1 ? ((full.at(-1) ?? 0) - (full[0] ?? 0)) / (full.length - 1) : 0;
  if (full.length > 1)
    console.log(
      `beyond what can be put back: each of ${full.length - 1} leaves ${(grown / 1e6).toFixed(3)} MB`,
    );
  expect(bytes).toBeGreaterThan(100_000);
  // A deleted run stays until it cannot be put back: its events once, not what worked on them, too.
  expect(each).toBeLessThan(2 * bytes);
  if (full.length > 20) expect(grown).toBeLessThan(bytes / 4);
});
