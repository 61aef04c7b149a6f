import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { begin, doStep, follow, panel, pointed, press } from './lesson-page';
import { expectAccessible, expectNoSidewaysScroll, watch } from './page';

test.describe.configure({ timeout: 300_000 });

/** The first figure of a text such as '+.11 [+.09, +.13] simulated'. */
const LOOP = 'What is the loop?';

/** Every figure of a revealed row stands on the page itself, where the lesson sends the learner to look. */
async function expectOnPage(page: Page, region: string, figure: RegExp): Promise<string> {
  const text = await page.locator(region).first().innerText();
  const found = figure.exec(text)?.[1] ?? '';
  expect(found).not.toBe('');
  return found;
}

test('lesson 1: every step, guesses first, the learner’s own figures beside them, kept over a reload', async ({
  page,
}) => {
  const seen = watch(page);
  await begin(page, LOOP);
  const revealed = await follow(page);
  expect(revealed).toHaveLength(2);
  const best = await expectOnPage(page, 'main .conclusion', /search(?:ing)?\D*(\.\d\d)/i);
  expect(revealed[0]).toContain(best);
  expect(revealed.join(' ')).toContain('simulated');
  await page.reload();
  await expect(panel(page)).toContainText('Step 7 of 7');
  await expect(panel(page)).toContainText('Your answer is kept.');
  await press(page, 'To my answers');
  await expect(page.getByRole('heading', { name: `My answers: ${LOOP}` })).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('.sheet')).toContainText(best);
  await expect(page.locator('.sheet')).toContainText('the simulator (a formula, no language model)');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada <b>');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a page (.html)' }).click(),
  ]);
  const html = readFileSync(await file.path(), 'utf8');
  expect(html).toContain('Ada &lt;b&gt;');
  expect(html).toContain(best);
  expect(html).not.toMatch(/<script|https?:/);
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toHaveLength(1);
});

test('opening runs nothing, and a guess is fixed once the answer is known', async ({ page }) => {
  await begin(page, LOOP);
  await doStep(page);
  await expect(page.locator('.transport button').first()).toHaveText('Run');
  await expect(page).toHaveURL(/#new$/);
  await press(page, 'Next');
  await doStep(page);
  await press(page, 'Change it');
  await panel(page).getByRole('slider').fill('0.9');
  await press(page, 'Keep my guess');
  await expect(panel(page)).toContainText('Your guess is kept: .90');
  await page.locator('.transport button').first().click();
  await expect(page.locator('.transport')).toContainText('Finished', { timeout: 60_000 });
  await expect(panel(page).getByRole('button', { name: 'Change it' })).toHaveCount(0);
});

test('by keyboard alone', async ({ page }) => {
  await page.goto('/#lesson=loop');
  await page.getByRole('button', { name: 'Start', exact: true }).focus();
  await page.keyboard.press('Enter');
  const button = (name: string) => panel(page).getByRole('button', { name, exact: true });
  const enter = async (name: string) => {
    await button(name).focus();
    await page.keyboard.press('Enter');
  };
  await enter('Open the settings, with the simulator');
  await expect(pointed(page)).toHaveCount(1);
  await enter('Next');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  // From the heading to the guess, past the words of the field.
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab');
    if (
      await panel(page)
        .getByRole('slider')
        .evaluate((e) => e === document.activeElement)
    )
      break;
  }
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('Your guess is kept: 1');
  await enter('Next');
  await enter('Next');
  await enter('Show me where');
  await expect(pointed(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('Done: it has finished.', { timeout: 60_000 });
  await enter('Next');
  await expect(panel(page).locator('tbody tr').first()).toContainText('away');
  await enter('Fold');
  await expect(panel(page).locator('.body')).toHaveCount(0);
  await enter('Leave the lesson');
  await expect(panel(page)).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const)
  test(`accessible, nothing sideways, and the control that is meant stays in view: ${scheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 1440, height: 900 });
    await begin(page, LOOP);
    await expectAccessible(page);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 800 });
      for (const part of ['lessons', 'lesson=loop&part=teacher', 'lesson=loop&part=student', 'lesson=loop']) {
        await page.goto(`/#${part}`);
        await expect(page.locator('main h2')).toBeVisible();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    }
    // On a phone: open, guess, run; what is pointed at is above the panel each time.
    await doStep(page);
    for (let step = 0; step < 3; step++) {
      await press(page, 'Next');
      await doStep(page);
    }
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await press(page, 'Next');
    await expect(pointed(page)).toHaveCount(1);
    const [mark, below] = await Promise.all([pointed(page).boundingBox(), panel(page).boundingBox()]);
    expect(mark?.y ?? 0).toBeLessThan(below?.y ?? 0);
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeGreaterThan(0);
    expect(below?.height ?? 999).toBeLessThan(400);
  });

test('a link opens a step; an unknown lesson says so; starting afresh forgets the guesses', async ({
  page,
}) => {
  await page.goto('/#lesson=loop&part=2');
  await expect(panel(page)).toContainText('Step 2 of 7');
  await doStep(page);
  await press(page, 'Next');
  await expect(panel(page)).toContainText('Step 3 of 7');
  await page.goto('/#lesson=loop');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(panel(page)).toHaveCount(0);
  await page.goto('/#lesson=loop&part=2');
  await expect(panel(page).locator('form')).toBeVisible();
  await page.goto('/#lesson=nothing');
  await expect(page.getByRole('alert')).toContainText('There is no lesson of this name.');
});

test('lesson 2: the noise lab, in a world that works and in one where nothing does', async ({ page }) => {
  await begin(page, 'Why three questions lie');
  const revealed = await follow(page);
  expect(revealed).toHaveLength(4);
  const cells = page
    .getByRole('table', { name: /What came of the searches/ })
    .getByRole('row')
    .nth(1);
  for (const [row, column] of [
    [2, 'winner’s optimism'],
    [3, 'false claims'],
  ] as const) {
    const figure = await cells.locator(`[data-label="${column}"] b`).innerText();
    expect(revealed[row]).toContain(figure);
    expect(revealed[row]).toContain('simulated');
  }
});

test('lesson 3: the recorded search of the real model, and one of the learner’s own', async ({ page }) => {
  await begin(page, 'Can a prompt be too good?');
  const revealed = await follow(page);
  expect(revealed).toHaveLength(3);
  expect(revealed[0]).toMatch(/\.50.*\[\.35, \.65\].*SmolLM2/s);
  expect(revealed[1]).toContain('SmolLM2');
  expect(revealed[2]).toContain('simulated');
});

test('lesson 4: what the real model hears by two ways of asking, and by words without sense', async ({
  page,
}) => {
  await begin(page, 'Small models');
  const revealed = await follow(page);
  expect(revealed).toHaveLength(4);
  expect(revealed[0]).toMatch(/\+\.003.*SmolLM2/s);
  expect(revealed[1]).toMatch(/\+\.76.*\[\+\.34, \+1\.18\].*SmolLM2/s);
  expect(revealed[2]).toContain('simulated');
  expect(revealed[3]).toMatch(/\+\.97.*SmolLM2/s);
});

test('lesson 5: what it says, what it does, and what the real model did', async ({ page }) => {
  await begin(page, 'Does it act as it says?');
  const revealed = await follow(page);
  expect(revealed).toHaveLength(3);
  expect(revealed[0]).toContain('simulated');
  expect(revealed[1]).toContain('simulated');
  expect(revealed[2]).toMatch(/\.57.*\[\.41, \.70\].*SmolLM2/s);
});
