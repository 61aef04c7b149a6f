import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { asCsv, ownRows } from '../fixtures/items/rows';

const experiment = {
  model: { kind: 'simulator', landscape: 'smooth' },
  settings: {
    target: { kind: 'pole', trait: 'extraversion', pole: 'low' },
    steps: 4,
    perStep: 2,
    items: 12,
  },
};

function folder() {
  const dir = mkdtempSync(join(tmpdir(), 'personaloop-'));
  const file = join(dir, 'experiment.json');
  writeFileSync(file, JSON.stringify(experiment));
  return { dir, file, out: join(dir, 'out') };
}

/** Runs the command as a person would; `kill` ends it when it returns true for the output so far. */
function batch(args: string[], kill: (output: string) => boolean = () => false) {
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, ['scripts/batch.mjs', '--no-build', ...args]);
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (kill(output)) child.kill('SIGKILL');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => resolve({ code, output }));
  });
}

const recordIn = (out: string) => {
  const name = readdirSync(out).find((f) => f.endsWith('.personaloop.json')) ?? '';
  return JSON.parse(readFileSync(join(out, name), 'utf8'));
};

test('writes the files of the page and says that they are simulated', async () => {
  const { file, out } = folder();
  const { code, output } = await batch([file, '--out', out]);
  expect(output).toContain('Done in');
  expect(code).toBe(0);
  const names = readdirSync(out);
  for (const ending of ['.personaloop.json', '-csv.zip', '.svg', '.png'])
    expect(names.filter((n) => n.endsWith(ending) && n.includes('SIMULATED'))).toHaveLength(1);
  expect(recordIn(out)).toMatchObject({ simulated: true, progress: { stage: 'done' } });
  expect(readFileSync(join(out, names.find((n) => n.endsWith('.svg')) ?? ''), 'utf8')).toContain('SIMULATED');
});

test('goes on in the same folder where it was cut off, to the same end', async () => {
  const straight = folder();
  await batch([straight.file, '--out', straight.out]);
  const whole = recordIn(straight.out);

  // A folder as a killed command leaves it: a head, whole events, and half a line.
  const cut = folder();
  mkdirSync(cut.out);
  const { events, kind: _, ...head } = whole;
  writeFileSync(join(cut.out, 'head.json'), JSON.stringify({ experiment, head }));
  const lines = events.slice(0, 9).map((e: unknown) => JSON.stringify(e));
  writeFileSync(join(cut.out, 'events.jsonl'), `${lines.join('\n')}\n`);
  appendFileSync(join(cut.out, 'events.jsonl'), '{"type":"sco');
  const { code, output } = await batch([cut.file, '--out', cut.out]);
  expect(output).toContain('Going on after 9 stored events');
  expect(code).toBe(0);
  const trajectory = (r: typeof whole) =>
    r.events.map((e: { type: string; candidate?: number; result?: { text: string } }) => [
      e.type,
      e.candidate,
      e.result?.text,
    ]);
  expect(trajectory(recordIn(cut.out))).toEqual(trajectory(whole));
});

test('repeats a record and says whether the same came out', async () => {
  const { dir, file, out } = folder();
  await batch([file, '--out', out]);
  const name = readdirSync(out).find((f) => f.endsWith('.personaloop.json')) ?? '';
  const { code, output } = await batch(['--again', join(out, name), '--out', join(dir, 'again')]);
  expect(output).toMatch(/Agrees with the run of .*: (\d+) of \1 answers, largest difference 0 nats\./);
  expect(code).toBe(0);
  const [first, second] = [recordIn(out), recordIn(join(dir, 'again'))];
  expect(second.id).not.toBe(first.id);
  expect(second.settings).toEqual(first.settings);
  expect(readdirSync(out).filter((f) => f.endsWith('-report.html'))).toHaveLength(1);
});

test('refuses what it cannot use with a sentence and a code', async () => {
  const { dir, out } = folder();
  const missing = await batch([join(dir, 'none.json'), '--out', out]);
  expect(missing).toMatchObject({ code: 1 });
  expect(missing.output).toContain('There is no experiment at');

  const broken = join(dir, 'broken.json');
  writeFileSync(broken, '{"settings": ');
  expect((await batch([broken, '--out', out])).output).toContain('is not JSON');

  const wrong = join(dir, 'wrong.json');
  writeFileSync(wrong, JSON.stringify({ settings: { ...experiment.settings, stepps: 3 } }));
  const refused = await batch([wrong, '--out', out]);
  expect(refused.output).toContain('stepps');
  expect(refused.code).toBe(1);

  expect((await batch([])).output).toContain('Usage: npm run batch');
});

test('asks questions of one’s own, and names the rows that are wrong', async () => {
  const { dir, file, out } = folder();
  const own = {
    ...experiment,
    bank: 'own.csv',
    settings: { ...experiment.settings, target: { kind: 'pole', trait: 'narcissism', pole: 'low' } },
  };
  writeFileSync(file, JSON.stringify(own));
  writeFileSync(join(dir, 'own.csv'), asCsv(ownRows(10, 'narcissism').concat(ownRows(1, 'luck'))));
  const refused = await batch([file, '--out', out]);
  expect(refused.code).not.toBe(0);
  expect(refused.output).toContain('own.csv, row 12, trait: unknown trait (luck)');
  writeFileSync(join(dir, 'own.csv'), asCsv(ownRows(20, 'narcissism')));
  const { code, output } = await batch([file, '--out', out]);
  expect(output).toContain('Done in');
  expect(code).toBe(0);
  const { items, bank } = recordIn(out);
  expect(bank.id).toMatch(/^own-/);
  expect([items.search.length, items.confirm.length, items.report.length]).toEqual([10, 4, 6]);
});
