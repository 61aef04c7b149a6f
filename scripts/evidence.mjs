/**
 * `npm run evidence -- --out DIR [--only TEXT] [--new]`: every experiment of examples/evidence.json, one after the
 * other, each by `npm run batch`; with --new those whose record is not in static/recorded/evidence/. Killed at any
 * moment, the same command goes on where it was. Starting prompts are the same in
 * all arms and seeds of a target: one file of answers spares asking the same question of the same model twice.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from './build.mjs';

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

/** Name and experiment of each run, in the order they are made: one seed of all targets before the next. */
function experiments() {
  const plan = JSON.parse(readFileSync('examples/evidence.json', 'utf8'));
  const runs = plan.seeds.flatMap((seed) =>
    plan.targets.flatMap((target) =>
      Object.entries(plan.arms).map(([arm, own]) => ({
        name: `${target.trait}-${target.pole}-${arm}-${seed}`,
        experiment: {
          title: `${target.trait}, ${target.pole}: ${arm}, seed ${seed}`,
          model: plan.model,
          settings: { ...plan.common, ...own, target, seed },
        },
      })),
    ),
  );
  const intensity = plan.intensity.map((trait) => ({
    name: `${trait}-intensity`,
    experiment: {
      title: `${trait}: nine graded lists of adjectives`,
      study: 'intensity',
      model: plan.model,
      settings: { trait, source: 'ladder', items: 18 },
    },
  }));
  return [
    ...runs.slice(0, runs.length / plan.seeds.length),
    ...intensity,
    ...runs.slice(runs.length / plan.seeds.length),
  ];
}

const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const isDone = (dir) =>
  existsSync(dir) && readdirSync(dir).some((file) => file.endsWith('.personaloop.json'));
const isRecorded = (name) => existsSync(`static/recorded/evidence/${name}.zip`);
const all = experiments().filter(
  ({ name }) => name.includes(values.only) && !(values.new && isRecorded(name)),
);
if (values.build || !existsSync('dist/index.html')) await buildPage(['en']);
for (const [at, { name, experiment }] of all.entries()) {
  const dir = join(out, name);
  if (isDone(dir)) continue;
  console.log(`\n${at + 1} of ${all.length}: ${name}`);
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'experiment.json');
  writeFileSync(file, `${JSON.stringify(experiment, null, 2)}\n`);
  const answers = join(out, 'answers.jsonl');
  const { status } = spawnSync(
    process.execPath,
    ['scripts/batch.mjs', file, '--out', dir, '--answers', answers, '--no-build'],
    { stdio: 'inherit' },
  );
  if (status !== 0) {
    console.error(`${name} did not finish; the same command goes on with it.`);
    process.exit(1);
  }
}
console.log(`\n${all.length} experiments are in ${out}.`);
