import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const MODEL = 'public/models/SmolLM2-135M-Instruct.Q4_1.gguf';
export const modelIsHere = existsSync(MODEL);

/** Everything the page complains about, and every host it asks. */
export function watch(page: Page): { complaints: string[]; hosts: Set<string> } {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A missing model is a normal answer; the browser prints every 404.
    if (message.type() === 'error' && !message.location().url.includes('/models/'))
      complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(host);
  });
  return { complaints, hosts };
}

/** Makes this site one without a model file, so that Run live means the simulator. */
export const withoutModel = (page: Page) =>
  page.route('**/models/**', (route) => route.fulfill({ status: 404 }));

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}

/** The Run live button that is laid out at this width. */
export const runLive = (page: Page) => page.locator('button:visible', { hasText: 'Run live' }).first();

/** Prompts fully scored, as the budget line says. */
export const promptsScored = async (page: Page): Promise<number> =>
  Number.parseInt(await page.locator('.budget dd').first().innerText(), 10);

/** A simulated run of so many steps that it is still going on when something happens to the page; some are scored. */
export async function longRun(page: Page): Promise<void> {
  await withoutModel(page);
  await page.goto('/#new');
  await page.getByRole('button', { name: /^Steps: / }).click();
  await page.getByRole('spinbutton', { name: 'Steps' }).fill('60');
  await page.keyboard.press('Escape');
  await page.locator('.transport button').first().click();
  await expect(async () => expect(await promptsScored(page)).toBeGreaterThan(6)).toPass();
}

/** A finished simulated run on the page. */
export async function finishedRun(page: Page): Promise<void> {
  await withoutModel(page);
  await page.goto('/');
  await runLive(page).click();
  await expect(page.locator('.transport')).toContainText('Finished', { timeout: 60_000 });
}

/** What the cell's Export menu gives under this name: a file that says in its name that it is simulated. */
export async function exported(page: Page, kind: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const entry = page.getByRole('button', { name: kind }).or(page.getByRole('menuitem', { name: kind }));
  const [download] = await Promise.all([page.waitForEvent('download'), entry.click()]);
  expect(download.suggestedFilename()).toContain('SIMULATED');
  // The menu goes when the file is there: not under the next click.
  await expect(entry).toBeHidden();
  return download.path();
}
