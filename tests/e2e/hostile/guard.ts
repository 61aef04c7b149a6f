import { expect, type BrowserContext, type Page } from '@playwright/test';

/** What a text that was put into a page did there. */
export interface Guard {
  /** Nothing ran, nobody was asked, nothing went wrong; `where` is for the message. */
  quiet(page: Page, where: string): Promise<void>;
}

/** Watches all pages of a context. `home`: the only host that may be asked. */
export async function guarded(context: BrowserContext, home: string): Promise<Guard> {
  const seen: string[] = [];
  await context.exposeBinding('xss', (_, what: unknown) => void seen.push(`ran: ${String(what)}`));
  await context.exposeBinding('refusedByPolicy', (_, what: string) => void seen.push(`policy: ${what}`));
  await context.addInitScript(() => {
    const say = (globalThis as unknown as { refusedByPolicy(what: string): void }).refusedByPolicy;
    document.addEventListener('securitypolicyviolation', (event) =>
      say(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  context.on('weberror', (error) => seen.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== home) seen.push(`asked: ${request.url()}`);
  });
  context.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    async quiet(page, where) {
      const made = await page.evaluate(() => {
        const found: string[] = [];
        for (const element of document.querySelectorAll('*')) {
          if (/^(iframe|object|embed|base)$/i.test(element.localName)) found.push(element.localName);
          for (const { name, value } of element.attributes)
            if (/^on/i.test(name) || (/href|src|action/i.test(name) && /^\s*javascript:/i.test(value)))
              found.push(`${element.localName} ${name}`);
        }
        return found;
      });
      expect({ where, made, seen }).toEqual({ where, made: [], seen: [] });
    },
  };
}

/** Everything folded on the page is opened. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

/** The payloads that stand on the page as text, letter by letter. */
export const visible = (page: Page, payloads: readonly string[]) =>
  page.evaluate((list) => {
    const values = [...document.querySelectorAll('input, textarea')].map(
      (box) => (box as HTMLInputElement).value,
    );
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    const text = plain([document.documentElement.textContent, ...values].join(' '));
    return list.filter((payload) => text.includes(plain(payload)));
  }, payloads);
