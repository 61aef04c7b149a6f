import { expect, test, type Page } from '@playwright/test';
import { compared, withoutTimes } from '../fixtures/same-record';
import { stored, unbegun } from './faults/stored';
import { runLive, watch, withoutModel } from './page';

const transport = (page: Page) => page.locator('.transport');
const goOn = (page: Page) => transport(page).getByRole('button').first();
const finished = (page: Page) => expect(transport(page)).toContainText('Finished', { timeout: 240_000 });
const scored = async (page: Page) =>
  Number.parseInt((await page.locator('.budget dd').first().innerText()).replace(/,/g, ''), 10);

async function bring(page: Page, file: ReturnType<typeof unbegun>): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page).toHaveURL(new RegExp(`#run=${file.name.split('.')[0]}`));
  await expect(goOn(page)).toBeEnabled({ timeout: 60_000 });
}

for (const [how, asked] of [
  ['closed', true],
  ['crashed', false],
] as const)
  test(`a second tab reads along, and goes on when the first is ${how}`, async ({ page, context }) => {
    test.setTimeout(600_000);
    await withoutModel(page);
    await page.goto('/');
    await runLive(page).click();
    await expect(page).toHaveURL(/#run=/);
    const { head } = await stored(page, 'run');
    await page.goto('/#new');
    await bring(page, unbegun('run', head, { id: 'straight', settings: { steps: 20, seed: 5 } }));
    await goOn(page).click();
    await finished(page);
    const straight = await stored(page, 'run', 'straight');

    const first = await context.newPage();
    await first.goto('/#new');
    await bring(first, unbegun('run', head, { id: 'shared', settings: { steps: 20, seed: 5 } }));
    // Open before the first tab begins: it hears of it.
    const second = await context.newPage();
    const seen = watch(second);
    await second.goto('/#run=shared');
    await expect(goOn(second)).toBeEnabled({ timeout: 60_000 });
    // The first is slow, so that it is not over before the second has looked.
    const session = await context.newCDPSession(first);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
    await goOn(first).click();
    await second.bringToFront();
    await expect(second.getByText('This is going on in another tab')).toBeVisible({ timeout: 60_000 });
    const before = await scored(second);
    await expect.poll(() => scored(second), { timeout: 60_000 }).toBeGreaterThan(before + 2);
    if (asked) {
      await second.getByRole('button', { name: 'Go on here' }).click();
      await expect(second.getByText('It goes on here as soon as', { exact: false })).toBeVisible();
    }
    const known = await stored(second, 'run', 'shared');
    if (how === 'closed') await first.close();
    else {
      const crashed = first.waitForEvent('crash');
      void session.send('Page.crash').catch(() => undefined);
      await crashed;
    }
    if (!asked) {
      await expect(second.getByText('This is going on in another tab')).toHaveCount(0);
      await goOn(second).click();
    }
    await finished(second);
    const after = await stored(second, 'run', 'shared');
    const { lost, doubled } = compared(straight.events, after.events);
    console.log(
      `faults, two tabs, first ${how} after ${known.events.length} of ${after.events.length} events: ${lost.length} lost, ${doubled.length} doubled`,
    );
    expect(known.events.length).toBeLessThan(after.events.length);
    expect(after.events.slice(0, known.events.length)).toEqual(known.events);
    expect(withoutTimes(after.events)).toEqual(withoutTimes(straight.events));
    expect(seen.complaints).toEqual([]);
  });
