/**
 * `npm run evidence -- --out DIR [--only TEXT] [--new]`: every experiment of examples/evidence.json, one after the
 * other, each by `npm run batch`; with --new those whose record is not in static/recorded/evidence/. Killed at any
 * moment, the same command goes on where it was. Starting prompts are the same in all arms and seeds of a target: one
 * file of answers spares asking the same question of the same model twice.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildPage } from './build.mjs';
import { experimentsOf, finishedIn, recorded } from './evidence-plan.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string', default: '' },
    new: { type: 'boolean' },
    build: { type: 'boolean' },
  },
});
if (!values.out) {
  console.error('Usage: npm run evidence -- --out DIR [--only TEXT] [--new] [--build]');
  process.exit(2);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const out = resolve(values.out);
mkdirSync(out, { recursive: true });

/** What a finished search says; one made here comes before one that is kept with the code. */
async function rowOf(name) {
  const text = finishedIn(join(out, name)) ?? recorded(name);
  if (!text) return stop(`The search ${name} comes first: run the same command without --only.`);
  const { module: reader } = await runnerImport('./src/core/record/read-any.ts');
  const { module: evidence } = await runnerImport('./src/experiments/evidence.ts');
  return evidence.evidenceRow(reader.readAny(text));
}

const plan = JSON.parse(readFileSync('examples/evidence.json', 'utf8'));
const all = experimentsOf(plan).filter(
  ({ name }) => name.includes(values.only) && !(values.new && recorded(name)),
);
if (values.build || !existsSync('dist/index.html')) await buildPage(['en']);
for (const [at, { name, after, experiment }] of all.entries()) {
  const dir = join(out, name);
  if (finishedIn(dir)) continue;
  console.log(`\n${at + 1} of ${all.length}: ${name}`);
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'experiment.json');
  writeFileSync(file, `${JSON.stringify(experiment(after && (await rowOf(after))), null, 2)}\n`);
  const answers = join(out, 'answers.jsonl');
  const { status } = spawnSync(
    process.execPath,
    ['scripts/batch.mjs', file, '--out', dir, '--answers', answers, '--no-build'],
    { stdio: 'inherit' },
  );
  if (status !== 0) stop(`${name} did not finish; the same command goes on with it.`);
}
console.log(`\n${all.length} experiments are in ${out}.`);
