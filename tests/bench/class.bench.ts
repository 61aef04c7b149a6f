import { expect, it } from 'vitest';
import recordedUrl from '../../static/recorded/first-run.json?url';
import type { ClassRun } from '../../src/experiments/class/contract';
import { groupsOf } from '../../src/experiments/class/groups';
import { onceEach } from '../../src/experiments/class/once';
import { poolOf } from '../../src/experiments/class/pool';
import { readFiles } from '../../src/experiments/class/read-files';
import type { RunRecord } from '../../src/core/record/schema';

/** Forty students with files of 2 MB: how long reading takes, how long the page is held up, what is kept. Printed. */
const STUDENTS = 40;
const BYTES = 2e6;

it('class merge', async () => {
  const text = await (await fetch(recordedUrl)).text();
  const record = JSON.parse(text) as RunRecord;
  // Longer prompts as sent make a file of the size; every student has another number and another seed.
  const padded = (i: number) =>
    JSON.stringify({
      ...record,
      id: `student-${i}`,
      title: 'x'.repeat(Math.max(0, BYTES - text.length)),
      settings: { ...record.settings, temperature: 0.7, seed: record.settings.seed + i },
    });
  const files = Array.from({ length: STUDENTS }, (_, i) => new File([padded(i)], `s${i}.json`));
  const runs: ClassRun[] = [];
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const began = performance.now();
  await readFiles(files, { onRead: (_, read) => void runs.push(...read.runs) });
  const read = performance.now() - began;
  clearInterval(beat);
  const merging = performance.now();
  const pools = groupsOf(onceEach(runs).once).map(poolOf);
  const merged = performance.now() - merging;
  console.log(
    [
      `class merge: ${STUDENTS} files of ${(files[0]?.size ?? 0) / 1e6} MB`,
      `read in ${(read / 1000).toFixed(1)} s (${(read / STUDENTS).toFixed(0)} ms a file), merged in ${merged.toFixed(1)} ms`,
      `longest stop of the page ${longest.toFixed(0)} ms, kept ${(JSON.stringify(runs).length / 1e3).toFixed(0)} kB`,
    ].join('\n'),
  );
  expect(runs).toHaveLength(STUDENTS);
  expect(pools.length).toBeGreaterThan(0);
});
