import type { Page } from '@playwright/test';
import { threadOf, traceWhile } from './trace';

/**
 * Milliseconds of processor that each task of the page's main thread took while `work` was done: what else the machine
 * did meanwhile is no part of it, as it is of the tasks that a page can observe itself. Without the first task, which
 * tracing itself stretches.
 */
export async function tasksWhile(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  const events = await traceWhile(page, ['toplevel'], work);
  const mains = new Set(
    events.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map(threadOf),
  );
  const byThread = new Map<string, number[]>();
  for (const event of events)
    if (event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(threadOf(event)))
      listOf(byThread, threadOf(event)).push((event.tdur ?? 0) / 1000);
  // A browser keeps a spare page ready: the busiest thread is the page's.
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const busiest = [...byThread.values()].sort((a, b) => sum(b) - sum(a))[0] ?? [];
  return busiest.slice(1);
}

function listOf(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
