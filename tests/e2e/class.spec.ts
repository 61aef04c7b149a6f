import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { randomEffects } from '../../src/core/stats/random-effects';
import { fileOf, studentRecord } from '../../src/experiments/class/class.fixture';
import { readClassFile } from '../../src/experiments/class/read-file';
import { signed, signedInterval } from '../../src/ui/kit/format';
import { expectAccessible, expectNoSidewaysScroll, watch, withoutModel } from './page';

interface Upload {
  readonly name: string;
  readonly text: string;
}

const NAMES = ['Ada', '=Ben', 'Cleo', 'Dana', 'Emil', 'Finn'];

/** Six students, one of them twice, a broken file and somebody else's JSON. */
async function makeFiles(): Promise<Upload[]> {
  const students = await Promise.all(
    NAMES.map(async (name, i) => ({
      name: `${name}.personaloop.json`,
      text: JSON.stringify(await studentRecord(i + 1)),
    })),
  );
  const [first] = students;
  if (!first) throw new Error('no students');
  return [
    ...students,
    { name: 'Ada copy.json', text: first.text },
    { name: 'cut.personaloop.json', text: first.text.slice(0, 5000) },
    { name: 'foreign.json', text: '{"hello": "world"}' },
  ];
}

let made: Promise<Upload[]> | null = null;
const classFiles = () => (made ??= makeFiles());

const open = async (page: Page) => {
  await withoutModel(page);
  await page.goto('/#class');
  await expect(page.getByRole('heading', { name: 'What did the whole class find?' })).toBeVisible();
};

/** As a mouse would: a data transfer with files, dropped on the page. */
async function drop(page: Page, files: readonly Upload[]) {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, text } of list) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

const counts = (page: Page) =>
  page.getByText('9 files read: 6 runs, 1 there twice and counted once, 2 refused.');
const table = (page: Page) => page.getByRole('table', { name: 'Every run with its result' });

test('a class is dropped: one picture, the pooled gain, and what was not used', async ({ page }) => {
  const seen = watch(page);
  await open(page);
  const files = await classFiles();
  await drop(page, files);
  await expect(counts(page)).toBeVisible({ timeout: 60_000 });
  const read = await Promise.all(files.slice(0, 6).map((f) => readClassFile(fileOf(f.text, f.name))));
  const results = read.flatMap(({ runs }) => runs.flatMap(({ result }) => (result ? [result.gain] : [])));
  const estimate = randomEffects(results)?.estimate;
  if (!estimate) throw new Error('nothing to pool');
  const gain = `${signed(estimate.mean)} ${signedInterval(estimate.low, estimate.high)}`;
  const figures = page.locator('figure');
  await expect(figures).toHaveCount(2);
  await expect(figures.first().locator('svg')).toContainText('SIMULATED');
  await expect(figures.nth(1).locator('svg')).toContainText('All 6 together');
  await expect(figures.nth(1).locator('svg')).toContainText(gain);
  await expect(page.locator('.conclusion')).toContainText(gain);
  await expect(table(page).getByRole('row')).toHaveCount(7);
  await expect(page.getByRole('listitem').filter({ hasText: 'cut.personaloop.json' })).toContainText(
    'cut short',
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'foreign.json' })).toContainText(
    'not a Personaloop run',
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'Ada copy.json' })).toContainText(
    'same run as Ada',
  );
  // Nothing is stored and nobody was sent elsewhere.
  await expect(page).toHaveURL(/#class$/);
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toHaveLength(1);
});

const downloaded = async (page: Page, name: string) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
};

test('names can be changed and hidden, on the page and in every file', async ({ page }) => {
  await open(page);
  await drop(page, await classFiles());
  await expect(counts(page)).toBeVisible({ timeout: 60_000 });
  const rows = (text: string) => text.trim().split('\r\n');
  const named = rows(await downloaded(page, 'Save table (CSV)'));
  expect(named).toHaveLength(7);
  expect(named[0]).toMatch(/^name,simulated,group,pooled/);
  expect(named.filter((row) => row.startsWith("'=Ben,true,1,true,finished"))).toHaveLength(1);
  await table(page).getByRole('textbox').first().fill('Zoe');
  const forest = page.locator('figure').nth(1);
  await expect(forest.locator('svg')).toContainText('Zoe');
  await page.getByRole('button', { name: 'Hide names' }).click();
  await expect(forest.locator('svg')).not.toContainText('Zoe');
  await expect(forest.locator('svg')).toContainText('Student 1');
  const page0 = await page.locator('main').innerText();
  const hidden = await downloaded(page, 'Save table (CSV)');
  await forest.getByRole('button', { name: 'Save figure' }).click();
  const svg = await downloaded(page, 'SVG, for print');
  expect(svg).toContain('Simulated, no language model ran.');
  for (const name of [...NAMES.slice(2), 'Ada', 'Zoe', 'Ben', 'run-1'])
    for (const text of [page0, hidden, svg]) expect(text).not.toContain(name);
});

test('other settings are another group; the runs are kept when asked for', async ({ page }) => {
  await open(page);
  const files = await Promise.all(
    [1, 2, 3, 4].map(async (seed) => ({
      name: `S${seed}.json`,
      text: JSON.stringify(await studentRecord(seed, seed > 2 ? { keep: 2 } : {})),
    })),
  );
  await drop(page, files);
  await expect(page.getByText('They differ in: prompts kept.', { exact: false })).toBeVisible({
    timeout: 60_000,
  });
  const forest = page.locator('figure').nth(1).locator('svg');
  await expect(forest).toContainText('All 2 together');
  await expect(forest).not.toContainText('S3');
  await page.getByRole('radio', { name: 'Compared by: prompts kept' }).check();
  await expect(forest).toContainText('S3');
  await expect(page.locator('.conclusion')).toContainText('“prompts kept: 2” less “prompts kept: 3”:');
  await page.getByRole('button', { name: 'Keep these runs in the notebook' }).click();
  await expect(page.getByText('4 runs stored in the notebook.')).toBeVisible();
  await expect(page).toHaveURL(/#class$/);
  const outline = page.getByRole('navigation', { name: 'Cells' });
  await outline.getByRole('link', { name: '4 More calm' }).click();
  await expect(page.locator('.transport')).toContainText('Finished');
  await page.goBack();
  await expect(forest).toContainText('S1');
});

for (const scheme of ['light', 'dark'] as const)
  test(`is accessible and fits a phone, empty and full: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page);
    await expectAccessible(page);
    await drop(page, await classFiles());
    await expect(counts(page)).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page);
    for (const width of [390, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
    await expectAccessible(page);
  });
