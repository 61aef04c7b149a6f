import { expect, type Page } from '@playwright/test';

/** Waits until the service worker has kept the page and answers for it. */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page
          .evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            return registration?.active?.state === 'activated' && navigator.serviceWorker.controller !== null;
          })
          .catch(() => false),
      { timeout: 120_000 },
    )
    .toBe(true);
}

/** Addresses that the service worker has kept. */
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('personaloop '));
    const all = await Promise.all(
      names.map(async (name) => (await caches.open(name)).keys().then((keys) => keys.map((k) => k.url))),
    );
    return all.flat();
  });
