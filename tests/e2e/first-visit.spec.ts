import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, runLive, watch } from './page';

for (const scheme of ['light', 'dark'] as const)
  for (const width of [1440, 768, 390])
    test(`first visit is quiet, accessible and fits: ${scheme}, ${width} px`, async ({ page }) => {
      const seen = watch(page);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('rewrites a persona');
      await expect(runLive(page)).toBeEnabled();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      expect(seen.complaints).toEqual([]);
      // Nothing is asked of anybody else before the reader picks a model.
      expect([...seen.hosts]).toEqual([new URL(page.url()).host]);
    });

test('fits 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await expect(runLive(page)).toBeEnabled();
  await expectNoSidewaysScroll(page);
});

test('draws the recorded real run at once, says what it is, and replays it', async ({ page }) => {
  await page.goto('/');
  const recorded = page
    .getByRole('region', { name: /recorded/i })
    .or(page.locator('.recorded'))
    .first();
  await expect(recorded).toContainText('A recorded real run');
  await expect(page.locator('svg circle').first()).toBeVisible();
  await expect(page.getByText('SmolLM2', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'How this was recorded' }).click();
  await expect(page.getByText('wrote and answered').first()).toBeVisible();
  const place = page.getByRole('slider', { name: 'Place in the recorded run' });
  const end = await place.inputValue();
  await page.getByRole('button', { name: 'Replay' }).click();
  await expect(async () => expect(Number(await place.inputValue())).toBeLessThan(Number(end))).toPass();
  await page.getByRole('button', { name: 'Pause' }).click();
});

test('a run on the default model is set up with what its shipped calibration says', async ({ page }) => {
  // The model file counts as near; nothing is loaded from it.
  await page.route('**/models/**', (route) => route.fulfill({ status: 200, body: '' }));
  await page.goto('/#new');
  await expect(page.getByText('hears personas, best by', { exact: false })).toBeVisible();
  await expect(page.getByText('shipped with this page', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Calibrate here' })).toBeVisible();
  await expect(page.getByText('did not move it', { exact: false })).toHaveCount(0);
});
