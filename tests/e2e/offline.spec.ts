import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { expectNoSidewaysScroll, modelIsHere, runLive, watch } from './page';
import { kept, settled } from './worker';

test.use({ serviceWorkers: 'allow' });

/** A copy of the built page that a test may change, on a server of its own. */
async function ownSite() {
  const folder = mkdtempSync(join(tmpdir(), 'personaloop-'));
  cpSync('dist', folder, { recursive: true, filter: (path) => path !== join('dist', 'models') });
  const server = await serve({ roots: [folder, 'public'] });
  return {
    folder,
    url: server.url,
    close: () => server.close().finally(() => rmSync(folder, { recursive: true })),
  };
}

/** The next version of a site: another title, and one lazy chunk that is no longer there. */
function nextVersion(folder: string, gone: RegExp): void {
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<body>', '<body data-version="2">'));
  for (const file of readdirSync(join(folder, 'assets')))
    if (gone.test(file)) rmSync(join(folder, 'assets', file));
  const worker = join(folder, 'offline.js');
  const listed = new RegExp(`\\["assets/${gone.source.slice(1)}","\\w+"\\],`, 'g');
  const old = readFileSync(worker, 'utf8');
  const next = old.replace(/"version":"\w+"/, '"version":"000000000002"').replace(listed, '');
  expect(next.length).toBeLessThan(old.length);
  writeFileSync(worker, next);
}

const version = (page: Page) => page.locator('body').getAttribute('data-version');

test('after one visit the whole page works without a network, also after a reload', async ({ page }) => {
  const site = await ownSite();
  const seen = watch(page);
  await page.goto(site.url);
  await settled(page);
  await site.close();

  await page.reload();
  await expect(page.locator('svg circle').first()).toBeVisible();
  await page.getByRole('button', { name: 'How this was recorded' }).click();
  await runLive(page).click();
  await expect(page.locator('.transport')).toContainText('Finished', { timeout: 120_000 });
  await page.reload();
  await expect(page.locator('.transport')).toContainText('Finished');
  // Every file of the build but the large engines, so every other part of the page too.
  const list = await kept(page);
  const assets = readdirSync('dist/assets').filter((file) => !/^(webllm\.worker|wllama-.*wasm)/.test(file));
  expect(assets.filter((file) => !list.some((url) => url.endsWith(`/assets/${file}`)))).toEqual([]);
  await page.getByRole('button', { name: 'Choose a model' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('SmolLM2');
  expect(list.some((url) => url.includes('/models/'))).toBe(false);
  expect(seen.complaints.filter((text) => !/ERR_CONNECTION_REFUSED/.test(text))).toEqual([]);
});

test('a browser whose cache cannot be read gets the page from its host', async ({ page, context }) => {
  await page.goto('/');
  await settled(page);
  const [worker] = context.serviceWorkers();
  const asked = await worker?.evaluate(() => {
    caches.open = () => Promise.reject(new DOMException('provoked', 'UnknownError'));
    return caches.open('').catch((error: Error) => error.message);
  });
  expect(asked).toBe('provoked');
  await page.reload();
  await expect(page.locator('svg circle').first()).toBeVisible();
  await page.getByRole('button', { name: 'How this was recorded' }).click();
  await expect(page.getByText('wrote and answered').first()).toBeVisible();
});

test('a new version waits for a press; tabs of the old one keep their files', async ({ context }) => {
  const site = await ownSite();
  const old = await context.newPage();
  await old.goto(site.url);
  await settled(old);
  nextVersion(site.folder, /^LabCell-[\w-]+\.js/);

  const page = await context.newPage();
  await page.goto(site.url);
  const notice = page.getByText('A new version of this page is ready.');
  await expect(notice).toBeVisible({ timeout: 60_000 });
  expect(await version(page)).toBeNull();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => version(page)).toBe('2');
  await expect(page.locator('svg circle').first()).toBeVisible();

  // Nothing happened to the other tab, and a part it had not fetched yet is still there for it.
  expect(await version(old)).toBeNull();
  await settled(page);
  const chunk = readdirSync('dist/assets').find((file) => /^LabCell-.*\.js$/.test(file));
  const status = await old.evaluate((file) => fetch(`assets/${file}`).then((r) => r.status), chunk);
  expect(status).toBe(200);

  await old.close();
  await page.reload();
  await settled(page);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await site.close();
});

test('a half-updated host does not become a kept version', async ({ page }) => {
  const site = await ownSite();
  writeFileSync(join(site.folder, 'icon-192.png'), '<!doctype html><title>Sign in</title>');
  await page.goto(site.url);
  await expect(page.locator('svg circle').first()).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 30_000 })
    .toBeGreaterThan(0);
  const worker = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.installing ? 'installing' : (registration?.active?.state ?? 'none');
    });
  await expect.poll(worker, { timeout: 30_000 }).toBe('none');
  await expect(runLive(page)).toBeEnabled();
  await site.close();
});

/** At least one question of the first prompt. */
const answered = (page: Page) => page.getByRole('img', { name: /^[1-9]\d* of 20 questions answered/ });

test('the real model runs without a network once it has run', async ({ page, context }) => {
  test.skip(!modelIsHere, 'The default model is not here and could not be fetched: run `npm run model`.');
  test.setTimeout(600_000);
  await page.goto('/');
  await settled(page);
  await runLive(page).click();
  await expect(answered(page)).toBeVisible({ timeout: 240_000 });
  await context.setOffline(true);
  await page.goto('/#');
  await page.reload();
  await runLive(page).click();
  await expect(page.getByRole('banner')).toContainText('SmolLM2', { timeout: 120_000 });
  await expect(answered(page)).toBeVisible({ timeout: 240_000 });
});

test('can be installed: a manifest with icons that are there', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const address = new URL(href ?? '', page.url()).href;
  const manifest = await (await request.get(address)).json();
  expect(manifest).toMatchObject({ name: 'Personaloop', display: 'standalone', start_url: './' });
  for (const { src } of manifest.icons)
    expect((await request.get(new URL(src, address).href)).status()).toBe(200);
  const devtools = await page.context().newCDPSession(page);
  const { errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});
