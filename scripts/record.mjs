/**
 * `node scripts/record.mjs DIR`: makes the recorded run of the first page from a finished batch folder.
 * Figures are rounded to what the engine can tell (1e-5 nats, whole milliseconds). Two files: the whole run, and
 * what the first picture is drawn from, so that a visit does not wait for texts nobody has asked for yet.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const round = (value, digits = 5) => (value === null ? null : Number(value.toFixed(digits)));

const roundedAsk = (ask) => ({
  ...ask,
  mass: round(ask.mass),
  ms: Math.round(ask.ms),
  options: ask.options.map((option) => ({ ...option, logProb: round(option.logProb) })),
});

/** An event with its figures rounded to what an engine can tell: 1e-5 nats, whole milliseconds. */
export const rounded = (event) => {
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

/** Makes both files. */
async function record() {
  const [dir] = process.argv.slice(2);
  const name = dir && readdirSync(dir).find((file) => file.endsWith('.personaloop.json'));
  if (!name) {
    console.error('Usage: node scripts/record.mjs DIR, where DIR holds a finished batch run.');
    process.exit(1);
  }

  const whole = JSON.parse(readFileSync(join(dir, name), 'utf8'));
  const made = { ...whole, events: whole.events.map(rounded) };
  writeFileSync('static/recorded/first-run.json', JSON.stringify(made));
  const { module } = await runnerImport('./src/experiments/still.ts');
  const { module: reader } = await runnerImport('./src/core/record/migrate.ts');
  writeFileSync(
    'static/recorded/first-run.still.json',
    JSON.stringify(module.stillOf(reader.readRecord(made))),
  );
  console.log(`Recorded ${name} (${made.events.length} events).`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await record();
