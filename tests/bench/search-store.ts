import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedFrom } from '../../src/core/rng';
import { loopAt, type LabPlan } from '../../src/experiments/lab/plan';
import type { LabGround } from '../../src/experiments/lab/ground';
import type { LabResult } from '../../src/experiments/lab/settings';

const FOLDER = '.out/bench-search';
const SOURCES = ['src/core', 'src/engines/simulator', 'src/experiments/lab', 'static/items'];

/** Changes with the code and data a loop depends on, so that a stored loop is never an old version's. */
function codeDigest(): number {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:test|fixture)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  ).sort();
  return seedFrom(...files.flatMap((file) => [file, readFileSync(file, 'utf8')]));
}

const CODE = codeDigest();

/** Runs the loops of a plan that are not stored yet, storing each; all of them come back in order. */
export function runStored(plan: LabPlan, ground: LabGround): LabResult[] {
  mkdirSync(FOLDER, { recursive: true });
  const key = seedFrom(CODE, JSON.stringify({ ...plan, loops: 0 })).toString(16);
  const file = `${FOLDER}/${key}.jsonl`;
  const known = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        // A run that was killed may have left half a line.
        .flatMap((row) => (row.endsWith('}') ? [JSON.parse(row) as LabResult] : []))
    : [];
  const results = known.slice(0, plan.loops);
  while (results.length < plan.loops) {
    const result = ground.run(loopAt(plan, results.length));
    appendFileSync(file, `${JSON.stringify(result)}\n`);
    results.push(result);
  }
  return results;
}
