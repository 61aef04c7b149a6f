import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { AnyRecord } from '../../src/core/record/read-any';
import { unfold, visible } from './hostile/guard';
import { PAYLOADS, SHORT } from './hostile/payloads';
import { filledRecord, hostileNotebook, hostileRun } from './hostile/records';
import { json, visit } from './hostile/visit';
import { withoutModel } from './page';

const STUDIES = ['calibration', 'compare', 'transfer', 'quality', 'profile', 'intensity'] as const;

/** A finished study of each kind and a talk, made in the page, as the page stored them. */
async function measured(page: Page): Promise<string[]> {
  await withoutModel(page);
  const transport = page.locator('.transport');
  for (const study of STUDIES) {
    await page.goto(`/#new=${study}`);
    await transport.getByRole('button').first().click();
    await expect(page).toHaveURL(/#study=/);
    await expect(transport).toContainText('Finished', { timeout: 90_000 });
  }
  await page.goto('/#new-talk');
  const box = page.getByLabel('Your message to both');
  await box.fill('Hello.');
  await box.press('Enter');
  await expect(page.getByRole('listitem', { name: 'Turn 1', exact: true })).toContainText(
    'reads this persona',
  );
  await page.getByRole('button', { name: 'Measure now' }).click();
  await expect(page.getByText('Measured after 1 turn.')).toBeVisible({ timeout: 60_000 });
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('personaloop');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const stores = { study: ['studies', 'studyEvents'], talk: ['talks', 'talkEvents'] } as const;
          const tx = opening.result.transaction(Object.values(stores).flat());
          const all = Object.entries(stores).map(([kind, [heads, log]]) => ({
            kind,
            heads: tx.objectStore(heads).getAll(),
            rows: tx.objectStore(log).getAll(),
          }));
          tx.oncomplete = () =>
            resolve(
              all.flatMap(({ kind, heads, rows }) =>
                heads.result.map((head: { id: string }) => {
                  const events = rows.result.filter((row) => row.run === head.id).map((row) => row.event);
                  return JSON.stringify({ kind: `personaloop-${kind}`, ...head, events });
                }),
              ),
            );
        };
      }),
  );
}

let made: readonly AnyRecord[] = [];
test.beforeAll(async ({ browser }) => {
  test.setTimeout(400_000);
  const page = await browser.newPage();
  const others = (await measured(page)).map(filledRecord);
  await page.close();
  made = [
    await hostileRun('hostile-run'),
    { ...(await hostileRun('hostile-copy')), copyOf: 'hostile-run' },
    ...others,
  ];
});

const openFile = (page: Page, name: string, text: string) =>
  page.getByLabel('Open a file').setInputFiles(json(name, text));

/** Every file that the page offers for what is open. */
async function everyFile(page: Page, folder: string): Promise<string[]> {
  const menu = () => page.getByRole('button', { name: 'Export', exact: true }).click();
  await menu();
  const kinds = page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: /\(\.|\.zip/ });
  const names = await kinds.allInnerTexts();
  await page.keyboard.press('Escape');
  const files: string[] = [];
  for (const name of names) {
    await menu();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    const file = join(folder, `${files.length}-${download.suggestedFilename()}`);
    renameSync(await download.path(), file);
    files.push(file);
  }
  return files;
}

test('hostile records do nothing in any view, nor in any file that is made of them', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const { context, page, guard } = await visit(browser, baseURL);
  const folder = mkdtempSync(join(tmpdir(), 'personaloop-hostile-'));
  await page.goto('/#new');
  await openFile(page, `${SHORT.replace('/', '')}.json`, hostileNotebook(made));
  await expect(page).toHaveURL(/#notebook=/, { timeout: 60_000 });
  await expect(page.getByRole('region', { name: 'Note' })).toHaveCount(10);
  // Markdown takes its own signs out of a text; everything else of the first note stands there.
  const plain = PAYLOADS.filter((one) => !/[[\]*`_#]|\u200b|\u202e/.test(one));
  expect(await visible(page, plain)).toEqual(plain);
  await guard.quiet(page, 'notes');
  let views = 1;
  let pages = 0;
  let files = 0;
  for (const record of made) {
    const kind = record.kind.replace('personaloop-', '');
    await page.goto(`/#${kind}=${record.id}`);
    const cell = page.locator('section.cell');
    await expect(cell.first()).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('.body.here, .here').first()).toBeVisible();
    await look(page, kind);
    expect({ id: record.id, seen: await visible(page, [...PAYLOADS]) }).toEqual({
      id: record.id,
      seen: PAYLOADS,
    });
    await guard.quiet(page, record.id);
    views++;
    for (const file of await everyFile(page, folder)) {
      files++;
      for (const shown of documentsIn(file, folder)) {
        const other = await context.newPage();
        await other.goto(`file://${shown}`);
        await unfold(other);
        if (shown.endsWith('.html'))
          expect({ shown, seen: await visible(other, [...PAYLOADS]) }).toEqual({ shown, seen: PAYLOADS });
        await guard.quiet(other, basename(shown));
        await other.close();
        pages++;
      }
    }
  }
  console.log(
    `hostile views: ${PAYLOADS.length} payloads in every text of ${made.length} records, ${views} views, ${files} files, ${pages} of them opened without a policy: 0 ran, 0 asked`,
  );
  await context.close();
});

/** Opens what a cell hides: folded parts, the text of a prompt, of a question, the table of a chart. */
async function look(page: Page, kind: string): Promise<void> {
  await unfold(page);
  const open = kind === 'run' ? page.locator('.board button.open') : page.locator('section.cell td button');
  for (let i = 0; i < Math.min(3, await open.count()); i++) {
    await open.nth(i).click();
    await unfold(page);
  }
  const question = page
    .locator('.inspector, .insp')
    .getByRole('button', { name: /\?|xss/ })
    .first();
  if (await question.count()) await question.click();
  await unfold(page);
}

/** What of a file a browser can open as a page of its own: reports and pictures, those in a zip too. */
function documentsIn(file: string, folder: string): string[] {
  if (/\.(html|svg)$/.test(file)) return [file];
  if (!file.endsWith('.zip')) return [];
  return Object.entries(unzipSync(new Uint8Array(readFileSync(file)))).flatMap(([name, content]) => {
    if (!/\.(html|svg)$/.test(name)) return [];
    const path = join(folder, `${basename(file)}-${name}`);
    writeFileSync(path, content);
    return [path];
  });
}
