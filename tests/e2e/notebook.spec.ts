import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, finishedRun, watch, withoutModel } from './page';

const entries = (page: Page) => page.getByRole('list', { name: 'Notebook entries' }).locator('> li');
const undo = (page: Page) => page.getByRole('button', { name: /^Undo: / });
const redo = (page: Page) => page.getByRole('button', { name: /^Redo: / });
const transport = (page: Page) => page.locator('.transport');

/** From an entry's menu. */
async function arrange(page: Page, what: string, how: string) {
  await page.getByRole('button', { name: `Arrange ${what}`, exact: true }).press('Enter');
  await page
    .getByRole('dialog', { name: `Arrange ${what}` })
    .getByRole('button', { name: how })
    .press('Enter');
}

/** A finished run, then a finished study: two cells. */
async function twoCells(page: Page) {
  await finishedRun(page);
  await page
    .getByRole('navigation', { name: 'Cells' })
    .getByRole('link', { name: 'How far to trust' })
    .click();
  await expect(page.getByRole('heading', { name: 'How far can', exact: false })).toBeVisible();
  await transport(page).getByRole('button').first().click();
  await expect(transport(page)).toContainText('Finished', { timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notebook, 2 cells');
}

test('cells are moved, folded, unfolded and deleted by keyboard; every step is undone and kept', async ({
  page,
}) => {
  const seen = watch(page);
  await twoCells(page);
  await expect(entries(page).nth(0)).toContainText('More extraverted');
  await expect(entries(page).nth(0)).toContainText('Simulated');
  await expect(page.locator('section.cell')).toHaveCount(1);

  await arrange(page, 'cell 2', 'Move up');
  await expect(page.getByRole('button', { name: 'Arrange cell 1', exact: true })).toBeFocused();
  await expect(entries(page).nth(0).locator('section.cell')).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName('Undo: moving cell 2 up');

  const folded = entries(page).nth(1).getByRole('button', { name: 'More extraverted' });
  await folded.press('Enter');
  await expect(page.getByRole('button', { name: 'Fold cell 2' })).toBeFocused();
  await expect(page.locator('section.cell')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('section.cell')).toHaveCount(2, { timeout: 20_000 });
  await expect(entries(page).nth(1)).toContainText('Raise extraversion');

  await arrange(page, 'cell 2', 'Delete');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notebook, 1 cell');
  await undo(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notebook, 2 cells');
  await expect(entries(page).nth(1).locator('section.cell')).toContainText('Conclusion, by rule.');
  await redo(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notebook, 1 cell');
  await undo(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notebook, 2 cells');
  expect(seen.complaints).toEqual([]);
});

test('a note is written between cells, shown as text, undone, and an empty one goes away', async ({
  page,
}) => {
  const seen = watch(page);
  await finishedRun(page);
  await page.getByRole('button', { name: 'Add note after cell 1' }).press('Enter');
  const box = page.getByRole('textbox', { name: 'Text of the note' });
  await expect(box).toBeFocused();
  await box.fill(
    '# What I saw\nIt <img src=x onerror=alert(1)> **rose**. [Paper](https://arxiv.org/abs/1) [no](javascript:alert(1))',
  );
  await box.press('Escape');
  await expect(page.getByRole('button', { name: 'Edit the note' })).toBeFocused();
  const note = page.getByRole('region', { name: 'Note' });
  await expect(note.getByRole('heading', { name: 'What I saw' })).toBeVisible();
  await expect(note).toContainText('<img src=x onerror=alert(1)>');
  await expect(note.getByRole('link')).toHaveCount(1);
  await expect(note).toContainText('(arxiv.org)');
  await page.reload();
  await expect(note.getByRole('heading', { name: 'What I saw' })).toBeVisible();

  await page.getByRole('button', { name: 'Edit the note' }).click();
  await box.fill('Another thought.');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(note).toContainText('Another thought.');
  await undo(page).click();
  await expect(note).toContainText('What I saw');
  await redo(page).click();
  await expect(note).toContainText('Another thought.');
  await page.getByRole('button', { name: 'Edit the note' }).click();
  await box.fill('');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(note).toHaveCount(0);
  expect(seen.complaints).toEqual([]);
});

test('a change of the settings that are being set up is undone and done again', async ({ page }) => {
  await withoutModel(page);
  await page.goto('/#new');
  await page.getByRole('button', { name: /^Steps: / }).click();
  await page.getByRole('spinbutton', { name: 'Steps' }).fill('7');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Steps: 7. Change' })).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName('Undo: changing steps');
  await undo(page).click();
  await expect(page.getByRole('button', { name: 'Steps: 12. Change' })).toBeVisible();
  await redo(page).click();
  await expect(page.getByRole('button', { name: 'Steps: 7. Change' })).toBeVisible();
});

test('several notebooks: begun, named, deleted with undo; one goes into a file and comes back whole', async ({
  page,
}) => {
  await finishedRun(page);
  await page.getByRole('button', { name: 'Add note at the top' }).click();
  await page.getByRole('textbox', { name: 'Text of the note' }).fill('Why one sentence?');
  await page.getByRole('button', { name: 'Done' }).click();
  const menu = () => page.getByRole('button', { name: 'Notebooks', exact: true }).click();
  const title = page.getByRole('textbox', { name: 'Title of this notebook' });
  const heading = page.getByRole('heading', { level: 1 });
  await menu();
  await title.fill('First tries');
  await title.press('Enter');
  await expect(heading).toHaveText('First tries, 1 cell');
  const address = page.url();

  await menu();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save this notebook as a file' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^personaloop-first-tries-.*-SIMULATED\.personaloop\.json$/);
  const file = await saved.path();

  await menu();
  await page.getByRole('button', { name: 'New notebook' }).click();
  await expect(heading).toHaveText('Notebook 2, 0 cells');
  await expect(page.getByText('Nothing stands in this notebook yet.')).toBeVisible();
  // The address of a cell opens the notebook that has it.
  await page.goto(address);
  await expect(heading).toHaveText('First tries, 1 cell');

  await menu();
  await page.getByRole('button', { name: 'Delete this notebook' }).click();
  await expect(heading).toHaveText('Notebook 2, 0 cells');
  await undo(page).click();
  await expect(heading).toHaveText('First tries, 1 cell');
  await expect(page.getByRole('region', { name: 'Note' })).toContainText('Why one sentence?');
  await redo(page).click();
  await expect(heading).toHaveText('Notebook 2, 0 cells');

  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(heading).toHaveText('First tries, 1 cell');
  await expect(page.getByRole('region', { name: 'Note' })).toContainText('Why one sentence?');
  await entries(page).nth(1).getByRole('button', { name: 'More extraverted' }).click();
  await expect(page.getByText('Conclusion, by rule.')).toBeVisible({ timeout: 20_000 });
});

for (const scheme of ['light', 'dark'] as const)
  test(`a notebook of several cells and a note is accessible and fits a phone: ${scheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await twoCells(page);
    await entries(page).nth(0).getByRole('button', { name: 'More extraverted' }).click();
    await page.getByRole('button', { name: 'Add note after cell 1' }).click();
    await page.getByRole('textbox', { name: 'Text of the note' }).fill('- one\n- two\n\n`code`');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('region', { name: 'Note' })).toContainText('one');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Fold cell 1' }).click();
    await page.getByRole('button', { name: 'Edit the note' }).click();
    for (const width of [390, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
    await expectAccessible(page);
  });
