import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { modelIsHere, promptsScored, runLive, watch } from './page';
import { settled } from './worker';

test.use({ serviceWorkers: 'allow' });

/** As a free static host gives it: below a path, without any header of its own. */
const plainHost = (roots = ['dist', 'public']) => serve({ roots, base: '/some/base/', headers: {} });

const isolated = (page: Page) => page.evaluate(() => crossOriginIsolated).catch(() => null);

/** How often the page was loaded. */
function loads(page: Page): { count: number } {
  const seen = { count: 0 };
  page.on('domcontentloaded', () => seen.count++);
  return seen;
}

test('below a path and without headers: one reload, then threads', async ({ page }) => {
  const host = await plainHost();
  const seen = watch(page);
  const loaded = loads(page);
  await page.goto(host.url);
  // Looking into the page counts as a press in it: the reload is waited for from outside.
  await expect.poll(() => loaded.count, { timeout: 60_000 }).toBe(2);
  await settled(page);
  expect(await isolated(page)).toBe(true);
  await expect(page.locator('svg circle').first()).toBeVisible();
  expect(loaded.count).toBe(2);
  // From now on at once.
  await page.goto(`${host.url}#new`);
  await page.reload();
  expect(await isolated(page)).toBe(true);
  expect(loaded.count).toBe(3);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toEqual([new URL(host.url).host]);
  await host.close();
});

test('a reader who has begun is asked, and nothing is lost', async ({ page }) => {
  const host = await plainHost();
  const loaded = loads(page);
  await page.route('**/models/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(host.url, { waitUntil: 'commit' });
  await runLive(page).click();
  const notice = page.getByText('Models would run faster after one reload of this page.');
  await expect(notice).toBeVisible({ timeout: 60_000 });
  expect(loaded.count).toBe(1);
  await expect(page.locator('.transport')).toContainText('Finished', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => isolated(page), { timeout: 60_000 }).toBe(true);
  await expect(page.locator('.transport')).toContainText('Finished');
  expect(loaded.count).toBe(2);
  await host.close();
});

test('where a reload does not help, the page does not try again', async ({ page }) => {
  const host = await plainHost();
  // A browser that never isolates: the page must not go round in circles.
  await page.addInitScript(() => Object.defineProperty(globalThis, 'crossOriginIsolated', { value: false }));
  const loaded = loads(page);
  await page.goto(host.url);
  await expect.poll(() => loaded.count, { timeout: 60_000 }).toBe(2);
  await settled(page);
  await expect(page.locator('.device')).toContainText('one thread only');
  await page.reload();
  await settled(page);
  await expect(runLive(page)).toBeEnabled();
  expect(loaded.count).toBe(3);
  await host.close();
});

test('a real answer is scored below a path and without headers', async ({ page }) => {
  test.skip(!modelIsHere, 'The default model is not here and could not be fetched: run `npm run model`.');
  test.setTimeout(600_000);
  const host = await plainHost();
  const seen = watch(page);
  const loaded = loads(page);
  await page.goto(host.url);
  await expect.poll(() => loaded.count, { timeout: 60_000 }).toBe(2);
  await settled(page);
  expect(await isolated(page)).toBe(true);
  await runLive(page).click();
  await expect(page.getByRole('banner')).toContainText('SmolLM2', { timeout: 120_000 });
  await expect(async () => expect(await promptsScored(page)).toBeGreaterThanOrEqual(1)).toPass({
    timeout: 300_000,
  });
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toEqual([new URL(host.url).host]);
  await host.close();
});

test('a plain http address without service workers says why it uses one thread', async ({ page }) => {
  const host = await plainHost();
  // As browsers treat http on a local network.
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
    Object.defineProperty(globalThis, 'isSecureContext', { value: false });
  });
  const seen = watch(page);
  await page.goto(host.url);
  await expect(page.locator('.device')).toContainText('one thread only');
  await expect(page.locator('.device')).toContainText('https');
  await expect(runLive(page)).toBeEnabled();
  expect(seen.complaints).toEqual([]);
  await host.close();
});

test('opened as a file it says what to do', async ({ page }) => {
  await page.goto(pathToFileURL(resolve('dist/index.html')).href);
  await expect(page.getByRole('heading', { name: 'One step is missing' })).toBeVisible();
  await expect(page.getByText('python3 -m http.server 8000')).toBeVisible();
});

test('the note for files is hidden everywhere else', async ({ page }) => {
  await page.goto('/');
  await expect(runLive(page)).toBeVisible();
  await expect(page.getByText('One step is missing')).toBeHidden();
});
