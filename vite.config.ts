import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { isolationHeaders, pageHeaders } from './scripts/headers.mjs';
import { findBrowser } from './scripts/browser.mjs';
import { offline } from './scripts/offline.mjs';
import { policy } from './scripts/policy.mjs';
import { testHost } from './scripts/test-host.mjs';
import { testFaultyHost } from './scripts/test-faulty-host.mjs';
import { testModelHost } from './scripts/test-model-host.mjs';
import { coreDigest } from './scripts/core-digest.mjs';
import { language, LANGUAGES } from './scripts/language.mjs';
import { native } from './tests/bench/native/command.ts';
import { webllmCatalogue } from './scripts/webllm-catalogue.mjs';

/** Only tests need a browser; a build must not go looking for one. */
const chromium = process.env['VITEST'] ? findBrowser() : { path: undefined, args: [] };

const SOFTWARE_WEBGPU = [
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
  '--enable-dawn-features=disable_robustness',
];

const browser = (name: string, include: string[], args: string[], commands = {}) => ({
  extends: true as const,
  test: {
    name,
    include,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      commands,
      provider: playwright({
        launchOptions: { executablePath: chromium.path, args: [...chromium.args, ...args] },
      }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

/** Which language is built: scripts/build.mjs makes them all, one beside the other. */
const code = process.env['UI_LANGUAGE'] ?? LANGUAGES[0];
const first = code === LANGUAGES[0];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  base: './',
  define: {
    __APP_VERSION__: JSON.stringify(version),
    __CORE_DIGEST__: JSON.stringify(coreDigest()),
  },
  plugins: [
    language(code),
    svelte(),
    webllmCatalogue(),
    testHost(),
    testModelHost(),
    testFaultyHost(),
    policy(),
    offline(),
  ],
  server: { headers: isolationHeaders },
  preview: { headers: pageHeaders },
  worker: { format: 'es', rolldownOptions: { checks: { bundlerTimings: false } } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 8000,
    // How long a plugin took is no warning for somebody who starts the page.
    rolldownOptions: { checks: { bundlerTimings: false } },
    assetsInlineLimit: 0,
    emptyOutDir: first,
    copyPublicDir: first,
  },
  optimizeDeps: { exclude: ['@wllama/wllama', '@mlc-ai/web-llm'] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // Timings are benchmarks, never assertions: slow machines get their time.
          testTimeout: 60_000,
          environment: 'node',
          setupFiles: ['tests/fixtures/seeded.ts'],
          include: [
            'src/**/*.test.ts',
            'tests/hostile/**/*.test.ts',
            'tests/tables/**/*.test.ts',
            'scripts/**/*.test.mjs',
          ],
          exclude: ['src/**/*.browser.test.ts', 'src/**/*.webgpu.test.ts'],
        },
      },
      browser('browser', ['src/**/*.browser.test.ts'], []),
      browser('webgpu', ['src/**/*.webgpu.test.ts'], SOFTWARE_WEBGPU),
      // Real weights: run by scripts/acceptance.mjs, which serves them.
      browser('acceptance', ['tests/acceptance/**/*.acceptance.ts'], SOFTWARE_WEBGPU),
      // Timings: printed, never asserted.
      browser('bench', ['tests/bench/**/*.bench.ts'], [], { native }),
      browser('bench-webgpu', ['tests/bench/**/*.webgpu.ts'], SOFTWARE_WEBGPU),
      {
        extends: true,
        test: {
          name: 'bench-search',
          environment: 'node',
          include: ['tests/bench/**/*.node.ts'],
          testTimeout: 7_200_000,
          disableConsoleIntercept: true,
        },
      },
    ],
  },
});
