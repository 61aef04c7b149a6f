import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { exported, expectAccessible, expectNoSidewaysScroll, finishedRun, watch, withoutModel } from './page';

const box = (page: Page) => page.getByLabel('Your message to both');
const turn = (page: Page, no: number) => page.getByRole('listitem', { name: `Turn ${no}`, exact: true });
const side = (page: Page, no: number, name: string) => turn(page, no).getByRole('group', { name });
const [BASE, PERSONA] = ['As it is, no persona', 'With the persona'];

/** The talk cell from the list of cells, as a person would come to it. */
async function setUp(page: Page) {
  await withoutModel(page);
  await page.goto('/#new');
  await page.getByRole('navigation', { name: 'Cells' }).getByRole('link', { name: 'Talk to it' }).click();
  await expect(box(page)).toBeVisible();
}

async function say(page: Page, no: number, message: string) {
  await box(page).fill(message);
  await box(page).press('Enter');
  await expect(side(page, no, PERSONA)).toContainText(`Simulated reply ${no}`);
}

async function measure(page: Page, done: string) {
  await page.getByRole('button', { name: 'Measure now' }).click();
  await expect(page.getByText(done)).toBeVisible({ timeout: 30_000 });
}

test('one message gets two answers beside each other, labelled, and what was sent can be read', async ({
  page,
}) => {
  const seen = watch(page);
  await setUp(page);
  await page.getByRole('button', { name: 'How was your weekend?' }).click();
  await expect(box(page)).toHaveValue('How was your weekend?');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveURL(/#talk=/);
  await expect(side(page, 1, BASE)).toContainText('no persona here');
  await expect(side(page, 1, PERSONA)).toContainText('reads this persona as more extraverted');
  await expect(box(page)).toHaveValue('');
  await box(page).fill('And');
  await box(page).press('Shift+Enter');
  await box(page).pressSequentially('today?');
  await box(page).press('Enter');
  await expect(side(page, 2, PERSONA)).toContainText('Simulated reply 2');
  await expect(turn(page, 2)).toContainText('And today?');

  await page.getByLabel('What was sent in turn 2, With the persona').click();
  const sent = side(page, 2, PERSONA).locator('details');
  await expect(sent.getByRole('listitem')).toHaveCount(4);
  await expect(sent.locator('pre')).toContainText('Simulated reply 1');
  const outline = page.getByRole('navigation', { name: 'Cells' });
  await expect(outline.getByRole('listitem').first()).toContainText('2 turns, simulated');
  await expect(page.getByText('No language model ran.', { exact: false }).first()).toBeVisible();
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toHaveLength(1);
});

test('the trait is asked for before the first turn and after some: figure, table and conclusion', async ({
  page,
}) => {
  await setUp(page);
  await say(page, 1, 'Hello.');
  await say(page, 2, 'And then?');
  await measure(page, 'Measured after 2 turns.');
  await expect(page.locator('figure svg')).toContainText('SIMULATED');
  await expect(page.locator('.conclusion')).toContainText('Before the first turn the persona');
  await expect(page.locator('.conclusion')).toContainText('After 2 turns');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table', { name: /Shift of both sides/ }).getByRole('row')).toHaveCount(3);
});

test('a reload keeps the conversation and its measurements, and it goes on', async ({ page }) => {
  await setUp(page);
  await say(page, 1, 'Hello.');
  await measure(page, 'Measured after 1 turn.');
  const conclusion = await page.locator('.conclusion').innerText();
  await box(page).fill('Half a sent');
  await page.reload();
  await expect(box(page)).toHaveValue('Half a sent');
  await expect(side(page, 1, BASE)).toContainText('Simulated reply 1');
  await expect(page.locator('.conclusion')).toHaveText(conclusion.replace(/\s+/g, ' '));
  await say(page, 2, 'Still there?');
});

for (const scheme of ['light', 'dark'] as const)
  test(`a talk is accessible and fits a phone, set up and going: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await setUp(page);
    await page.getByText(/^Choose another persona:/).click();
    await expectAccessible(page);
    await say(page, 1, 'Hello.');
    await measure(page, 'Measured after 1 turn.');
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByLabel('What was sent in turn 1, With the persona').click();
    await expectAccessible(page);
    for (const width of [390, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
    await expectAccessible(page);
  });

test('a talk file leaves the page and comes back as the same talk', async ({ page }) => {
  await setUp(page);
  await say(page, 1, 'Hello.');
  await measure(page, 'Measured after 1 turn.');
  for (const kind of [/\.png/, /\.svg/, /CSV/]) await exported(page, kind);
  const file = await exported(page, /Talk file/);
  const conclusion = await page.locator('.conclusion').innerText();
  await page.evaluate(() => indexedDB.deleteDatabase('personaloop'));
  await page.goto('/#');
  await page.reload();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'talk.personaloop.json',
      mimeType: 'application/json',
      buffer: readFileSync(file),
    });
  await expect(page.locator('.conclusion')).toHaveText(conclusion.replace(/\s+/g, ' '), { timeout: 20_000 });
  await expect(page).toHaveURL(/#talk=/);
});

test('the persona of a talk comes by rule, from a run, or is typed; a deleted talk comes back', async ({
  page,
}) => {
  await finishedRun(page);
  await page.getByRole('link', { name: 'Talk to it' }).click();
  await page.getByText(/^Choose another persona:/).click();
  await page.getByRole('button', { name: /^Run 1:/ }).click();
  await expect(page.getByText(/^Choose another persona: Run 1/)).toBeVisible();
  await page.getByLabel('Your own prompt').fill('You count the boats in the harbour every morning.');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Choose another persona: Your own 1')).toBeVisible();
  await say(page, 1, 'Hello.');
  await page.getByLabel('What was sent in turn 1, With the persona').click();
  await expect(side(page, 1, PERSONA).locator('pre')).toContainText('You count the boats');
  await page.getByRole('button', { name: 'Delete cell 2' }).click();
  await expect(page).toHaveURL(/#new-talk$/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(side(page, 1, BASE)).toContainText('Simulated reply 1');
});
