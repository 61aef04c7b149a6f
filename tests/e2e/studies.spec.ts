import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { exported, expectAccessible, expectNoSidewaysScroll, finishedRun, watch, withoutModel } from './page';

const KINDS = [
  { id: 'calibration', link: 'Does a model hear a persona?', name: 'Calibration' },
  { id: 'compare', link: 'Compare prompts', name: 'Comparison' },
  { id: 'quality', link: 'How far to trust a number?', name: 'Quality' },
  { id: 'profile', link: 'What it says, does and knows', name: 'Profile' },
  { id: 'intensity', link: 'How finely can it be set?', name: 'Intensity' },
] as const;

const transport = (page: Page) => page.locator('.transport');
const run = (page: Page) => transport(page).getByRole('button').first().click();
const finished = (page: Page) => expect(transport(page)).toContainText('Finished', { timeout: 60_000 });

/** A study set up from the list of cells, as a person would. */
async function setUp(page: Page, link: string) {
  await withoutModel(page);
  await page.goto('/#new');
  await page.getByRole('navigation', { name: 'Cells' }).getByRole('link', { name: link }).click();
  await expect(transport(page)).toContainText('Run');
}

async function finishedStudy(page: Page, link: string) {
  await setUp(page, link);
  await run(page);
  await finished(page);
}

for (const { id, link, name } of KINDS)
  test(`${id}: from the list of cells to figure, table and conclusion, labelled as simulated`, async ({
    page,
  }) => {
    const seen = watch(page);
    await finishedStudy(page, link);
    await expect(page).toHaveURL(/#study=/);
    const outline = page.getByRole('navigation', { name: 'Cells' });
    await expect(outline.getByRole('listitem').first()).toContainText(`1 ${name}`);
    await expect(outline.getByRole('listitem').first()).toContainText('finished, simulated');
    await expect(page.locator('figure svg').first()).toContainText('SIMULATED');
    await expect(page.getByText('Conclusion, by rule.')).toBeVisible();
    await expect(page.getByText('No language model ran.', { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(seen.complaints).toEqual([]);
    expect([...seen.hosts]).toHaveLength(1);
  });

for (const scheme of ['light', 'dark'] as const)
  test(`every study is accessible and fits a phone, set up and finished: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const { link } of KINDS) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await setUp(page, link);
      await expectAccessible(page);
      await run(page);
      await finished(page);
      await expectAccessible(page);
      for (const width of [390, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(page);
      }
      await expectAccessible(page);
    }
  });

test('a reload in the middle of a calibration loses nothing, and it goes on', async ({ page }) => {
  await setUp(page, 'Does a model hear a persona?');
  // Long enough to be caught in the middle: four ways of asking, 30 questions a trait.
  await page.getByRole('button', { name: /^Questions a trait/ }).click();
  await page.getByRole('spinbutton').fill('30');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Readings to try/ }).click();
  for (const way of ['plain text', '1 to 4']) await page.getByLabel(way).first().check();
  await page.keyboard.press('Escape');
  await run(page);
  const asked = page.locator('.progress dd').first();
  const answered = async () => Number.parseInt((await asked.innerText()).replace(',', ''), 10);
  await page.waitForFunction(
    () => Number.parseInt(document.querySelector('.progress dd')?.textContent ?? '', 10) > 20,
  );
  await page.reload();
  await expect(page.getByText(/This study stopped after .* of 1,800 questions/)).toBeVisible();
  expect(await answered()).toBeGreaterThan(20);
  await expect(page.getByText('Partial:', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await finished(page);
  await expect(asked).toHaveText('1,800');
});

test('a study file leaves the page and comes back as the same study', async ({ page }) => {
  await finishedStudy(page, 'Does a model hear a persona?');
  const conclusion = await page.locator('.conclusion').innerText();
  for (const kind of [/\.png/, /\.svg/, /CSV/]) await exported(page, kind);
  const file = await exported(page, /Study file/);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    kind: 'personaloop-study',
    study: 'calibration',
    simulated: true,
  });

  await page.evaluate(() => indexedDB.deleteDatabase('personaloop'));
  await page.goto('/#');
  await page.reload();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'study.personaloop.json',
      mimeType: 'application/json',
      buffer: readFileSync(file),
    });
  await expect(page.locator('.conclusion')).toHaveText(conclusion.replace(/\s+/g, ' '), { timeout: 20_000 });
  await expect(page).toHaveURL(/#study=/);
});

test('every answer of a calibration can be read as it was asked', async ({ page }) => {
  await finishedStudy(page, 'Does a model hear a persona?');
  await page.getByLabel('Every question and answer of').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const inspector = page.locator('.inspector');
  await expect(inspector.getByRole('heading')).toContainText('Strongly low persona, openness');
  await inspector.getByRole('table').getByRole('button').first().click();
  await expect(inspector.locator('pre').first()).toContainText('You are extremely unimaginative');
  await expectAccessible(page);
});

test('a deleted study comes back', async ({ page }) => {
  await finishedStudy(page, 'How far to trust a number?');
  await page.getByRole('button', { name: 'Delete cell 1' }).click();
  await expect(transport(page)).toContainText('Run');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await finished(page);
});

test('a calibration proposes a target that a run takes over, and the run says what it knows', async ({
  page,
}) => {
  await withoutModel(page);
  await page.goto('/#new');
  await expect(page.getByText('has not been calibrated', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Calibrate first' }).click();
  await run(page);
  await finished(page);
  const proposal = await page.getByText('Proposed first target').innerText();
  await page.getByRole('button', { name: 'Use this for a run' }).click();
  await expect(page).toHaveURL(/#new$/);
  const trait = /target: (\w+)/.exec(proposal)?.[1] ?? '';
  await expect(page.getByRole('button', { name: /^Trait/ })).toHaveText(trait);
  await expect(page.getByText('hears personas', { exact: false })).toBeVisible();
  await expect(page.getByText('You can run it all the same.')).toHaveCount(0);
  // Another form than those that were tried: a warning, and nothing is blocked.
  await page.getByRole('button', { name: /^Reading/ }).click();
  await page.getByRole('combobox').selectOption({ index: 2 });
  await page.keyboard.press('Escape');
  await expect(page.getByText('was not tried in the calibration', { exact: false })).toBeVisible();
  await expect(transport(page).getByRole('button').first()).toBeEnabled();
});

test('a comparison takes prompts by rule, of runs and typed, and opens the exact text behind a figure', async ({
  page,
}) => {
  await finishedRun(page);
  await page.getByRole('link', { name: 'Compare prompts' }).click();
  await page.getByRole('button', { name: 'Keywords' }).click();
  await page.getByRole('button', { name: /^Run 1:/ }).click();
  await expect(page.getByText(/^Added: Run 1/)).toBeVisible();
  await page.getByLabel('Your own prompt').fill('You count the boats in the harbour every morning.');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Added: Your own 1.')).toBeVisible();
  await run(page);
  await finished(page);
  const table = page.getByRole('table', { name: /Your own 1/ });
  const figure = table.getByRole('button').first();
  await figure.focus();
  await page.keyboard.press('Enter');
  const inspector = page.locator('.inspector');
  await expect(inspector).toContainText('You count the boats in the harbour every morning.');
  await inspector.getByRole('table').getByRole('button').first().click();
  await expect(inspector.locator('pre').first()).toContainText('I would');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(page);
  await inspector.getByRole('button', { name: 'Close' }).click();
  await expect(inspector).toBeHidden();
  await expect(figure).toBeFocused();
});

test('a profile asks another instrument, names its reference, and opens every answer', async ({ page }) => {
  await setUp(page, 'What it says, does and knows');
  await page.getByRole('button', { name: /^Instrument/ }).click();
  await page.getByRole('radio', { name: /^What it knows/ }).check();
  await page.keyboard.press('Escape');
  // No persona and both ends of a trait, 80 questions each.
  await expect(page.getByText(/240 questions are asked/)).toBeVisible();
  await run(page);
  await finished(page);
  await expect(page.getByRole('figure').getByText(/^Dashed line: guessing/)).toBeVisible();
  await expect(page.locator('.conclusion')).toContainText('guessing is right on .25');
  await page.getByLabel('Every question and answer of').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const inspector = page.locator('.inspector');
  await expect(inspector).toContainText('80 of 80 questions of the knowledge probe answered.');
  await inspector.getByRole('table').getByRole('button').first().click();
  await expect(inspector.locator('pre').first()).toContainText('Answer with A, B, C or D only.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(page);
});

test('a study offers imported questions, and says so in its settings', async ({ page }) => {
  await setUp(page, 'Compare prompts');
  await page.getByRole('button', { name: /^Questions: the built-in questions/ }).click();
  await expect(page.getByRole('radio', { name: /^Built in/ })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Import questions …' })).toBeVisible();
});
