import { expect, type Locator, type Page } from '@playwright/test';
import { withoutModel } from './page';

export const panel = (page: Page): Locator => page.getByRole('complementary', { name: /^Lesson:/ });
export const pointed = (page: Page): Locator => page.locator('[data-lesson-points]');
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  panel(page).getByRole('button', { name }).click();
const done = (page: Page): Locator => panel(page).getByText(/^(It is open\.|Done: )/);

/** From the list of cells to the first step, as a learner would come to it. */
export async function begin(page: Page, title: string): Promise<void> {
  await withoutModel(page);
  await page.goto('/#new');
  await page.getByRole('navigation', { name: 'Cells' }).getByRole('link', { name: 'Lessons' }).click();
  await page.locator('main').getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(panel(page)).toContainText('Step 1 of');
}

/** The lowest guess, or the first choice. */
async function guess(form: Locator): Promise<void> {
  const slider = form.getByRole('slider');
  if (await slider.count()) await slider.fill((await slider.getAttribute('min')) ?? '');
  else if (await form.getByRole('radio').count()) await form.getByRole('radio').first().check();
  else await form.getByRole('textbox').fill('Because it met new questions.');
  await form.getByRole('button').click();
}

/** Does what one step asks for, on the real page; what it reveals, row by row. */
export async function doStep(page: Page): Promise<string[]> {
  const own = panel(page);
  const form = own.locator('form');
  if (await form.count()) {
    await guess(form);
    await expect(own.getByText(/(guess|answer) is kept/)).toBeVisible();
  }
  const open = own.getByRole('button', { name: /^Open the (settings, with|noise lab|recording)/ });
  if (await open.count()) await open.click();
  const task = own.locator('.task');
  if (await task.count()) {
    // The lesson points at one control, and the control says what to do with it.
    await expect(pointed(page)).toHaveCount(1, { timeout: 30_000 });
    await expect(pointed(page)).toHaveAttribute('aria-describedby', /lesson-task/);
    const says = await task.innerText();
    if (says.includes('Press one of the texts')) await pointed(page).getByRole('button').first().click();
    else if (await pointed(page).evaluate((e) => e.tagName === 'BUTTON')) await pointed(page).click();
    await expect(done(page)).toBeVisible({ timeout: 120_000 });
  } else if (await own.getByRole('button', { name: 'Show me where' }).count())
    await expect(pointed(page)).toHaveCount(1);
  const rows = own.locator('tbody tr');
  for (const row of await rows.all()) await expect(row.locator('b')).toHaveText(/\d/);
  return rows.allInnerTexts();
}

/** All steps to the last; what was revealed, in order. */
export async function follow(page: Page): Promise<string[]> {
  const revealed: string[] = [];
  const steps = Number(/of (\d+)/.exec(await panel(page).locator('.where').innerText())?.[1]);
  for (let step = 1; step <= steps; step++) {
    await expect(panel(page)).toContainText(`Step ${step} of ${steps}`);
    revealed.push(...(await doStep(page)));
    if (step < steps) await press(page, 'Next');
  }
  return revealed;
}
