import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, watch, withoutModel } from './page';

test('the page in German: the same place, its words, its numbers, a whole run', async ({ page }) => {
  const seen = watch(page);
  await withoutModel(page);
  await page.goto('/#new');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\.html#new$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Fertig', exact: true })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('Schluss, nach Regel.').first()).toBeVisible();
  await expect(page.getByText(/Wert 0,\d\d \[0,\d\d; /).first()).toBeVisible();
  await expect(page.getByText('SIMULIERT').first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSidewaysScroll(page);
  expect(seen.complaints).toEqual([]);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('Conclusion, by rule.').first()).toBeVisible();
});

test('the first page and the lessons in German fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/de.html');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('schreibt eine Persona um');
  await expectNoSidewaysScroll(page);
  await page.goto('/de.html#lessons');
  await expect(page.getByText('Was ist die Schleife?').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('what is wrong with a file or a link is said in German', async ({ page }) => {
  await withoutModel(page);
  const record = JSON.parse(readFileSync('static/recorded/first-run.json', 'utf8')) as object;
  const files: readonly (readonly [name: string, content: string, says: string])[] = [
    ['kaputt.json', JSON.stringify(record).slice(0, -20), 'Sie ist kein JSON oder abgeschnitten.'],
    ['geaendert.json', JSON.stringify({ ...record, createdAt: 'gestern' }), 'beschädigt bei „createdAt“'],
    ['neuer.json', JSON.stringify({ ...record, schema: 99 }), 'Dieser Lauf stammt aus einer neueren Version'],
  ];
  await page.goto('/de.html#new');
  for (const [name, content, says] of files) {
    const data = await page.evaluateHandle(
      ([file, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], file, { type: 'application/json' }));
        return transfer;
      },
      [name, content] as const,
    );
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await expect(page.getByText(`${name} ließ sich nicht öffnen.`)).toBeVisible();
    await expect(page.getByText(says)).toBeVisible();
  }
  const refused = page.getByRole('dialog', { name: 'Dieser Link lässt sich nicht öffnen' });
  for (const [fragment, says] of [
    ['share=1.AAAA', 'Dieser Link ist beschädigt: Ein Teil fehlt'],
    ['share=9.AAAA', 'neueren Version des Notizbuchs'],
  ] as const) {
    await page.goto(`/de.html#${fragment}`);
    await expect(refused).toContainText(says);
    await expectAccessible(page);
    await refused.getByRole('button').click();
  }
});
