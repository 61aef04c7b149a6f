import { lab } from '../cells/lab/lab.svelte';
import { openShared } from '../share/open-shared';
import type { Notebook } from '../state/notebook.svelte';
import type { Page } from '../state/page';
import type { Lesson, RecordName, Where } from './contract';
import { guide } from './guide.svelte';
import type { CellRef } from './progress';

const files = import.meta.glob<string>('../../../static/recorded/{first-run,calibration,compare}.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * Brings the page to where a step takes place, with its settings as a draft. Nothing runs. Rejects when a recording
 * cannot be fetched or read.
 */
export async function openWhere(page: Page, lesson: Lesson, where: Where, real: boolean): Promise<void> {
  const { notebook } = page;
  if (where.kind === 'again') return goToResult(notebook, where.result);
  if (where.kind === 'recorded') {
    const cell = await openRecording(notebook, where.record);
    return guide.keepResult(where.result, cell);
  }
  const cells = new Set([...notebook.runs.map((run) => run.head.id), ...notebook.studies.map((s) => s.id)]);
  guide.open({ result: where.result, cells, arms: lab.arms });
  if (where.kind === 'lab') {
    lab.change(where.choice);
    lab.loops = where.loops;
    return notebook.go({ kind: 'lab' });
  }
  const own = real ? where.real : undefined;
  await openShared(page, {
    title: lesson.title.replace(/\?$/, ''),
    cell: own?.cell ?? where.cell,
    choice: own ? { kind: 'default-cpu' } : { kind: 'simulator', landscape: where.landscape ?? 'smooth' },
    locked: [],
    hidden: [],
  });
}

/** Back to a cell that came of the lesson. */
export function goToResult(notebook: Notebook, name: string): void {
  const cell = guide.progress.results[name];
  if (cell) notebook.go(cell);
  else if (guide.opened?.result === name) notebook.go({ kind: 'lab' });
}

/** The recording as a cell of the notebook; where it is there already, that one. */
async function openRecording(notebook: Notebook, record: RecordName): Promise<CellRef> {
  const url = files[`../../../static/recorded/${record}.json`];
  const answer = url ? await fetch(url) : null;
  if (!answer?.ok) throw new Error(`HTTP ${answer?.status ?? 404}: ${record}`);
  const file = new File([await answer.text()], `${record}.personaloop.json`);
  const imported = await notebook.importFile(file);
  if (imported.kind !== 'run' && imported.kind !== 'study') throw new Error('a recording of another kind');
  return imported.kind === 'run'
    ? { kind: 'run', id: imported.run.head.id }
    : { kind: 'study', id: imported.study.id };
}
