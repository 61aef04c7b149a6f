import { expect, test } from '@playwright/test';
import { modelIsHere, promptsScored, runLive, watch } from './page';

test.skip(!modelIsHere, 'The default model is not here and could not be fetched: run `npm run model`.');
test('Run live starts the real model; a closed tab loses nothing and the run goes on', async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  const seen = watch(page);
  await page.goto('/');
  await runLive(page).click();
  await expect(page.getByRole('banner')).toContainText('SmolLM2', { timeout: 120_000 });
  await expect(async () => expect(await promptsScored(page)).toBeGreaterThanOrEqual(1)).toPass({
    timeout: 240_000,
  });
  await expect(page.getByText('SIMULATED')).toHaveCount(0);
  expect(seen.complaints).toEqual([]);
  expect([...seen.hosts]).toEqual([new URL(page.url()).host]);
  const stored = (p: typeof page) =>
    p.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const open = indexedDB.open('personaloop');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const all = open.result.transaction('events').objectStore('events').getAll();
            all.onsuccess = () => resolve(JSON.stringify(all.result.map((row) => row.event)));
          };
        }),
    );
  const before = await stored(page);
  await page.close();

  const next = await context.newPage();
  await next.goto('/');
  await next.getByRole('button', { name: 'Continue' }).click();
  await expect(async () => expect(await promptsScored(next)).toBeGreaterThanOrEqual(2)).toPass({
    timeout: 300_000,
  });
  const after = await stored(next);
  // What was measured before the tab closed stands untouched at the beginning of what there is now.
  expect(after.startsWith(before.slice(0, -1))).toBe(true);
  await next.locator('.transport button').nth(1).click();
  await expect(next.locator('.transport')).toContainText('Paused', { timeout: 120_000 });
});
