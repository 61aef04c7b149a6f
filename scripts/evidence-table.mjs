/**
 * `node scripts/evidence-table.mjs [DIR]`: the finished runs of `npm run evidence -- --out DIR`, rounded to what the
 * engine can tell and zipped (the page opens them), into static/recorded/evidence/; then what all records there say,
 * as the tables of docs/findings.md.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import * as prettier from 'prettier';
import { runnerImport } from 'vite';
import { finishedIn, FOLDER, recorded, recordedNames } from './evidence-plan.mjs';
import { rounded } from './record.mjs';

const [dir] = process.argv.slice(2);
const PAGE = 'docs/findings.md';

const { module: reader } = await runnerImport('./src/core/record/read-any.ts');
const { module: tables } = await runnerImport('./src/ui/report/evidence-tables.ts');

mkdirSync(FOLDER, { recursive: true });
const folders = dir ? readdirSync(dir, { withFileTypes: true }).filter((one) => one.isDirectory()) : [];
for (const { name } of folders) {
  const text = finishedIn(join(dir, name));
  if (!text) continue;
  const record = reader.readAny(text);
  const small = strToU8(JSON.stringify({ ...record, events: record.events.map(rounded) }));
  const inside = { [`${name}.personaloop.json`]: [small, { level: 9, mtime: record.createdAt }] };
  writeFileSync(join(FOLDER, `${name}.zip`), zipSync(inside));
}

const records = recordedNames().map((name) => reader.readAny(recorded(name)));
const made = tables.evidenceTables(
  records.filter(({ kind }) => kind === 'personaloop-run'),
  records.filter(({ kind }) => kind === 'personaloop-study'),
);
let page = readFileSync(PAGE, 'utf8');
for (const [name, table] of Object.entries(made)) {
  const place = new RegExp(`(<!-- evidence: ${name} -->)[^]*?(<!-- end -->)`);
  if (!place.test(page)) throw new Error(`${PAGE} has no place for the table "${name}".`);
  page = page.replace(place, (_, from, to) => `${from}\n\n${table}\n\n${to}`);
}
const options = await prettier.resolveConfig(PAGE);
writeFileSync(PAGE, await prettier.format(page, { ...options, filepath: PAGE }));
console.log(`${records.length} records in ${FOLDER}; the tables of ${PAGE} are made from them.`);
