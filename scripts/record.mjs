/**
 * `node scripts/record.mjs DIR`: makes the recorded run of the first page from a finished batch folder.
 * Figures are rounded to what the engine can tell (1e-5 nats, whole milliseconds). Two files: the whole run, and
 * what the first picture is drawn from, so that a visit does not wait for texts nobody has asked for yet.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const [dir] = process.argv.slice(2);
const name = dir && readdirSync(dir).find((file) => file.endsWith('.personaloop.json'));
if (!name) {
  console.error('Usage: node scripts/record.mjs DIR, where DIR holds a finished batch run.');
  process.exit(1);
}

const round = (value, digits = 5) => (value === null ? null : Number(value.toFixed(digits)));

const roundedAsk = (ask) => ({
  ...ask,
  mass: round(ask.mass),
  ms: Math.round(ask.ms),
  options: ask.options.map((option) => ({ ...option, logProb: round(option.logProb) })),
});

const rounded = (event) => {
  if (event.type === 'replied')
    return { ...event, result: { ...event.result, ms: Math.round(event.result.ms) } };
  if (event.type === 'judged') return { ...event, result: roundedAsk(event.result) };
  if (event.type !== 'scored') return event;
  const readings = event.readings.map((reading) => ({
    ...reading,
    logOdds: round(reading.logOdds),
    slotBias: round(reading.slotBias),
    mass: round(reading.mass),
    asks: reading.asks.map(roundedAsk),
  }));
  return { ...event, readings };
};

const whole = JSON.parse(readFileSync(join(dir, name), 'utf8'));
const record = { ...whole, events: whole.events.map(rounded) };
writeFileSync('static/recorded/first-run.json', JSON.stringify(record));
const { module } = await runnerImport('./src/experiments/still.ts');
const { module: reader } = await runnerImport('./src/core/record/migrate.ts');
writeFileSync(
  'static/recorded/first-run.still.json',
  JSON.stringify(module.stillOf(reader.readRecord(record))),
);
console.log(`Recorded ${name} (${record.events.length} events).`);
