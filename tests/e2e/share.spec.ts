import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, watch, withoutModel } from './page';

const cells = (page: Page) => page.getByRole('navigation', { name: 'Cells' });
const asked = (page: Page) => page.getByRole('dialog', { name: 'Open what was shared?' });
const transport = (page: Page) => page.locator('.transport');

/** The link of the cell on the page, as its dialog shows it. */
async function linkOf(page: Page, handout = false): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share these settings' });
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  if (handout)
    for (const name of ['Lock the settings', 'Hide the other cells'])
      await dialog.getByRole('checkbox', { name }).check();
  await expectAccessible(page);
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  await dialog.getByRole('button', { name: 'Close' }).click();
  return link;
}

/** A run with another number of steps than usual. */
async function changedDraft(page: Page) {
  await withoutModel(page);
  await page.goto('/#new');
  await page.getByRole('button', { name: /^Steps: / }).click();
  await page.getByRole('spinbutton', { name: 'Steps' }).fill('7');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Steps: 7. Change' })).toBeVisible();
}

test('a link made here opens as a draft in another page: asked first, nothing run, gone from the address', async ({
  page,
  context,
}) => {
  await changedDraft(page);
  const link = await linkOf(page);
  expect(link.length).toBeLessThan(1_000);
  const other = await context.newPage();
  const seen = watch(other);
  await withoutModel(other);
  await other.goto(link);
  await expect(asked(other)).toContainText('extraversion, towards extraverted');
  await expect(asked(other)).toContainText('nothing has been changed or loaded');
  await expectAccessible(other);
  await asked(other).getByRole('button', { name: 'Open as a new draft' }).click();
  await expect(other.getByRole('button', { name: 'Steps: 7. Change' })).toBeVisible();
  await expect(other).toHaveURL(/#new$/);
  await expect(cells(other).getByRole('listitem').first()).toContainText('not started');
  await expect(transport(other).getByRole('button').first()).toHaveText('Run');
  await other.goBack();
  await expect(asked(other)).toHaveCount(0);
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toHaveLength(1);
});

test('what is left changes nothing', async ({ page }) => {
  await changedDraft(page);
  const link = await linkOf(page);
  await page.goto('/#new=quality');
  await expect(page.getByRole('heading', { name: 'How far can', exact: false })).toBeVisible();
  await page.evaluate((to) => (location.href = to), link);
  await expect(asked(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(asked(page)).toHaveCount(0);
  await expect(page).toHaveURL(/#new=quality$/);
});

test('a draft that has been changed is replaced only with a word, and comes back', async ({ page }) => {
  await withoutModel(page);
  await page.goto('/#new');
  const link = await linkOf(page);
  await changedDraft(page);
  await page.evaluate((to) => (location.href = to), link);
  await expect(asked(page)).toContainText('takes the place of the draft');
  await asked(page).getByRole('button', { name: 'Open as a new draft' }).click();
  await expect(page.getByRole('button', { name: 'Steps: 12. Change' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('button', { name: 'Steps: 7. Change' })).toBeVisible();
});

// The models stay free, since devices differ (a run has one that answers and one that writes), and so does the seed.
for (const [kind, address, free] of [
  ['run', '/#new', 3],
  ['comparison', '/#new=compare', 1],
] as const)
  test(`a handout of a ${kind} keeps its settings and offers no other cell, until it is unlocked`, async ({
    page,
    context,
  }) => {
    await withoutModel(page);
    await page.goto(address);
    const link = await linkOf(page, true);
    const other = await context.newPage();
    await withoutModel(other);
    await other.goto(link);
    await expect(asked(other)).toContainText('stay as they are until you unlock them');
    await asked(other).getByRole('button', { name: 'Open as a new draft' }).click();
    const parts = other.locator('.cell').getByRole('button', { name: /\. Change$/ });
    await expect(other.getByText('settings are fixed', { exact: false })).toBeVisible();
    await expect(parts).toHaveCount(free);
    await expect(cells(other).getByRole('link')).toHaveCount(2);
    await expectAccessible(other);
    await other.setViewportSize({ width: 390, height: 800 });
    await expectNoSidewaysScroll(other);
    await other.setViewportSize({ width: 1440, height: 900 });
    await cells(other).getByRole('button', { name: 'Show all' }).click();
    await expect(cells(other).getByRole('link', { name: 'Why three questions lie' })).toBeVisible();
    await other.getByRole('button', { name: 'Unlock' }).click();
    await expect(parts.nth(free + 1)).toBeVisible();
    await expect(other.getByText('settings are fixed', { exact: false })).toHaveCount(0);
  });

test('a damaged link and one of a newer version are named with what to do', async ({ page }) => {
  await withoutModel(page);
  const refused = page.getByRole('dialog', { name: 'This link cannot be opened' });
  for (const [fragment, sentence] of [
    ['share=1.AAAA', 'This link is damaged'],
    ['share=9.AAAA', 'made by a newer version'],
  ] as const) {
    await page.goto(`/#${fragment}`);
    await expect(refused).toContainText(sentence);
    await expectAccessible(page);
    await refused.getByRole('button', { name: 'Close' }).click();
    await expect(refused).toHaveCount(0);
    await expect(page).toHaveURL(/\/#$/);
  }
});

for (const scheme of ['light', 'dark'] as const)
  test(`both dialogs are accessible and fit a phone: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await withoutModel(page);
    await page.goto('/#new');
    const link = await linkOf(page, true);
    await expectNoSidewaysScroll(page);
    await page.evaluate((to) => (location.href = to), link);
    await expect(asked(page)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
