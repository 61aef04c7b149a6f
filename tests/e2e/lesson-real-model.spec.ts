import { expect, test } from '@playwright/test';
import { doStep, panel, pointed, press } from './lesson-page';
import { modelIsHere, watch } from './page';

test.skip(!modelIsHere, 'The default model is not here and could not be fetched: run `npm run model`.');
test('lesson 4 measures the real model on the processor, and says that it was measured', async ({ page }) => {
  test.setTimeout(900_000);
  const seen = watch(page);
  await page.goto('/#lesson=small-models&part=5');
  await expect(panel(page)).toContainText('Step 5 of 9');
  await panel(page).getByRole('slider').fill('1');
  await press(page, 'Keep my guess');
  await press(page, /^With the real model/);
  await expect(pointed(page)).toHaveText('Run');
  const began = Date.now();
  await pointed(page).click();
  await expect(panel(page).getByText('Done: it has finished.')).toBeVisible({ timeout: 840_000 });
  console.log(`The study took ${Math.round((Date.now() - began) / 1000)} s.`);
  await press(page, 'Next');
  const row = panel(page).locator('tbody tr');
  await expect(row).toContainText('SmolLM2');
  await expect(row).not.toContainText('simulated');
  await expect(row.locator('b')).toHaveText(/^[+−]?\.?\d/);
  await expect(page.getByText('SIMULATED')).toHaveCount(0);
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toEqual([new URL(page.url()).host]);
});

test('lesson 1 from its first step to its last on the real model', async ({ page }) => {
  test.skip(
    !process.env['LESSONS_REAL'],
    'About ten minutes on a quiet machine: LESSONS_REAL=1 npm test -- build e2e',
  );
  test.setTimeout(3_600_000);
  const seen = watch(page);
  await page.goto('/#lesson=loop&part=1');
  await press(page, /^With the real model/);
  await expect(panel(page).getByText('It is open.')).toBeVisible();
  for (const step of [2, 3]) {
    await press(page, 'Next');
    await expect(panel(page)).toContainText(`Step ${step} of 7`);
    await doStep(page);
  }
  await press(page, 'Next');
  const began = Date.now();
  await expect(pointed(page)).toHaveText('Run');
  await pointed(page).click();
  await expect(panel(page).getByText('Done: it has finished.')).toBeVisible({ timeout: 3_400_000 });
  console.log(`The search took ${Math.round((Date.now() - began) / 1000)} s.`);
  await press(page, 'Next');
  const rows = await doStep(page);
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row).toContain('SmolLM2');
    expect(row).not.toContain('simulated');
  }
  console.log(rows.map((row) => row.replace(/\s+/g, ' ')).join('\n'));
  for (const step of [6, 7]) {
    await press(page, 'Next');
    await expect(panel(page)).toContainText(`Step ${step} of 7`);
    await doStep(page);
  }
  await expect(page.getByText('SIMULATED')).toHaveCount(0);
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toEqual([new URL(page.url()).host]);
});
