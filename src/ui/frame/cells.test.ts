import { describe, expect, it } from 'vitest';
import { blankNotebook } from '../../core/notebook/document';
import type { StudyHead } from '../../core/record/study';
import type { TalkHead } from '../../core/talk/record';
import type { StudySnapshot } from '../../experiments/study-contract';
import type { StoredRun } from '../../experiments/workbench';
import { cellsOf } from './cells';
import { studyStatus } from './study-status';

const run = (id: string, createdAt: string) => ({ head: { id, createdAt } }) as unknown as StoredRun;
const study = (id: string, createdAt: string, done = 0) =>
  ({ id, createdAt, study: 'quality', progress: { done, total: 1200 } }) as unknown as StudyHead;

describe('the list of cells', () => {
  const stored = {
    runs: [run('b', '2026-02'), run('d', '2026-04')],
    studies: [study('c', '2026-03'), study('a', '2026-01')],
    talks: [{ id: 'e', createdAt: '2026-05' } as TalkHead],
  };

  it('numbers them as they stand in the open notebook, without notes and what is not stored', () => {
    const blank = blankNotebook({ id: 'n', title: 'N', createdAt: '' });
    const cell = (kind: 'run' | 'talk', id: string) => ({ kind, id, open: false });
    const entries = [
      cell('talk', 'e'),
      { kind: 'note' as const, id: 'x', text: '' },
      cell('run', 'gone'),
      cell('run', 'b'),
    ];
    const cells = cellsOf({ ...stored, shelf: { open: { ...blank, entries } } });
    expect(cells.map(({ id }) => id)).toEqual(['e', 'b']);
  });

  it('numbers runs, studies and talks together, oldest first, while no notebook is open', () => {
    const cells = cellsOf({ ...stored, shelf: null });
    expect(cells.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'study a',
      'run b',
      'study c',
      'run d',
      'talk e',
    ]);
  });
});

describe('where a study stands', () => {
  const open = (status: StudySnapshot['status'], done: number) =>
    ({ status, clock: { done, total: 1200 } }) as unknown as StudySnapshot;
  it('from what is stored', () => {
    expect(studyStatus(study('a', ''), undefined)).toEqual({ dot: 'ready', text: 'ready' });
    expect(studyStatus(study('a', '', 1100), undefined)).toEqual({
      dot: 'stopped',
      text: 'stopped at 1,100 of 1,200',
    });
    expect(studyStatus(study('a', '', 1200), undefined)).toEqual({ dot: 'done', text: 'finished' });
  });
  it('from its open view', () => {
    expect(studyStatus(study('a', ''), open('running', 30))).toEqual({
      dot: 'running',
      text: 'running, 30 of 1,200',
    });
    expect(studyStatus(study('a', ''), open('ready', 30)).text).toBe('stopped at 30 of 1,200');
    expect(studyStatus(study('a', ''), open('failed', 30)).dot).toBe('failed');
    expect(studyStatus(study('a', ''), open('elsewhere', 30)).text).toBe('runs in another tab');
  });
});
