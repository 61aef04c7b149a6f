import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, finishedRun, watch } from './page';

/** Writes past the page into its database. `id`: a whole run, from which the damaged ones are made. */
const spoil = (page: Page, id: string) =>
  page.evaluate(
    (whole) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('personaloop');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction([...db.objectStoreNames], 'readwrite');
          const put = (store: string, value: unknown) => tx.objectStore(store).put(value);
          const round: Record<string, unknown> = { id: 'round', createdAt: new Date() };
          round['self'] = new Map([[round, new Blob(['<script>xss(1)</script>'])]]);
          put('talks', round);
          put('studies', { id: 7, createdAt: 7, title: 'x'.repeat(1_000_000) });
          put('notebooks', { id: 'torn', schema: 1, title: ['no'], entries: null });
          put('banks', { id: 'bank', counts: null, importedAt: new Date() });
          put('events', { run: 'nobody', index: 0, event: 'lost' });
          tx.objectStore('runs').get(whole).onsuccess = (event) => {
            const { result } = event.target as IDBRequest<Record<string, unknown>>;
            const { createdAt: _, ...undated } = result;
            put('runs', { ...undated, id: 'undated' });
            put('runs', { ...result, id: 'later', schema: 99 });
            put('runs', { ...result, id: 'torn-run', createdAt: '2026-01-01T10:00:00.000Z' });
            put('events', { run: 'torn-run', index: 1, event: { type: 'replied', call: 5 } });
          };
          tx.onerror = () => reject(tx.error);
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    id,
  );

const list = (page: Page) => page.getByRole('region', { name: 'Cannot be read' });
const rows = (page: Page) => list(page).getByRole('listitem');

test('damaged records are named and can be saved or deleted; all others stay as they were', async ({
  page,
}) => {
  const seen = watch(page);
  await finishedRun(page);
  const conclusion = (await page.locator('.conclusion').first().textContent()) ?? '';
  const id = /run=([\w-]+)/.exec(page.url())?.[1] ?? '';
  await spoil(page, id);
  await page.reload();

  await expect(page.locator('.conclusion').first()).toHaveText(conclusion);
  await expect(page.getByRole('navigation', { name: 'Cells' }).getByRole('listitem').first()).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  await list(page).getByRole('button', { name: 'Show 4 more' }).click();
  await expect(rows(page)).toHaveCount(7);
  await expect(list(page)).toContainText('This run is damaged at "createdAt"');
  await expect(list(page)).toContainText('saved by a newer version');
  for (const what of [
    'A measurement',
    'A talk',
    'Imported questions',
    'notes of a notebook',
    'Answers without',
  ])
    await expect(list(page)).toContainText(what);
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  // The others can still leave the page.
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Run file/ }).click(),
  ]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ id });

  const talk = rows(page).filter({ hasText: 'A talk' });
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    talk.getByRole('button', { name: /^Save it as it is/ }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('personaloop-unreadable-talk-round.json');
  const text = readFileSync(await saved.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ kind: 'personaloop-unreadable', talks: [{ id: 'round' }] });
  expect(text).toContain('@circle');
  expect(text).toContain(btoa('<script>xss(1)</script>'));

  await talk.getByRole('button', { name: /^Delete it/ }).click();
  await expect(rows(page)).toHaveCount(6);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(rows(page)).toHaveCount(7);
  for (let left = 7; left > 0; left--) {
    await rows(page)
      .first()
      .getByRole('button', { name: /^Delete it/ })
      .click();
    await expect(rows(page)).toHaveCount(left - 1);
  }
  expect(seen.complaints).toEqual([]);
});

test('a run whose answers are damaged says so in its place; the notebook is saved without it', async ({
  page,
}) => {
  const seen = watch(page);
  await finishedRun(page);
  const id = /run=([\w-]+)/.exec(page.url())?.[1] ?? '';
  await spoil(page, id);
  await page.goto('/#run=torn-run');
  await page.reload();
  const main = page.getByRole('main');
  await expect(main).toContainText('A run in this browser cannot be read.');
  await expect(main).toContainText('A part of what was saved is missing.');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Save it as it is' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await saved.path(), 'utf8'))).toMatchObject({
    runs: [{ id: 'torn-run' }],
    events: [{ index: 1 }],
  });

  await page.getByRole('button', { name: 'Notebooks', exact: true }).click();
  const [notebook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save this notebook as a file' }).click(),
  ]);
  const { records } = JSON.parse(readFileSync(await notebook.path(), 'utf8')) as {
    records: { id: string }[];
  };
  expect(records.map((record) => record.id)).toEqual([id]);
  await expect(
    page.getByText('4 cells of the notebook cannot be read and are not in the file.'),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  await main.getByRole('button', { name: 'Delete it' }).click();
  await expect(main).not.toContainText('cannot be read');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(main).toContainText('A part of what was saved is missing.');
  expect(seen.complaints).toEqual([]);
});
