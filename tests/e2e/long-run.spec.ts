import { expect, test, type Page } from '@playwright/test';
import { recordOf } from '../bench/long-record';
import { compared, namesOf } from '../fixtures/same-record';
import { stored } from './faults/stored';
import { held } from './held';
import { runLive, withoutModel } from './page';

/** The long version: `LONG_RUN=1 npm test -- build e2e`. */
const LENGTH = process.env['LONG_RUN']
  ? { candidates: 2000, questions: 50 }
  : { candidates: 160, questions: 20 };
const MARKS = [0.25, 0.5, 0.75];

const scored = async (page: Page): Promise<number> =>
  Number((await page.locator('.budget dd').first().innerText()).replace(/ .*|,/g, ''));
const finished = (page: Page) =>
  expect(page.locator('.transport')).toContainText('Finished', { timeout: 3_000_000 });

test('a long run holds its record and nothing else', async ({ page }) => {
  test.setTimeout(3_600_000);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, { longTasks: tasks });
  });
  await withoutModel(page);
  await page.goto('/');
  await expect(runLive(page)).toBeEnabled();
  const file = { name: 'long.personaloop.json', mimeType: 'application/json' };
  const buffer = Buffer.from(JSON.stringify(recordOf('long', LENGTH)));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...file, buffer });
  await expect(page).toHaveURL(/#run=long/);
  await page.locator('.transport button').first().click();
  const began = Date.now();
  for (const mark of MARKS) {
    await expect
      .poll(() => scored(page), { timeout: 3_000_000, intervals: [250] })
      .toBeGreaterThan(mark * LENGTH.candidates);
    const { heap } = await held(page);
    console.log(
      `${await scored(page)} prompts after ${((Date.now() - began) / 1000).toFixed(0)} s: ${(heap / 1e6).toFixed(1)} MB`,
    );
  }
  await finished(page);
  const seconds = (Date.now() - began) / 1000;
  const after = await held(page);
  const long: number[] = await page.evaluate(() => Reflect.get(window, 'longTasks') as number[]);
  const { events } = await stored(page, 'run', 'long');
  // The same record in a page that came the same way but only opened it.
  await page.goto('about:blank');
  await page.goto('/');
  await expect(page.locator('main svg circle').first()).toBeVisible();
  await page.evaluate(() => (location.hash = '#run=long'));
  await finished(page);
  // Its picture is there first.
  await expect(page.locator('.reading')).toHaveCount(0);
  const opened = await held(page);
  const names = namesOf(events);
  const [mb, kept] = [after.heap / 1e6, opened.heap / 1e6];
  console.log(
    `long run: ${names.length} answers and calls in ${seconds.toFixed(0)} s; heap at the end ${mb.toFixed(1)} MB, opened anew ${kept.toFixed(1)} MB; ` +
      `tasks over 50 ms ${long.length}, over 100 ms ${long.filter((ms) => ms > 100).length}, longest ${Math.max(0, ...long).toFixed(0)} ms; ` +
      `nodes ${after.nodes} (${after.drawn} drawn) and listeners ${after.listeners} at the end, ${opened.nodes} (${opened.drawn}) and ${opened.listeners} opened anew`,
  );
  expect(compared(events, events).doubled).toEqual([]);
  expect(names.length).toBeGreaterThan(LENGTH.candidates * LENGTH.questions);
  // Counts, and bytes after all that can be freed is: what the run leaves behind is its record. A short run's is small,
  // so what its compiled code takes counts there.
  expect(after.listeners).toBeLessThanOrEqual(opened.listeners + 60);
  expect(after.nodes).toBeLessThan(2 * opened.nodes);
  expect(after.heap).toBeLessThan((process.env['LONG_RUN'] ? 1.1 : 1.3) * opened.heap);
});
