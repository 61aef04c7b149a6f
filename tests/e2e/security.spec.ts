import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { finishedRun, runLive, watch } from './page';

/** Everything the policy refused in a page, from its beginning. */
async function refusals(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const list: string[] = [];
    Object.assign(globalThis, { refused: list });
    document.addEventListener('securitypolicyviolation', (event) =>
      list.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  return () => page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);
}

test('the policy stands in the page and in the headers, and allows no foreign code', async ({
  page,
  request,
}) => {
  const header = (await request.get('/')).headers()['content-security-policy'] ?? '';
  await page.goto('/');
  const meta = await page.locator('meta[http-equiv=Content-Security-Policy]').first().getAttribute('content');
  for (const text of [header, meta ?? '']) {
    expect(text).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/=]+';/);
    expect(text).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
    for (const none of ['object-src', 'base-uri', 'form-action']) expect(text).toContain(`${none} 'none'`);
  }
  expect(header).toContain("frame-ancestors 'none'");
});

test('an injected script, style or handler does nothing', async ({ page }) => {
  const list = await refusals(page);
  await page.goto('/');
  await expect(runLive(page)).toBeEnabled();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.broken = 1';
    document.body.append(script);
    const foreign = document.createElement('script');
    foreign.src = 'https://example.org/x.js';
    document.body.append(foreign);
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(style);
    document.body.insertAdjacentHTML('beforeend', '<img src="./no.png" onerror="window.broken = 2">');
    document.body.insertAdjacentHTML('beforeend', '<iframe src="https://example.org/"></iframe>');
  });
  await expect.poll(async () => (await list()).length).toBeGreaterThanOrEqual(5);
  const kinds = (await list()).map((one) => one.split(' ')[0]);
  for (const kind of ['script-src-elem', 'script-src-attr', 'style-src-elem', 'frame-src'])
    expect(kinds).toContain(kind);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  await expect(page.getByRole('banner')).toBeVisible();
});

test('only named hosts are asked; another is refused until the reader allows it', async ({ page }) => {
  const seen = watch(page);
  await page.route(/^https:/, (route) =>
    route.fulfill({ headers: { 'Access-Control-Allow-Origin': '*' }, body: 'here' }),
  );
  await page.goto('/');
  await expect(runLive(page)).toBeEnabled();
  const ask = (url: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          (r) => r.text(),
          () => 'refused',
        ),
      url,
    );
  for (const url of [
    'https://huggingface.co/a/b',
    'https://cdn-lfs.hf.co/a',
    'https://raw.githubusercontent.com/a',
  ])
    expect(await ask(url)).toBe('here');
  expect(await ask('https://huggingface.co.example.org/a')).toBe('refused');
  expect(await ask('https://models.example.org/a')).toBe('refused');
  expect([...seen.hosts].some((host) => host.endsWith('example.org'))).toBe(false);

  await page.getByRole('button', { name: 'Allow models.example.org and reload' }).click();
  await expect(runLive(page)).toBeEnabled();
  await expect.poll(() => ask('https://models.example.org/a').catch(() => '')).toBe('here');
  expect(await ask('https://other.example.org/a')).toBe('refused');
});

test('what stands in storage cannot loosen the policy', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('personaloop.hosts', JSON.stringify(["https: 'unsafe-eval'; script-src *", '*', 7])),
  );
  await page.goto('/');
  await expect(runLive(page)).toBeEnabled();
  const metas = page.locator('meta[http-equiv=Content-Security-Policy]');
  expect(await metas.nth(1).getAttribute('content')).toBe(
    "connect-src 'self' data: blob: https://huggingface.co https://*.huggingface.co https://*.hf.co https://raw.githubusercontent.com",
  );
});

test('an address of another host: the dialog says so and offers to allow it', async ({ page }) => {
  await page.goto('/#new');
  await page.getByRole('button', { name: 'Choose a model' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Another address').click();
  const own = dialog.getByLabel(/^Address of the file/);
  await own.fill('https://models.example.org/tiny.gguf');
  await dialog.getByRole('button', { name: /tiny\.gguf/ }).click();
  await expect(dialog.getByRole('button', { name: 'Allow models.example.org and reload' })).toBeVisible({
    timeout: 60_000,
  });
});

test('a run, its picture, its report and the lab break no rule', async ({ page, context }) => {
  const list = await refusals(page);
  const seen = watch(page);
  await finishedRun(page);
  for (const name of [/\.png/, /\.svg/, /Report/]) {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).first().click(),
    ]);
    const path = await download.path();
    expect(readFileSync(path).length).toBeGreaterThan(1000);
    if (!/Report/.test(String(name))) continue;
    const report = await context.newPage();
    const said = watch(report);
    await report.setContent(readFileSync(path, 'utf8'));
    await expect(report.getByRole('heading', { level: 1 })).toBeVisible();
    expect(said.complaints).toEqual([]);
    await report.close();
  }
  expect(await list()).toEqual([]);
  expect(seen.complaints).toEqual([]);
});
