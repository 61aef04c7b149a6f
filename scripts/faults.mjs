/**
 * `npm run faults`: the long versions of every test that breaks something on purpose, and their counts as a table
 * (docs/reliability.md). Takes about an hour on two cores. `-- kills engines` runs the named parts only.
 * FAULTS_RUN, FAULTS_STUDY and FAULTS_MODEL change the numbers of kills.
 */
import { spawn, spawnSync } from 'node:child_process';
import { ensureModel } from './model.mjs';

const KILLS = { FAULTS_RUN: '300', FAULTS_STUDY: '100', FAULTS_MODEL: '10' };
const vitest = (project, path) => ['node_modules/vitest/vitest.mjs', 'run', '--project', project, path];
const playwright = (name) => [
  'node_modules/@playwright/test/cli.js',
  'test',
  '--reporter=list',
  `tests/e2e/faults-${name}.spec.ts`,
];

/** What runs in which part, and whether it needs the built page. */
const PARTS = {
  storage: [vitest('node', 'src/experiments/storage-faults.test.ts')],
  hosts: [vitest('browser', 'src/engines/wllama/download.browser.test.ts')],
  engines: [
    vitest('browser', 'src/experiments/engine-faults.browser.test.ts'),
    vitest('webgpu', 'src/experiments/engine-faults.webgpu.test.ts'),
  ],
  room: [playwright('quota')],
  tabs: [playwright('tabs')],
  kills: [playwright('kills')],
};
const ON_THE_PAGE = ['room', 'tabs', 'kills'];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}". Parts: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const wanted = Object.keys(PARTS).filter((name) => asked.length === 0 || asked.includes(name));

/** Shows what a test prints as it comes; gives its lines with counts and whether it passed. */
function run(command) {
  return new Promise((resolve) => {
    const env = { ...KILLS, ...process.env, VITE_FAULTS: 'long', FAULTS_ROOM: '1' };
    const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (piece) => {
      process.stdout.write(piece);
      said += piece;
    });
    child.on('close', (code) => {
      const counts = said.split('\n').filter((line) => line.startsWith('faults, '));
      resolve({ passed: code === 0, counts });
    });
  });
}

if (!(await ensureModel({ quiet: true })))
  console.log('The default model could not be had here: what needs it is skipped.');
if (wanted.some((name) => ON_THE_PAGE.includes(name)))
  if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);

const rows = [];
for (const part of wanted)
  for (const command of PARTS[part]) {
    const { passed, counts } = await run(command);
    const said = counts.map((line) => line.slice('faults, '.length));
    for (const text of said.length > 0 ? said : [command.at(-1)]) rows.push({ part, passed, text });
    if (!passed) process.exitCode = 1;
  }
console.log('\n| Part | Passed | Counts |\n| --- | --- | --- |');
for (const { part, passed, text } of rows) console.log(`| ${part} | ${passed ? 'yes' : 'NO'} | ${text} |`);
