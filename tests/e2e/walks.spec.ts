import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { finishedRun, runLive, withoutModel } from './page';
import { begin, panel, press } from './lesson-page';

/** What the walks of docs/walks.md found worst, so that it does not come back. */

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a run that starts is brought to where its curve can be watched, and a closed prompt gives the place back', async ({
    page,
  }) => {
    await withoutModel(page);
    await page.goto('/');
    await runLive(page).tap();
    await expect(page.locator('.transport')).toContainText('Finished', { timeout: 60_000 });
    await expect(page.locator('.plot')).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('.transport')).toBeInViewport();

    const board = page.locator('.board');
    await board.getByRole('button').first().scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await board.getByRole('button').first().tap();
    const inspector = page.locator('.inspector');
    await expect(inspector.getByRole('heading').first()).toBeInViewport();
    await inspector.getByRole('button', { name: 'Close' }).tap();
    await expect(inspector).toBeHidden();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    // One row at the top.
    const header = await page.locator('body > #app > header').boundingBox();
    expect(header?.height).toBeLessThan(72);
  });
});

test('in the low window of a school laptop a guess can be kept and the run watched', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 700 });
  await withoutModel(page);
  await page.goto('/');
  await expect(runLive(page)).toBeInViewport({ ratio: 0.9 });
  await begin(page, 'What is the loop?');
  await press(page, /^Open the settings/);
  for (const step of ['Your first guess', 'Your second guess']) {
    await press(page, 'Next');
    await expect(panel(page).getByRole('heading', { name: step })).toBeVisible();
    await expect(panel(page).getByRole('button', { name: 'Keep my guess' })).toBeInViewport({ ratio: 0.9 });
  }
});

test('a bundle opens as it is, the export says of which cell it is', async ({ page }) => {
  await finishedRun(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByText('Of the cell “More extraverted”')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Everything in one \.zip/ }).click(),
  ]);
  const conclusion = (await page.locator('.conclusion').first().textContent()) ?? '';
  const zip = {
    name: download.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: readFileSync(await download.path()),
  };
  await page.evaluate(() => indexedDB.deleteDatabase('personaloop'));
  await page.goto('/#');
  await page.reload();
  await page.locator('input[type=file]').first().setInputFiles(zip);
  await expect(page.locator('.conclusion').first()).toHaveText(conclusion, {
    timeout: 20_000,
  });
});
