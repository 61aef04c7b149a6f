import { expect, test } from '@playwright/test';
import { expectNoSidewaysScroll, finishedRun, runLive } from './page';

test('a cell on paper: light, labelled, without controls, as wide as a sheet', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  await finishedRun(page);
  // A4 less its margins, in CSS pixels.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
  await expect(page.getByText('No language model ran.', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('Conclusion, by rule.')).toBeVisible();
  // Folded on the screen, there on paper.
  await expect(page.locator('.conclusion li').first()).toBeVisible();
  for (const control of ['.transport button', 'nav', 'input[type=range]', '.loop', 'footer'])
    for (const one of await page.locator(control).all()) await expect(one).toBeHidden();
  const kept = await page
    .locator('.tag')
    .first()
    .evaluate((tag) => getComputedStyle(tag).printColorAdjust);
  expect(kept).toBe('exact');
  await expectNoSidewaysScroll(page);
});

test('under reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await expect(runLive(page)).toBeEnabled();
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => one.playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('fills a projector without falling apart', async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 1440 });
  await page.goto('/');
  await expect(runLive(page)).toBeEnabled();
  await expectNoSidewaysScroll(page);
});
