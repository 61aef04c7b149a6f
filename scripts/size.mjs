/**
 * What a first visit really transfers before any engine: every answer that the built page asks for by itself, as
 * the browser counts it, compressed, against the budget. A list of files read out of the bundle missed what is
 * loaded a moment later. Headers depend on the host: they are printed beside it, not counted.
 *
 * The service worker is switched off while this is counted, else files that it answered would count as nothing. What
 * it fetches later, when the browser is idle, is not part of a first visit: it is printed below, not counted. The
 * small script that starts it is counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

/** What a first visit may cost at most, in bytes (text faces and the first picture included) and in counts. */
const { firstVisit: BUDGET } = JSON.parse(
  readFileSync(new URL('../tests/budget.json', import.meta.url), 'utf8'),
);

/** Kinds that the budget names apart. */
const KINDS = { js: 'scripts', css: 'styles', woff2: 'faces', html: 'page' };
const kindOf = (path) => KINDS[path.split('.').at(-1)] ?? (path.endsWith('/') ? 'page' : 'other');

/** Body bytes, header bytes and path of each answer of a first visit, largest first; elements then in the page. */
export async function firstVisit(roots = ['dist', 'public']) {
  const server = await serve({ roots });
  const { path, args } = findBrowser();
  const browser = await chromium.launch({ executablePath: path, args });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    const begun = new Map();
    const rows = [];
    devtools.on('Network.responseReceived', (e) => begun.set(e.requestId, e.response));
    devtools.on('Network.loadingFinished', (e) => {
      const { url, encodedDataLength: headers } = begun.get(e.requestId);
      rows.push({ body: e.encodedDataLength - headers, headers, path: new URL(url).pathname });
    });
    await page.goto(server.url);
    await page.locator('svg circle').first().waitFor();
    await page.waitForLoadState('networkidle');
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    return { rows: rows.sort((a, b) => b.body - a.body), elements };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Files, and bytes as a host that compresses sends them, which the service worker fetches when idle. */
export function precached(root = 'dist') {
  const [, list] = /=(\{"version":.*?\]\})/.exec(readFileSync(join(root, 'offline.js'), 'utf8')) ?? [];
  const { files, engines } = JSON.parse(list);
  const sum = (some) =>
    some.reduce(
      (total, [path]) => total + gzipSync(readFileSync(join(root, path || 'index.html'))).length,
      0,
    );
  return {
    files: files.length,
    bytes: sum(files),
    engines: sum(engines.filter(([path]) => /\.wasm$/.test(path))),
  };
}

/** Scripts of one language in the built page: each is a request once its part of the page is wanted. */
const scripts = (root) =>
  readdirSync(root, { recursive: true }).filter((path) => path.endsWith('.js')).length;

/** Prints the table; true when within the budget. */
export async function checkSize() {
  const { rows, elements } = await firstVisit();
  const sum = (of, some = rows) => some.reduce((total, row) => total + of(row), 0);
  const body = (row) => row.body;
  for (const { body, path } of rows) console.log(`${String(body).padStart(8)}  ${path}`);
  const whole = sum(body) + sum((row) => row.headers);
  console.log(`${String(whole).padStart(8)}  bytes with headers, not counted`);
  const later = precached();
  console.log(
    `${String(later.bytes).padStart(8)}  in ${later.files} files when idle, for use without a network, then ${later.engines} of engine: not counted`,
  );
  const kinds = [...new Set([...Object.values(KINDS), 'other'])];
  const found = {
    bytes: sum(body),
    ...Object.fromEntries(
      kinds.map((kind) => [
        kind,
        sum(
          body,
          rows.filter(({ path }) => kindOf(path) === kind),
        ),
      ]),
    ),
    requests: rows.length,
    elements,
    builtScripts: scripts('dist'),
  };
  const over = Object.entries(BUDGET).filter(([name, most]) => !(found[name] <= most));
  for (const [name, most] of Object.entries(BUDGET))
    console.log(`${String(found[name]).padStart(8)}  of ${most}: ${name}`);
  for (const [name] of over) console.log(`over the budget of tests/budget.json: ${name}`);
  return over.length === 0;
}
