import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const { path, args } = findBrowser();
/** Several checkouts on one machine each take their own. */
const port = Number(process.env['E2E_PORT'] ?? 4411);
process.env['E2E_PORT'] = String(port);

/** End to end on the built page: `npm test -- build e2e`. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.out/e2e',
  timeout: 240_000,
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // Routes of a test do not reach what a service worker answers: the specs about it allow it.
  use: {
    launchOptions: { executablePath: path, args },
    baseURL: `http://127.0.0.1:${port}`,
    serviceWorkers: 'block',
  },
  webServer: {
    command: 'node scripts/serve-tests.mjs',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
