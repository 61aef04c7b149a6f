import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Milliseconds of processor that each task of the page's main thread took while `work` was done: what else the machine
 * did meanwhile is no part of it, as it is of the tasks that a page can observe itself. Without the first task, which
 * tracing itself stretches.
 */
export async function tasksWhile(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('No browser to trace.');
  const devtools = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => {
    // One by one: a list of some hundred thousand is too long for a call.
    for (const one of value as unknown as TraceEvent[]) events.push(one);
  });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  await ended(devtools);
  await devtools.detach();
  const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map(key),
  );
  const byThread = new Map<string, number[]>();
  for (const event of events)
    if (event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(key(event)))
      listOf(byThread, key(event)).push((event.tdur ?? 0) / 1000);
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

async function ended(devtools: CDPSession): Promise<void> {
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
}
