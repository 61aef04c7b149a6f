import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.mjs';

export const ORIGIN = `http://127.0.0.1:${process.env['E2E_PORT']}`;

/** The ways a page can end without a word. */
export const DEATHS = ['leave', 'close', 'crash', 'kill'] as const;
export type Death = (typeof DEATHS)[number];

/** A browser with a profile on disk, that can be killed and started again. */
export class Visit {
  readonly #profile = mkdtempSync(join(tmpdir(), 'personaloop-faults-'));
  #context: BrowserContext | null = null;
  #page: Page | null = null;

  get page(): Page {
    if (!this.#page) throw new Error('There is no page.');
    return this.#page;
  }

  /** The page at this place of the notebook, in a browser that is started where none runs. */
  async at(hash: string): Promise<Page> {
    const { path, args } = findBrowser();
    this.#context ??= await chromium.launchPersistentContext(this.#profile, { executablePath: path, args });
    this.#page ??= this.#context.pages()[0] ?? (await this.#context.newPage());
    await this.#page.goto(`${ORIGIN}/${hash}`);
    return this.#page;
  }

  async die(how: Death): Promise<void> {
    const { page } = this;
    if (how === 'leave') return void (await page.goto('about:blank'));
    if (how === 'kill') return this.#kill();
    if (how === 'crash') {
      const crashed = page.waitForEvent('crash');
      const session = await page.context().newCDPSession(page);
      // The renderer is gone before it can answer.
      void session.send('Page.crash').catch(() => undefined);
      await crashed;
    }
    // A browser without a page would end.
    this.#page = (await this.#context?.newPage()) ?? null;
    await page.close();
  }

  async #kill(): Promise<void> {
    const browser = this.#context?.browser();
    if (!browser) throw new Error('There is no browser.');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const gone = new Promise((resolve) => this.#context?.once('close', resolve));
    for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
    await gone;
    this.#context = null;
    this.#page = null;
  }

  async end(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
