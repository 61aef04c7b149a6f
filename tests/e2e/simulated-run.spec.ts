import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import {
  exported,
  expectAccessible,
  expectNoSidewaysScroll,
  finishedRun,
  longRun,
  promptsScored,
  watch,
  withoutModel,
} from './page';

test('Run live without a model runs the labelled simulator to its conclusion', async ({ page }) => {
  const seen = watch(page);
  await finishedRun(page);
  expect(await promptsScored(page)).toBeGreaterThan(40);
  await expect(page.getByText('No language model ran.', { exact: false }).first()).toBeVisible();
  await expect(page.locator('svg').filter({ hasText: 'SIMULATED' }).first()).toBeVisible();
  const concluded = page.locator('section.conclusion');
  await expect(concluded).toContainText('Conclusion, by rule.');
  await expect(concluded).toContainText('On the same questions it did better than');
  await expect(concluded.getByRole('listitem').first()).toBeHidden();
  await concluded.getByText(/sentences with all figures/).click();
  await expect(concluded.getByRole('listitem').last()).toContainText(/evidence \d+.*corrected p/);
  await expectAccessible(page);
  expect(seen.complaints).toEqual([]);
});

test('a reload in the middle loses nothing and goes on', async ({ page }) => {
  await longRun(page);
  await page.reload();
  await expect(page.locator('.transport')).toContainText('Go on');
  const before = await promptsScored(page);
  expect(before).toBeGreaterThan(5);
  await page.locator('.transport button').first().click();
  await expect(page.locator('.transport')).toContainText('Finished', { timeout: 60_000 });
  expect(await promptsScored(page)).toBeGreaterThan(40);
});

test('a second visit offers to go on where the run stopped', async ({ page, context }) => {
  await longRun(page);
  await page.close();
  const next = await context.newPage();
  await withoutModel(next);
  await next.goto('/');
  await expect(next.getByText(/Your run stopped/)).toBeVisible();
  await next.getByRole('button', { name: 'Continue' }).click();
  await expect(next.locator('.transport')).toContainText('Finished', { timeout: 60_000 });
});

test('the run file leaves the page and comes back as the same run', async ({ page }) => {
  await finishedRun(page);
  const file = await exported(page, /Run file \(\.json\)/);
  const record = JSON.parse(readFileSync(file, 'utf8'));
  expect(record).toMatchObject({ kind: 'personaloop-run', simulated: true, progress: { stage: 'done' } });
  const conclusion = (await page.locator('.conclusion').first().textContent()) ?? '';

  await page.evaluate(() => indexedDB.deleteDatabase('personaloop'));
  await page.goto('/#');
  await page.reload();
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles({
    name: 'run.personaloop.json',
    mimeType: 'application/json',
    buffer: readFileSync(file),
  });
  await expect(page.locator('.conclusion').first()).toHaveText(conclusion, {
    timeout: 20_000,
  });
});

test('the report opens by itself, is accessible and fits a phone; the bundle holds it', async ({
  page,
  context,
}) => {
  await finishedRun(page);
  const saved = async (kind: RegExp) => readFileSync(await exported(page, kind));
  const bundle = unzipSync(new Uint8Array(await saved(/Everything in one \.zip/)));
  expect(Object.keys(bundle)).toEqual(expect.arrayContaining(['README.txt', 'report.html', 'figure.svg']));
  const report = await saved(/Report \(\.html\)/);

  const reader = await context.newPage();
  const seen = watch(reader);
  await reader.setContent(report.toString('utf8'));
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(reader.getByText('SIMULATED. No language model ran.', { exact: false })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await reader.emulateMedia({ colorScheme });
    for (const width of [1000, 390]) {
      await reader.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(reader);
      await expectAccessible(reader);
    }
  }
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toEqual([]);
});

test('a finished run is run again and agrees with the first', async ({ page }) => {
  await finishedRun(page);
  await page.getByRole('button', { name: 'Run it again and compare' }).click();
  await expect(page.getByRole('heading', { name: 'Notebook, 2 cells' })).toBeVisible();
  await expect(
    page.getByText(/^Agrees with the run of .*: ([\d,]+) of \1 answers, largest difference 0 nats\.$/),
  ).toBeVisible({
    timeout: 60_000,
  });
});

test('a file chosen before the storage is open waits for it', async ({ page }) => {
  await withoutModel(page);
  let choose = () => {};
  const chosen = new Promise<void>((resolve) => (choose = resolve));
  await page.route(/open-workbench/, async (route) => {
    await chosen;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('input[type=file]').first().setInputFiles('static/recorded/first-run.json');
  choose();
  await expect(page).toHaveURL(/#run=/, { timeout: 20_000 });
  await expect(page.locator('section.conclusion')).toContainText('Conclusion, by rule.');
});

test('a file that is no run is refused with a sentence', async ({ page }) => {
  await withoutModel(page);
  await page.goto('/');
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await expect(page.getByText('notes.json could not be opened.')).toBeVisible();
});

for (const width of [1440, 390])
  test(`the inspector opens by keyboard, says where a prompt came from, and closes: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await finishedRun(page);
    // A prompt that the writer made: the first sentence of its facts says so.
    const row = page.locator('.board button', { hasText: /You/ }).first();
    await row.focus();
    await page.keyboard.press('Enter');
    const inspector = page.locator('.insp, .inspector').first();
    await expect(inspector).toBeVisible();
    await expect(inspector).toContainText('Parser step');
    await inspector.locator('summary').first().click();
    await expect(inspector.locator('pre').first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await inspector.getByRole('button', { name: 'Close' }).click();
    await expect(inspector).toBeHidden();
  });

test('the chart has a table one key away', async ({ page }) => {
  await finishedRun(page);
  await page.getByRole('button', { name: 'Table', exact: true }).first().click();
  await expect(page.getByRole('table').filter({ hasText: /step/i }).first()).toBeVisible();
});

test('another model writes the prompts, and is named wherever the run is', async ({ page }) => {
  await withoutModel(page);
  await page.goto('/#new');
  await page.getByRole('button', { name: 'Writer of the prompts: the same simulator. Change' }).click();
  await page.getByRole('radio', { name: 'Another model writes the prompts' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose the model that writes the prompts' });
  await expect(dialog.getByRole('button', { name: 'Use the smooth simulator for both' })).toBeVisible();
  await dialog.getByText('The simulator', { exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Landscape' }).selectOption('deceptive');
  await dialog.getByRole('button', { name: 'Use The simulator' }).click();
  await expect(
    page.getByRole('button', { name: /^Writer of the prompts: the deceptive simulator/ }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.locator('.transport button').first().click();
  await expect(page.locator('.transport')).toContainText('Finished', { timeout: 60_000 });
  await expect(page.locator('main')).toContainText('the deceptive simulator writes the prompts');
  await page.reload();
  await expect(page.locator('main')).toContainText('the deceptive simulator writes the prompts');
});
