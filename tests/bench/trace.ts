import type { CDPSession, Page } from '@playwright/test';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, and how long it took by the clock and by the processor, microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

/** What the browser notes of its own work in some categories while `work` is done in a page. */
export async function traceWhile(
  page: Page,
  categories: string[],
  work: () => Promise<unknown>,
): Promise<TraceEvent[]> {
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
    traceConfig: { includedCategories: categories, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  await ended(devtools);
  await devtools.detach();
  return events;
}

async function ended(devtools: CDPSession): Promise<void> {
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
}
