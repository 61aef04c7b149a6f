import type { Page } from '@playwright/test';
import { framesWhile, LATE } from './page-clock';
import { threadOf, traceWhile } from './trace';

/** Frames of a page, those that came late, and of them those in whose time the browser collected garbage. */
export interface LateFrames {
  readonly frames: number;
  readonly late: number;
  readonly collecting: number;
}

/** A pause for garbage that can make a frame late: half of the time it has. */
const PAUSE = 8;
const MARK = 'bench';

/** As `framesWhile`, with the browser's own notes: they say what a late frame waited for, and take time themselves. */
export async function lateFramesWhile(page: Page, work: () => Promise<unknown>): Promise<LateFrames> {
  let times: readonly number[] = [];
  let mark = NaN;
  const events = await traceWhile(page, ['devtools.timeline', 'v8', 'blink.user_timing'], async () => {
    mark = await page.evaluate((name) => performance.mark(name).startTime, MARK);
    ({ times } = await framesWhile(page, work));
  });
  // The browser's clock and the page's show the same moment.
  const noted = events.find(({ name }) => name === MARK);
  if (!noted) throw new Error('The page is not in the trace.');
  const pauses = events
    .filter((e) => /^(Major|Minor)GC$/.test(e.name) && threadOf(e) === threadOf(noted))
    .map(({ ts, dur = 0 }) => ({ at: mark + (ts - noted.ts) / 1000, ms: dur / 1000 }))
    .filter(({ ms }) => ms >= PAUSE);
  const gaps = times.slice(1).map((to, i) => ({ from: times[i] ?? to, to }));
  const late = gaps.filter(({ from, to }) => to - from > LATE);
  const collecting = late.filter(({ from, to }) => pauses.some(({ at, ms }) => at < to && at + ms > from));
  return { frames: gaps.length, late: late.length, collecting: collecting.length };
}
