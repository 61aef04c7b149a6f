import { zipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import recordedUrl from '../../../static/recorded/first-run.json?url';
import studyUrl from '../../../static/recorded/calibration.json?url';
import type { RunRecord } from '../../core/record/schema';
import { Classroom } from './class.svelte';

const textOf = async (url: string) => (await fetch(url)).text();

/** The real recorded run, read in the real worker. */
test('files are read in a worker: runs, a bundle, a study, a broken file, in the order dropped', async () => {
  const text = await textOf(recordedUrl);
  const record = JSON.parse(text) as RunRecord;
  const other = JSON.stringify({ ...record, id: 'other', settings: { ...record.settings, seed: 2 } });
  const bundle = zipSync({ 'a.csv': strToU8('x'), 'personaloop-1.personaloop.json': strToU8(other) });
  const room = new Classroom();
  const done = room.add([
    new File([text], 'Ada.personaloop.json'),
    new File([bundle.slice()], 'Ben.zip'),
    new File([await textOf(studyUrl)], 'study.json'),
    new File(['{'], 'broken.json'),
  ]);
  // Dropped while the others are read: it waits for its turn.
  await Promise.all([done, room.add([new File([text], 'Ada again.json')])]);
  expect(room.progress).toBeNull();
  expect(room.files).toHaveLength(5);
  expect(room.runs.map((run) => room.shownName(run))).toEqual(['Ada', 'Ben']);
  expect(room.refused.map(({ because }) => because)).toEqual(['study', 'not-a-run']);
  expect(room.twice.map(({ because }) => because)).toEqual(['same-run']);
  expect(room.groups).toHaveLength(1);
  expect(room.pools[0]?.pooled?.k).toBe(2);

  const [ada, ben] = room.runs;
  if (!ada || !ben) throw new Error('two runs are there');
  room.rename(ada, 'Zoe');
  expect(room.shownName(ada)).toBe('Zoe');
  room.hidden = true;
  expect([ada, ben].map((run) => room.shownName(run)).toSorted()).toEqual(['Student 1', 'Student 2']);
  const undo = room.clear();
  expect(room.runs).toEqual([]);
  undo();
  expect(room.runs).toHaveLength(2);
});
