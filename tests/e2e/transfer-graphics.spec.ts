import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { withoutModel, watch } from './page';

/** A graphics device made of software. */
const { path, args } = findBrowser();
test.use({
  launchOptions: {
    executablePath: path,
    args: [...args, '--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'],
  },
});

const TINY = 'tests/fixtures/webllm/resolve/tiny';
const RECORD = 'Llama-3.2-1B-Instruct-q0f32-MLC';

/** The hosts of WebLLM's models, here: under every name of the list lies the tiny model. Returns what was asked for. */
async function modelHosts(context: BrowserContext): Promise<string[]> {
  const asked: string[] = [];
  await context.route(/^https:\/\/(huggingface\.co|raw\.githubusercontent\.com)\//, async (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    asked.push(`${hostname}${pathname}`);
    const name = pathname.split('/').at(-1) ?? '';
    const file = `${TINY}/${name.endsWith('.wasm') ? 'lib.wasm' : name}`;
    const headers = { 'access-control-allow-origin': '*' };
    if (!existsSync(file)) return route.fulfill({ status: 404, headers });
    return route.fulfill({ body: readFileSync(file), headers, contentType: 'application/octet-stream' });
  });
  return asked;
}

test('WebLLM models from the list and from a folder answer, each loaded once, and agree where they are the same', async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  const seen = watch(page);
  const asked = await modelHosts(context);
  await withoutModel(page);
  await page.goto('/#new');
  await page
    .getByRole('navigation', { name: 'Cells' })
    .getByRole('link', { name: 'Does it work on other models?' })
    .click();
  await page.getByRole('combobox', { name: 'Model', exact: true }).selectOption(RECORD);
  await page.getByRole('button', { name: 'Add this model' }).click();
  await page.getByLabel('A WebLLM model folder on this device', { exact: false }).setInputFiles(TINY);
  await expect(page.getByText('Added: tiny.')).toBeVisible();
  await page.getByRole('button', { name: /^Remove .*simulator/ }).click();
  await page.getByRole('button', { name: /^Questions an aim: / }).click();
  await page.getByRole('spinbutton', { name: 'Questions an aim' }).fill('3');
  await page.keyboard.press('Escape');
  expect(asked).toEqual([]);

  await page.locator('.transport').getByRole('button').first().click();
  await expect(page.locator('.transport')).toContainText('Finished', { timeout: 500_000 });
  const map = page.getByRole('table', { name: 'Score of every prompt on every model' });
  await expect(map.getByRole('columnheader')).toHaveCount(2);
  for (const header of await map.getByRole('columnheader').all())
    await expect(header).not.toContainText('simulated');
  // The same weights by two ways in: the same answers.
  const rows = await map.locator('tbody tr:has(td)').all();
  expect(rows.length).toBeGreaterThanOrEqual(4);
  for (const row of rows) {
    const [listed, folder] = await row.locator('td').allInnerTexts();
    expect(listed).toMatch(/\.\d\d/);
    expect(folder).toBe(listed);
  }
  expect(asked.filter((one) => one.endsWith('.wasm'))).toHaveLength(1);
  expect(asked.every((one) => one.includes(RECORD) || one.includes('Llama-3'))).toBe(true);
  expect(seen.complaints).toEqual([]);
});
