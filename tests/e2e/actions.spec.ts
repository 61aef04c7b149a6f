import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, finishedRun, watch, withoutModel } from './page';

const field = (page: Page) => page.getByRole('combobox', { name: 'What would you like to do?' });

/** Opens the list of actions by its key, types, and takes the first that is found. */
async function act(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeHidden();
}

test('a run by keyboard alone: started, paused, its page made dark, the keys looked up', async ({ page }) => {
  const seen = watch(page);
  await withoutModel(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Run live' }).first()).toBeEnabled();
  await act(page, 'start');
  const transport = page.locator('.transport');
  await expect(transport).toContainText(/Running|Finished/);
  await expect(page).toHaveURL(/#run=/);

  // The simulator may be faster than two keys: a new run of one step stands still by itself.
  await act(page, 'new search');
  await expect(page).toHaveURL(/#new$/);
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/#run=/);
  await expect(transport).toContainText('Paused', { timeout: 60_000 });
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(transport).toContainText('Finished', { timeout: 60_000 });

  await act(page, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('1');
  await expect(page.getByRole('link', { name: /^1 / })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: /^2 / })).toHaveAttribute('aria-current', 'page');

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toBeVisible();
  await expectAccessible(page);
  await sheet.getByLabel('Use keys of a single character').press('Space');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('k');
  await page.keyboard.press('?');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('link', { name: /^2 / })).toHaveAttribute('aria-current', 'page');
  await expect(sheet).toBeHidden();
  expect(seen.complaints).toEqual([]);
});

test('pause by the list of actions', async ({ page }) => {
  await withoutModel(page);
  await page.goto('/#new');
  await page.getByRole('main').focus();
  // Long enough to be paused: the simulator answers at once, the steps are many.
  await act(page, 'run or go');
  await expect(page).toHaveURL(/#run=/);
  await page.keyboard.press('p');
  await expect(page.locator('.transport')).toContainText(/Paus|Finished/, { timeout: 60_000 });
});

for (const width of [1440, 390])
  test(`the list of actions is a combobox that gives the focus back: ${width} px`, async ({ page }) => {
    await withoutModel(page);
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/#lab');
    const button = page.getByRole('button', { name: 'Actions', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const active = () =>
      field(page).evaluate((input) => {
        const at = input.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(at)?.textContent?.trim() ?? '';
      });
    const first = await active();
    await page.keyboard.press('ArrowDown');
    expect(await active()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toContain('Theme');

    await page.keyboard.type('no such thing');
    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: 'Nothing here is called that' })).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeHidden();
    await expect(button).toBeFocused();
  });

test('what is being set up outlives a reload, and can be put back', async ({ page }) => {
  const seen = watch(page);
  await withoutModel(page);
  await page.goto('/#new');
  const steps = page.getByRole('button', { name: 'Steps: 12. Change' });
  await steps.click();
  await page.getByRole('spinbutton').fill('7');
  await page.keyboard.press('Escape');
  const changed = page.getByRole('button', { name: 'Steps: 7. Change' });
  await expect(changed).toBeVisible();
  await page.reload();
  await expect(changed).toBeVisible();
  await page.getByRole('button', { name: 'Reset settings' }).click();
  await expect(steps).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(changed).toBeVisible();
  // What nobody can read any more is dropped without a word.
  await page.evaluate(() => localStorage.setItem('personaloop.draft.run', '{"settings":{"keep":"many"}}'));
  await page.reload();
  await expect(steps).toBeVisible();
  expect(seen.complaints).toEqual([]);
});

test('a cell is duplicated from the list of actions, and that is one thing to undo', async ({ page }) => {
  await finishedRun(page);
  await page.goto('/#new');
  await page.getByRole('button', { name: 'Steps: 12. Change' }).click();
  await page.getByRole('spinbutton').fill('7');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^1 / }).click();
  await act(page, 'duplicate');
  await expect(page).toHaveURL(/#new$/);
  await expect(page.getByRole('button', { name: 'Steps: 12. Change' })).toBeVisible();
  const undo = page.getByRole('button', { name: /^Undo: copying the settings of 1 / });
  await expect(undo).toBeVisible();
  await page.getByRole('main').focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'Steps: 7. Change' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+y');
  await expect(page.getByRole('button', { name: 'Steps: 12. Change' })).toBeVisible();
});

test('a key pressed in the moment that a dialog closes is not lost', async ({ page }) => {
  await withoutModel(page);
  await page.goto('/#lab');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('researchers');
  await expect(page.getByRole('option')).toHaveCount(1);
  // Both in one turn of the page, as when it is busy.
  await page.evaluate(() => {
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    press('Enter');
    press('g');
  });
  await expect(page.getByRole('dialog', { name: 'Words and what they mean' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Words and what they mean' })).toContainText('Nats');
});

for (const width of [1440, 390])
  test(`words are explained on focus and in a list, plainly or exactly: ${width} px`, async ({ page }) => {
    await withoutModel(page);
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/#lab');
    const word = page.getByRole('button', { name: 'nats (log-odds)' });
    await word.focus();
    const tip = page.getByRole('tooltip').filter({ visible: true });
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(tip).toContainText('2.7 times as likely');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();

    await act(page, 'researchers');
    await page.keyboard.press('g');
    const list = page.getByRole('dialog', { name: 'Words and what they mean' });
    await list.getByRole('textbox').fill('odds ratio');
    await expect(list.locator('dt')).toHaveText(['Nats (log-odds)']);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
  });
