import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, watch, withoutModel } from './page';

/** The lab from the list of cells, as a person would come to it, with few repeats. */
async function openLab(page: Page, repeats = 20) {
  await withoutModel(page);
  await page.goto('/#new');
  const outline = page.getByRole('navigation', { name: 'Cells' });
  await outline.getByRole('link', { name: 'Why three questions lie' }).click();
  await expect(page.getByRole('heading', { name: 'Why do three questions lie?' })).toBeVisible();
  await page.getByRole('button', { name: /^Repeats/ }).click();
  await page.getByRole('spinbutton', { name: 'Repeats' }).fill(String(repeats));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const result = (page: Page) =>
  expect(page.getByText('Conclusion, by rule.')).toBeVisible({ timeout: 120_000 });

test('three questions beside twenty: curves, figures and a conclusion, all labelled as simulated', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const seen = watch(page);
  await openLab(page);
  await button(page, 'Show why three questions lie').click();
  await result(page);
  await expect(page).toHaveURL(/#lab$/);
  await expect(page.locator('figure svg').first()).toContainText('SIMULATED');
  await expect(page.locator('figure svg').first()).toContainText('3 questions, as in the paper');
  await expect(page.getByText('No language model ran.', { exact: false }).first()).toBeVisible();
  const table = page.getByRole('table', { name: /What came of the searches/ });
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table).toContainText('difference');
  await button(page, 'Table').click();
  await expect(page.getByRole('table', { name: /Regret after so many tokens/ })).toBeVisible();
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toHaveLength(1);
});

test('can be cancelled, and shows what is done', async ({ page }) => {
  await openLab(page, 1000);
  await button(page, 'Run').click();
  await expect(page.locator('.progress')).not.toContainText(/^0 of/, { timeout: 60_000 });
  await button(page, 'Cancel').click();
  await expect(page.getByText(/^Cancelled after/)).toBeVisible();
  await result(page);
});

test('saves the figure and the results', async ({ page }) => {
  test.setTimeout(120_000);
  await openLab(page);
  await button(page, 'Run').click();
  await result(page);
  const saved = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return readFileSync(await file.path(), 'utf8');
  };
  const rows = (await saved('Save results (CSV)')).trim().split('\r\n');
  expect(rows[0]).toContain('simulated,landscape,questions');
  expect(rows).toHaveLength(21);
  await button(page, 'Save figure').click();
  const svg = await saved('SVG, for print');
  expect(svg).toContain('Simulated, no language model ran.');
});

for (const scheme of ['light', 'dark'] as const)
  test(`is accessible and fits a phone, set up and finished: ${scheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 1440, height: 900 });
    await openLab(page);
    await expectAccessible(page);
    await button(page, 'Show why three questions lie').click();
    await result(page);
    await expectAccessible(page);
    for (const width of [390, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
    await expectAccessible(page);
  });
