/** `npm run batch -- experiment.json --out DIR`: one experiment on the built page in headless Chromium. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { buildPage } from './build.mjs';
import { ensureModel } from './model.mjs';
import { serve } from './serve.mjs';

const USAGE =
  'Usage: npm run batch -- experiment.json --out DIR [--answers FILE] [--no-build] [--chromium-arg FLAG]\n' +
  '   or: npm run batch -- --again RECORD.personaloop.json --out DIR';

class Refusal extends Error {}

function args() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        again: { type: 'string' },
        answers: { type: 'string' },
        'no-build': { type: 'boolean', default: false },
        'chromium-arg': { type: 'string', multiple: true, default: [] },
      },
    });
    if (positionals.length !== (values.again ? 0 : 1) || !values.out) throw new Refusal(USAGE);
    return { file: positionals[0], ...values, out: resolve(values.out) };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${error.message}\n${USAGE}`);
  }
}

function readJson(file, what) {
  if (!existsSync(file)) throw new Refusal(`There is no ${what} at ${file}.`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(`${basename(file)} is not JSON: ${error.message}`);
  }
}

/** What a record is repeated with: its models; the task comes from the record itself. */
function repetition({ title, choice, writer, study, settings = {} }) {
  const { bank: _, ...own } = settings;
  return { title, model: choice, ...(writer && { writer }), ...(study ? { study } : {}), settings: own };
}

/** The questions an experiment names, from beside its own file. */
function bankOf(experiment, file) {
  if (typeof experiment.bank !== 'string') return null;
  const path = resolve(dirname(resolve(file)), experiment.bank);
  if (!existsSync(path)) throw new Refusal(`There is no file of questions at ${path}.`);
  return { name: basename(path), base64: readFileSync(path).toString('base64') };
}

/** Whole lines of a file that is only ever appended to; what a killed command left half-written is cut off. */
function wholeLines(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) writeFileSync(file, whole);
  return whole
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Events so far, from the folder: whole lines only, so that a killed command leaves nothing half-read. */
function resumable(out, experiment) {
  const headFile = join(out, 'head.json');
  const eventsFile = join(out, 'events.jsonl');
  if (!existsSync(headFile) || !existsSync(eventsFile)) return null;
  const { head, experiment: begun } = readJson(headFile, 'run');
  if (JSON.stringify(begun) !== JSON.stringify(experiment))
    throw new Refusal(
      `${out} holds another experiment. Choose a new folder, or run the experiment it began with.`,
    );
  const events = wholeLines(eventsFile);
  return { kind: head.study ? 'personaloop-study' : 'personaloop-run', ...head, events };
}

function duration(ms) {
  const seconds = Math.round(ms / 1000);
  if (seconds < 90) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

function progressLine(p) {
  if (p.status === 'loading') return `loading the model${p.load ? `, ${p.load}` : ''}`;
  const parts = [`${Math.round(100 * p.share)} %`, `${p.step} of ${p.steps}`, p.stage];
  if (p.itemsPerSecond) parts.push(`${p.itemsPerSecond.toFixed(2)} items/s`);
  if (p.leftMs !== null) parts.push(`${duration(p.leftMs)} left`);
  return parts.join(', ');
}

/** On a terminal one line that renews itself; in a log a line every ten seconds. */
function teller() {
  let last = 0;
  let width = 0;
  return (p, force = false) => {
    const now = Date.now();
    if (!force && now - last < (process.stdout.isTTY ? 250 : 10_000)) return;
    last = now;
    const line = progressLine(p);
    if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(width)}`);
    else console.log(line);
    width = line.length;
  };
}

function writeAtomically(file, content) {
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}

async function main() {
  const { file, out, ...flags } = args();
  const first = flags.again ? readJson(resolve(flags.again), 'record') : null;
  const experiment = first ? repetition(first) : readJson(resolve(file), 'experiment');
  const bank = bankOf(experiment, file);
  mkdirSync(out, { recursive: true });
  const resume = resumable(out, experiment);
  if (resume) console.log(`Going on after ${resume.events.length} stored events.`);
  const models = experiment.settings?.models ?? [
    experiment.model ?? { kind: 'default-cpu' },
    experiment.writer,
  ];
  if (models.some((one) => one?.kind === 'default-cpu'))
    if (!(await ensureModel({ quiet: true })))
      console.log('The model file is not here; the page will try to download it.');
  if (!flags['no-build'] || !existsSync('dist/index.html')) await buildPage(['en']);

  const server = await serve({ roots: ['dist', 'public'] });
  const { path, args: browserArgs } = findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...browserArgs, ...flags['chromium-arg']],
  });
  const close = async () => {
    await browser.close().catch(() => undefined);
    await server.close();
  };
  let closing = false;
  try {
    const page = await browser.newPage();
    // The experiment names its own hosts; the page asks no others.
    const hosts = [...new Set(JSON.stringify(experiment).match(/https?:\/\/[^/"\\]+/g) ?? [])];
    await page.addInitScript(
      (list) => localStorage.setItem('personaloop.hosts', list),
      JSON.stringify(hosts),
    );
    const tell = teller();
    let died;
    const crash = new Promise((_, reject) => {
      died = (what) =>
        reject(
          new Refusal(
            `The browser ${what}. Run the same command again: it goes on from the last stored item.`,
          ),
        );
    });
    page.on('crash', () => died('page crashed'));
    browser.on('disconnected', () => closing || died('ended'));
    page.on('pageerror', (error) => console.error(`\npage error: ${error.message}`));
    await page.exposeFunction('__event', (index, event, head) => {
      if (index === 0 || !existsSync(join(out, 'head.json')) || head.target || head.models)
        writeAtomically(join(out, 'head.json'), JSON.stringify({ experiment, head }));
      appendFileSync(join(out, 'events.jsonl'), `${JSON.stringify(event)}\n`);
    });
    await page.exposeFunction('__progress', (p) => tell(p));
    await page.exposeFunction('__answer', (...known) =>
      appendFileSync(flags.answers, `${JSON.stringify(known)}\n`),
    );
    await page.goto(`${server.url}#batch`);
    await page.waitForFunction(() => typeof window.personaloopBatch === 'function');
    const began = Date.now();
    const done = page.evaluate(
      async (input) => {
        window.personaloopEar = {
          event: (...a) => window.__event(...a),
          progress: (p) => window.__progress(p),
          answer: (...a) => window.__answer(...a),
        };
        try {
          return { result: await window.personaloopBatch(input) };
        } catch (error) {
          return { error: error?.raw ? `${error.code}: ${error.raw}` : String(error?.message ?? error) };
        }
      },
      {
        experiment,
        bank,
        resume: resume && JSON.stringify(resume),
        again: first && JSON.stringify(first),
        answers: flags.answers ? wholeLines(flags.answers) : null,
      },
    );
    const { result, error } = await Promise.race([done, crash]);
    if (error) throw new Refusal(`The run did not finish: ${error}`);
    for (const { name, base64 } of result.files)
      writeAtomically(join(out, name), Buffer.from(base64, 'base64'));
    rmSync(join(out, 'events.jsonl'));
    rmSync(join(out, 'head.json'));
    const sitting = duration(Date.now() - began);
    for (const line of result.without ?? []) console.log(`\nLeft empty: ${line}`);
    if (result.says) console.log(`\n${result.says}`);
    console.log(`\nDone in ${sitting} (run time ${duration(result.record.runningMs)}). Files in ${out}:`);
    for (const { name } of result.files) console.log(`  ${name}`);
  } finally {
    closing = true;
    await close();
  }
}

main().catch((error) => {
  console.error(`\n${error instanceof Refusal ? error.message : error.stack}`);
  process.exitCode = 1;
});
