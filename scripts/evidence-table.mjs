/**
 * `node scripts/evidence-table.mjs DIR`: what finished runs of the evidence say, as Markdown tables, and the records
 * themselves, rounded to what the engine can tell and zipped (the page opens them), into static/recorded/evidence/.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { runnerImport } from 'vite';
import { rounded } from './record.mjs';

const [dir] = process.argv.slice(2);
if (!dir) {
  console.error('Usage: node scripts/evidence-table.mjs DIR, the folder of `npm run evidence`.');
  process.exit(2);
}

const { module: evidence } = await runnerImport('./src/experiments/evidence.ts');
const { module: reader } = await runnerImport('./src/core/record/read-any.ts');

/** As the documents write numbers: .57, −.08. */
const bare = (x, digits = 2) =>
  x
    .toFixed(digits)
    .replace(/^(-?)0\./, '$1.')
    .replace('-', '−');
const figure = (one) => (one ? `${bare(one.mean)} [${bare(one.low)}, ${bare(one.high)}]` : 'n/a');
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** The finished record in a folder, or null. */
function recordIn(folder) {
  const name = readdirSync(folder).find((file) => file.endsWith('.personaloop.json'));
  return name ? reader.readAny(readFileSync(join(folder, name), 'utf8')) : null;
}

const folders = readdirSync(dir, { withFileTypes: true }).filter((one) => one.isDirectory());
const found = folders.flatMap(({ name }) => {
  const record = recordIn(join(dir, name));
  return record ? [{ name, record }] : [];
});

mkdirSync('static/recorded/evidence', { recursive: true });
for (const { name, record } of found) {
  const small = JSON.stringify({ ...record, events: record.events.map(rounded) });
  const inside = { [`${name}.personaloop.json`]: [strToU8(small), { level: 9, mtime: record.createdAt }] };
  writeFileSync(`static/recorded/evidence/${name}.zip`, zipSync(inside));
}

const rows = found
  .filter(({ record }) => record.kind === 'personaloop-run')
  .map(({ record }) => evidence.evidenceRow(record));
const against = (row, baseline) => row.against.find((one) => one.baseline === baseline);
const lead = (row, baseline) => {
  const one = against(row, baseline);
  return one ? `${figure(one.paired.difference)}${one.verdict === 'better' ? ' *' : ''}` : '-';
};

console.log(
  `## Searches\n\n${found.length} finished. A star: better by evidence of 20 or a corrected test.\n`,
);
console.log(
  table(
    'target|arm|seed|tried|refused|tokens|search|unseen|from none|adjectives|description|placebo|meaning'.split(
      '|',
    ),
    rows.map((row) => [
      row.target,
      row.startingPrompt ? `${row.arm} (a starting prompt won)` : row.arm,
      row.seed,
      row.tried,
      row.refused,
      row.tokens,
      figure(row.search),
      figure(row.report),
      ...['none', 'adjectives', 'dp', 'placebo'].map((baseline) => lead(row, baseline)),
      figure(row.meaning),
    ]),
  ),
);

const pairs = rows.flatMap((row) => {
  const rule = rows.find(
    (one) => one.arm === 'template' && one.target === row.target && one.seed === row.seed,
  );
  return rule && row.arm !== 'template' ? [[row, evidence.armAgainst(row, rule)]] : [];
});
console.log('\n## Beyond template mutation, same questions\n');
console.log(
  table(
    ['target', 'arm', 'seed', 'winner minus that of rules alone'],
    pairs.map(([row, by]) => [row.target, row.arm, row.seed, figure(by)]),
  ),
);

const arms = [...new Set(rows.map((row) => row.arm))];
const REFERENCES = ['none', 'placebo', 'dp', 'p2-naive', 'p2-keywords', 'p2-portrait', 'adjectives'];
const references = [...REFERENCES.filter((id) => rows.some((row) => row.starting.get(id)?.size)), 'template'];
/** The same questions whichever run put a starting prompt to the model. */
const scoresOf = (reference) => (row) => {
  const same = rows.filter((one) => one.target === row.target);
  if (reference === 'template')
    return same.find((one) => one.arm === 'template' && one.seed === row.seed)?.items;
  return [row, ...same].map((one) => one.starting.get(reference)).find((scores) => scores?.size);
};
const pooled = (arm, reference) => {
  if (arm === reference) return '-';
  const paired = evidence.overTargets(
    rows.filter((row) => row.arm === arm),
    scoresOf(reference),
  );
  return paired ? `${figure(paired.difference)}, p ${bare(paired.p, 3)}` : 'n/a';
};
console.log('\n## Over all targets, question by question (p not corrected)\n');
console.log(
  table(
    ['arm', 'runs', 'winner is new', ...references.map((id) => `minus ${id}`)],
    arms.map((arm) => {
      const own = rows.filter((row) => row.arm === arm);
      const fresh = own.filter((row) => !row.startingPrompt).length;
      return [arm, own.length, fresh, ...references.map((reference) => pooled(arm, reference))];
    }),
  ),
);

const { module: studies } = await runnerImport('./src/core/studies/index.ts');
const { module: read } = await runnerImport('./src/core/record/study-readings.ts');
const doses = found
  .filter(({ record }) => record.kind === 'personaloop-study')
  .map(({ record }) => ({
    trait: record.settings.trait,
    result: studies.intensity.summarise(record.settings, record.items, read.readingsOf(record.events)),
  }));
console.log('\n## Nine graded lists of adjectives\n');
console.log(
  table(
    [
      'trait',
      ...Array.from({ length: 9 }, (_, i) => i + 1),
      'rho',
      'tau',
      'drops of 8',
      'R²',
      'range',
      '9 less 1',
    ],
    doses.map(({ trait, result: { strengths, fit, ends } }) => [
      trait,
      ...strengths.map(({ score }) => (score ? bare(score.mean) : 'n/a')),
      ...[fit.rho, fit.tau].map((one) => figure(one)),
      fit.drops?.mean ?? 'n/a',
      ...[fit.isotonicR2, fit.range, ends?.difference ?? null].map((one) => figure(one)),
    ]),
  ),
);
for (const { trait, result } of doses)
  console.log(`\n${trait}: ${result.control?.told ?? 0} of ${result.control?.of ?? 8} steps told apart.`);
