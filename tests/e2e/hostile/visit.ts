import type { Browser, BrowserContext, Page } from '@playwright/test';
import { withoutModel } from '../page';
import { guarded, type Guard } from './guard';

/** A page with the guard on, in a browser that knows nothing. */
export async function visit(
  browser: Browser,
  baseURL = '',
): Promise<{ context: BrowserContext; page: Page; guard: Guard }> {
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL, acceptDownloads: true });
  const guard = await guarded(context, new URL(baseURL).host);
  const page = await context.newPage();
  await withoutModel(page);
  return { context, page, guard };
}

/** A file as it is chosen or dropped. */
export const json = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
