/**
 * `npm test`: format, lint, types (with a canary that must fail), unit, browser, WebGPU, build, size, end to end.
 * `npm test -- unit browser` runs the named parts only. Closes with `N passed, N failed`, all runners added up.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { checkSize } from './size.mjs';
import { ensureModel } from './model.mjs';
import { playwrightFailures, vitestFailures } from './failures.mjs';

const totals = { passed: 0, failed: 0, skipped: 0 };
/** What failed, each with its first lines: told again at the end, since the log of a CI is often kept only there. */
const failures = [];
const node = process.execPath;
const bin = (path) => [node, `node_modules/${path}`];
const REPORTS = '.out/reports';

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/** A check that passes or fails as one. */
function check(name, ok) {
  totals[ok ? 'passed' : 'failed']++;
  if (!ok) failures.push(name);
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}`);
}

function vitest(project) {
  const file = `${REPORTS}/${project}.json`;
  rmSync(file, { force: true });
  const [command, script] = bin('vitest/vitest.mjs');
  const ok = run(command, [
    script,
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  totals.passed += report?.numPassedTests ?? 0;
  totals.failed += report?.numFailedTests ?? 0;
  totals.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const failed = vitestFailures(report, project);
  // A suite that broke before its tests ran counts too.
  if (!ok && !report?.numFailedTests) {
    totals.failed++;
    if (!failed.length)
      failed.push(`${project}: the runner stopped with an error outside its tests (see above)`);
  }
  failures.push(...failed);
}

function playwright() {
  const file = `${REPORTS}/e2e.json`;
  rmSync(file, { force: true });
  const [command, script] = bin('@playwright/test/cli.js');
  const ok = run(command, [script, 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const stats = report?.stats;
  totals.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  totals.failed += stats?.unexpected ?? 0;
  totals.skipped += stats?.skipped ?? 0;
  const failed = playwrightFailures(report);
  if (!ok && !stats?.unexpected) {
    totals.failed++;
    if (!failed.length) failed.push('e2e: the runner stopped with an error outside its tests (see above)');
  }
  failures.push(...failed);
}

const PARTS = {
  format: () =>
    check('format', run(...command('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'))),
  lint: () => check('lint', run(...command('eslint/bin/eslint.js', '.'))),
  types: () => {
    for (const config of ['tsconfig.json', 'tsconfig.core.json', 'tsconfig.worker.json'])
      check(`types, ${config}`, run(...command('typescript/bin/tsc', '--noEmit', '-p', config)));
    check(
      'types, components',
      run(
        ...command(
          'svelte-check/bin/svelte-check',
          '--tsconfig',
          './tsconfig.json',
          '--threshold',
          'warning',
        ),
      ),
    );
    // The core must not know the browser: a file that uses fetch there has to fail to compile.
    const canary = spawnSync(
      ...command('typescript/bin/tsc', '--noEmit', '-p', 'tests/canary/tsconfig.json'),
      { encoding: 'utf8' },
    );
    check(
      'types, canary fails as it must',
      canary.status !== 0 && /fetch/.test(canary.stdout) && /no-restricted-imports/.test(lintCanary()),
    );
  },
  unit: () => vitest('node'),
  browser: () => vitest('browser'),
  webgpu: () => vitest('webgpu'),
  build: () => check('build', run(node, ['scripts/build.mjs'])),
  size: async () => check('size', await checkSize()),
  e2e: () => playwright(),
};

function command(path, ...args) {
  const [program, script] = bin(path);
  return [program, [script, ...args]];
}

function lintCanary() {
  return spawnSync(...command('eslint/bin/eslint.js', '--no-ignore', 'tests/canary/src/core/canary.ts'), {
    encoding: 'utf8',
  }).stdout;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length) {
  console.error(`There is no part "${unknown[0]}". Parts: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

mkdirSync(REPORTS, { recursive: true });
findBrowser();
if (!(await ensureModel({ quiet: true })))
  console.log('The default model could not be had here: tests that need it are skipped and say so.');
for (const [name, part] of Object.entries(PARTS)) if (!wanted.length || wanted.includes(name)) await part();

for (const failure of failures) console.log(`\nFAILED  ${failure}`);
console.log(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`,
);
process.exitCode = totals.failed ? 1 : 0;
