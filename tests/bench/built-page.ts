import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { RunRecord } from '../../src/core/record/schema';
import { installClock, machine } from './page-clock';

/** Runs of each scene: `RUNS=1` for a quick look. */
export const RUNS = Number(process.env['RUNS'] ?? 5);

/** The built page (`npm run build`) without a model beside it, in a browser of its own. */
export class BuiltPage {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Awaited<ReturnType<typeof serve>>,
  ) {}

  static async start(): Promise<BuiltPage> {
    const { path, args } = findBrowser();
    const browser = await chromium.launch({ executablePath: path, args });
    return new BuiltPage(browser, await serve({ roots: ['dist'] }));
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  get url(): string {
    return this.server.url;
  }

  /** A fresh profile: nothing is stored or cached. Ends with the work. */
  async visit<T>(work: (open: () => Promise<Page>) => Promise<T>): Promise<T> {
    const context = await this.browser.newContext({
      serviceWorkers: 'block',
      viewport: { width: 1440, height: 900 },
    });
    try {
      return await work(async () => {
        const page = await context.newPage();
        await installClock(page);
        return page;
      });
    } finally {
      await context.close();
    }
  }

  /** Each time in a fresh profile. */
  async times<T>(count: number, one: (page: Page) => Promise<T>): Promise<T[]> {
    const found: T[] = [];
    for (let i = 0; i < count; i++) found.push(await this.visit(async (open) => one(await open())));
    return found;
  }
}

/** The page's own clock when `select` finds something and a frame was drawn after it, ms since it was asked for. */
export const drawn = (page: Page, select: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const look = () =>
          document.querySelector(wanted)
            ? requestAnimationFrame(() => done(performance.now()))
            : requestAnimationFrame(look);
        look();
      }),
    select,
  );

/** A run's file on disk, as the page is given it, and its bytes. */
export function fileOf(record: RunRecord): { readonly path: string; readonly bytes: number } {
  const path = join(mkdtempSync(join(tmpdir(), 'personaloop-bench-')), `${record.id}.personaloop.json`);
  const text = JSON.stringify(record);
  writeFileSync(path, text);
  return { path, bytes: text.length };
}

/** Brings a run's file into the notebook; milliseconds until it is stored and opened. */
export async function bring(page: Page, path: string): Promise<number> {
  const input = page.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  const began = performance.now();
  await input.setInputFiles(path);
  await page.waitForURL(/#run=/, { timeout: 300_000 });
  return performance.now() - began;
}

export const print = (scene: string, figures: Readonly<Record<string, string>>): void =>
  console.log(
    [
      `${scene} (${machine()})`,
      ...Object.entries(figures).map(([name, figure]) => `  ${name}: ${figure}`),
    ].join('\n'),
  );
