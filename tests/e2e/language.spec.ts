import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, watch, withoutModel } from './page';

test('the page in German: the same place, its words, its numbers, a whole run', async ({ page }) => {
  const seen = watch(page);
  await withoutModel(page);
  await page.goto('/#new');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\.html#new$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Fertig', exact: true })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('Schluss, nach Regel.').first()).toBeVisible();
  await expect(page.getByText(/Wert 0,\d\d \[0,\d\d; /).first()).toBeVisible();
  await expect(page.getByText('SIMULIERT').first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(page);
  expect(seen.complaints).toEqual([]);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('Conclusion, by rule.').first()).toBeVisible();
});

test('the first page and the lessons in German fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/de.html');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('schreibt eine Persona um');
  await expectNoSidewaysScroll(page);
  await page.goto('/de.html#lessons');
  await expect(page.getByText('Was ist die Schleife?').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
