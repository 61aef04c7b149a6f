import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAny } from '../../core/record/read-any';
import { studyOf } from '../../core/studies/index';
import { isOver } from '../../core/loop/over';
import { createLoop, replayEvents, settle } from '../../core/loop/machine';
import { examples } from '../text/en/examples';
import { READY, RECORDED } from '../../experiments/gallery/list';
import { addressOf, cellOf, readyCell } from '../../experiments/gallery/open';

const textOf = (path: string) => readFileSync(path, 'utf8');

/** A run or a study; no talk is recorded. */
function withoutTalks(text: string) {
  const record = readAny(text);
  if (record.kind === 'personaloop-talk') throw new Error('a talk is recorded');
  return record;
}

describe.each(RECORDED)('the recorded $id', (example) => {
  const record = withoutTalks(textOf(`static/recorded/${example.file}`));

  it('is what the list says, and has its sentence', () => {
    expect(addressOf(example)).toBeDefined();
    expect(record.kind).toBe(`personaloop-${example.kind}`);
    expect(record.simulated).toBe(false);
    expect(record.target?.model.name).toBe(example.model);
    expect(record.target?.device).toBe(example.device);
    expect(record.createdAt.slice(0, 10)).toBe(example.date);
    expect(Math.abs(record.runningMs / 60_000 - example.minutes)).toBeLessThanOrEqual(0.5);
    expect(examples.recorded[example.id]).toMatchObject({
      title: expect.any(String),
      says: expect.any(String),
    });
  });

  it('opens: its answers replay to the end', () => {
    if (record.kind === 'personaloop-run') {
      const loop = createLoop(record.settings, record.items);
      expect(isOver(settle(loop, replayEvents(loop, record.events)))).toBe(true);
    } else {
      const jobs = studyOf(record.study).plan(record.settings, record.items);
      expect(record.events.length).toBeGreaterThan(0);
      expect(jobs.map(({ id }) => id)).toEqual(expect.arrayContaining(record.events.map(({ job }) => job)));
    }
  });
});

describe.each(READY)('the settings of $id', (example) => {
  it('read as an experiment and become a cell', async () => {
    const cell = await readyCell(example);
    expect(cell).toEqual(cellOf(JSON.parse(textOf(`examples/${example.file}`))));
    expect(cell.title).not.toBe('');
    expect(cell.choice).toEqual({ kind: 'default-cpu' });
    expect(examples.ready[example.id]).toMatchObject({ title: expect.any(String), says: expect.any(String) });
  });

  it('take as long as their recording did, where there is one', () => {
    const timed = RECORDED.find(({ id }) => id === example.id);
    if (timed) expect(example.minutes).toBe(timed.minutes);
    expect(existsSync(`examples/${example.file}`)).toBe(true);
  });
});
