import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, watch, withoutModel } from './page';

test('a recorded run opens as an own copy, and ready settings make a cell that waits', async ({ page }) => {
  const seen = watch(page);
  await withoutModel(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Examples', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Examples' })).toBeVisible();
  await page.getByRole('button', { name: 'Open a copy: Can a 135M model sound extraverted?' }).click();
  await expect(page.getByText('Recorded, not measured here', { exact: false })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.locator('.transport')).toContainText('Finished');
  await page.goto('/#examples');
  await page.getByRole('button', { name: 'Open a copy: Does SmolLM2 135M hear a persona?' }).click();
  await expect(page.getByText('Conclusion, by rule.')).toBeVisible({ timeout: 60_000 });
  await page.goto('/#examples');
  await page.getByRole('button', { name: 'Set up: A game of cards' }).click();
  await expect(page).toHaveURL(/#new=profile$/);
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toHaveLength(1);
});

for (const scheme of ['light', 'dark'] as const)
  test(`the gallery is accessible and fits a phone: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await withoutModel(page);
    await page.goto('/#examples');
    await expect(page.getByRole('heading', { name: 'Examples' })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
