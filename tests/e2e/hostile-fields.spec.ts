import { expect, test } from '@playwright/test';
import { writeLink } from '../../src/core/record/link';
import { V1_LINKS } from '../../src/core/record/link.fixture';
import { asCsv, ownRows } from '../fixtures/items/rows';
import { unfold, visible } from './hostile/guard';
import { CORPUS, PAYLOADS, SHORT } from './hostile/payloads';
import { hostileRun } from './hostile/records';
import { json, visit } from './hostile/visit';

/** As a file may be called: without what no file name can hold. */
const NAME = SHORT.replaceAll('/', '');

const PLACES = [
  'new',
  'new=compare',
  'new=transfer',
  'new=intensity',
  'new=profile',
  'new-talk',
  'class',
  'lab',
];

test('hostile texts typed into every field do nothing', async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const { context, page, guard } = await visit(browser, baseURL);
  let fields = 0;
  /** Types the corpus into every field of text that can be seen; what a field cannot hold it cuts off itself. */
  const type = async (where: string) => {
    const boxes = page.locator(
      'input[type=text]:visible, input[type=search]:visible, input:not([type]):visible, textarea:visible',
    );
    for (let i = 0; i < (await boxes.count()); i++) {
      const box = boxes.nth(i);
      if (!(await box.isEditable())) continue;
      await box.fill(CORPUS);
      await box.dispatchEvent('change');
      fields++;
    }
    await guard.quiet(page, where);
  };
  const opened = page.locator('dialog[open], :popover-open');
  for (const hash of PLACES) {
    await page.goto(`/#${hash}`);
    await page.reload();
    await expect(page.locator('main h2, main h1').first()).toBeVisible();
    // Each part of a settings sentence opens on its own.
    const parts = page.getByRole('button', { name: /\. Change$/ });
    for (let i = 0; i < (await parts.count()); i++) {
      if (!(await parts.nth(i).isVisible())) continue;
      await parts.nth(i).click();
      // The list of models is fetched first: closed too early, it would open over what comes next.
      await expect(opened.first()).toBeVisible();
      await unfold(page);
      await type(`${hash}, settings`);
      await page.keyboard.press('Escape');
      await expect(opened).toHaveCount(0);
    }
    await unfold(page);
    await type(hash);
  }
  console.log(`hostile fields: ${PAYLOADS.length} payloads typed into ${fields} fields, 0 ran, 0 asked`);
  expect(fields).toBeGreaterThan(10);
  await context.close();
});

test('hostile texts do nothing in a talk, a note, a title, the list of actions and a file name', async ({
  browser,
  baseURL,
}) => {
  const { context, page, guard } = await visit(browser, baseURL);
  await page.goto('/#new-talk');
  await page.getByLabel('Your message to both').fill(CORPUS);
  await page.getByLabel('Your message to both').press('Enter');
  await expect(page.getByRole('listitem', { name: 'Turn 1', exact: true })).toContainText('Simulated reply');
  expect(await visible(page, [...PAYLOADS])).toEqual(PAYLOADS);
  await page.getByRole('button', { name: 'Add note at the top' }).click();
  await page.getByRole('textbox', { name: 'Text of the note' }).fill(PAYLOADS.join('\n\n'));
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Notebooks', exact: true }).click();
  const title = page.getByRole('textbox', { name: 'Title of this notebook' });
  await title.fill(CORPUS);
  await title.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('xss(1)');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').first().fill(CORPUS);
  await guard.quiet(page, 'talk, note, title, list of actions');
  await page.keyboard.press('Escape');
  await page.getByLabel('Open a file').setInputFiles(json(`${NAME}.json`, CORPUS));
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(NAME);
  await guard.quiet(page, 'name of a file that is refused');
  await context.close();
});

test('hostile questions are refused or run, and do nothing', async ({ browser, baseURL }) => {
  const { context, page, guard } = await visit(browser, baseURL);
  await page.goto('/#new');
  await page.getByRole('button', { name: /^Questions: / }).click();
  await page.getByRole('button', { name: 'Import questions …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import questions' });
  const upload = async (rows: readonly Readonly<Record<string, string>>[]) => {
    await dialog
      .getByLabel('Files')
      .setInputFiles({ name: `${NAME}.csv`, mimeType: 'text/csv', buffer: Buffer.from(asCsv(rows)) });
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  };
  await upload(ownRows(12).map((row) => ({ ...row, trait: CORPUS, [SHORT]: CORPUS })));
  await expect(dialog.getByRole('table')).toContainText('xss(1)');
  await guard.quiet(page, 'questions that are refused');
  await upload(
    ownRows(12).map((row) => ({
      ...row,
      situation: `${row['situation']} ${CORPUS}`,
      query: `${row['query']} ${CORPUS}`,
    })),
  );
  await dialog.getByRole('button', { name: 'Use these questions' }).click();
  await page.locator('.transport button').first().click();
  await expect(page.locator('.transport')).toContainText('Finished', { timeout: 90_000 });
  await unfold(page);
  await page.locator('.board button.open').first().click();
  await unfold(page);
  await guard.quiet(page, 'a run on hostile questions');
  await context.close();
});

test('a hostile link is asked about and opened, and does nothing', async ({ browser, baseURL }) => {
  const { context, page, guard } = await visit(browser, baseURL);
  const [link] = V1_LINKS;
  if (!link || link.holds.cell.kind !== 'run') throw new Error('no link of a run');
  const settings = { ...link.holds.cell.settings, ownPrompts: [CORPUS], bank: SHORT, metaPrompt: CORPUS };
  const choice = {
    kind: 'gguf-url' as const,
    urls: ['javascript:xss(70)', `https://evil.example/${SHORT}`],
  };
  const cell = { kind: 'run' as const, settings };
  await page.goto(`/#${writeLink({ ...link.holds, title: SHORT, cell, choice, locked: [SHORT] })}`);
  const asked = page.getByRole('dialog', { name: 'Open what was shared?' });
  await expect(asked).toContainText(SHORT);
  await guard.quiet(page, 'a shared link, asked about');
  await asked.getByRole('button', { name: 'Open as a new draft' }).click();
  await expect(asked).toHaveCount(0);
  await guard.quiet(page, 'a shared link, opened');
  await context.close();
});

test('a class of hostile files is read or refused, and does nothing', async ({ browser, baseURL }) => {
  const { context, page, guard } = await visit(browser, baseURL);
  const runs = await Promise.all(['one', 'two'].map((id) => hostileRun(`hostile-${id}`)));
  const files = runs.map((record, i) => json(`${NAME}${i}.personaloop.json`, JSON.stringify(record)));
  await page.goto('/#class');
  await page
    .locator('main input[type=file]')
    .first()
    .setInputFiles([...files, json(`${NAME}.json`, CORPUS)]);
  await expect(page.getByText(/3 files read/)).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('main')).toContainText(SHORT.replaceAll('/', ''));
  await unfold(page);
  await guard.quiet(page, 'a class');
  await context.close();
});
