import { expect, test, type Page } from '@playwright/test';
import { tinyMamba, tinyRwkv } from '../fixtures/architectures';
import { expectAccessible, expectNoSidewaysScroll, finishedRun, watch, withoutModel } from './page';

const transport = (page: Page) => page.locator('.transport');
const finished = (page: Page, timeout = 60_000) =>
  expect(transport(page)).toContainText('Finished', { timeout });
const run = (page: Page) => transport(page).getByRole('button').first().click();
const LINK = 'Does it work on other models?';

async function addModel(page: Page, value: string) {
  await page.getByRole('combobox', { name: 'Model', exact: true }).selectOption(value);
  await page.getByRole('button', { name: 'Add this model' }).click();
  await expect(page.getByText(/^Added: /)).toBeVisible();
}

/** A matrix set up from the list of cells: the smooth simulator is there, the deceptive one is added. */
async function setUp(page: Page) {
  await withoutModel(page);
  await page.goto('/#new');
  await page.getByRole('navigation', { name: 'Cells' }).getByRole('link', { name: LINK }).click();
  await addModel(page, 'deceptive');
}

test('two simulators: prompts by models, framed at home, labelled, down to the exact text', async ({
  page,
}) => {
  const seen = watch(page);
  await setUp(page);
  await page.getByLabel('Written for').last().selectOption({ label: 'the smooth simulator' });
  await expectAccessible(page);
  await run(page);
  await finished(page);
  const map = page.getByRole('table', { name: 'Score of every prompt on every model' });
  await expect(map.getByRole('columnheader')).toHaveCount(2);
  await expect(map.getByRole('columnheader', { name: /deceptive simulator simulated/ })).toBeVisible();
  await expect(map.locator('td.home')).toHaveCount(1);
  await expect(page.locator('.conclusion')).toContainText('of the gain at home');
  await expect(page.getByText('No language model ran.', { exact: false }).first()).toBeVisible();

  const cell = map.getByRole('button', { name: /on the deceptive simulator/ }).last();
  await cell.click();
  const inspector = page.locator('.inspector');
  await expect(inspector).toContainText('simulated');
  await inspector.getByRole('table').getByRole('button').first().click();
  await expect(inspector.locator('pre').first()).toContainText('I would');
  await expectAccessible(page);
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScroll(page);
  }
  await expectAccessible(page);
  expect(seen.complaints).toEqual([]);
});

test('a reload in mid-matrix loses nothing, and a missing file leaves its column empty with the reason', async ({
  page,
}) => {
  await setUp(page);
  await page
    .getByLabel('GGUF files on this device', { exact: false })
    .setInputFiles({ name: 'mine.gguf', mimeType: 'application/octet-stream', buffer: Buffer.from('GGUF') });
  await addModel(page, 'flat');
  await addModel(page, 'deaf');
  for (const rule of ['Description', 'Keywords', 'Irrelevant persona'])
    await page.getByRole('button', { name: rule }).click();
  await run(page);
  await page.waitForFunction(
    () => Number.parseInt(document.querySelector('.progress dd')?.textContent ?? '', 10) > 20,
  );
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).or(page.getByText('Paused')).first().waitFor();
  if (await page.getByRole('button', { name: 'Continue' }).isVisible())
    await page.getByRole('button', { name: 'Continue' }).click();
  // Four simulators answer everything; the file has to be chosen again, and the rest did not wait for it.
  await expect(page.getByText('432 of 540').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/The other models go on without it/)).toBeVisible();
  await expect(page.getByLabel('Choose the file of mine.gguf again')).toBeVisible();
  await expect(page.locator('.conclusion')).toContainText('Nothing is said about mine.gguf');
  await expect(page.locator('.conclusion')).toContainText('Simulated: ');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(page);
});

test('base models of other architectures from files really answer, one after the other', async ({ page }) => {
  const seen = watch(page);
  await setUp(page);
  await page.getByRole('button', { name: /^Remove .*deceptive/ }).click();
  const models = { 'tiny-mamba-F32.gguf': tinyMamba(), 'tiny-rwkv-F32.gguf': tinyRwkv() };
  for (const [name, blob] of Object.entries(models)) {
    const buffer = Buffer.from(await blob.arrayBuffer());
    await page
      .getByLabel('GGUF files on this device', { exact: false })
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(page.getByText(`Added: ${name}`)).toBeVisible();
  }
  await run(page);
  // Each really reads its questions on the processor.
  await finished(page, 180_000);
  const map = page.getByRole('table', { name: 'Score of every prompt on every model' });
  for (const name of ['Tiny mamba', 'Tiny rwkv7']) {
    const header = map.getByRole('columnheader', { name });
    await expect(header).toBeVisible();
    await expect(header).not.toContainText('simulated');
  }
  const scores = map.locator('tbody td');
  const count = await scores.count();
  expect(count).toBeGreaterThanOrEqual(3);
  await expect(scores.filter({ hasText: /\d/ })).toHaveCount(count);
  expect(seen.complaints).toEqual([]);
});

test('the best prompt of a run is at home on the model that answered there', async ({ page }) => {
  await finishedRun(page);
  await page.getByRole('link', { name: LINK }).click();
  await page.getByRole('button', { name: /^Run 1:/ }).click();
  await expect(page.getByText(/^Added: Run 1/)).toBeVisible();
  await expect(page.getByLabel('Written for').last()).toHaveValue('0');
});
