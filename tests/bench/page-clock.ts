import { cpus, loadavg } from 'node:os';
import type { Page } from '@playwright/test';

/** Times between frames, milliseconds. */
export interface Frames {
  readonly longest: number;
  /** Share of frames over 32 ms, 0..1. */
  readonly late: number;
  /** When each was, by the page's clock, ms. */
  readonly times: readonly number[];
}

/** A frame that comes so many ms after the one before is late. */
export const LATE = 32;

declare global {
  interface Window {
    benchFrames: { times: number[]; on: boolean };
    benchLong: { start: number; duration: number }[];
  }
}

/** Before any of the page's own code: notes tasks over 50 ms and can note the time of every frame. */
export const installClock = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.benchLong = [];
    window.benchFrames = { times: [], on: false };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.benchLong.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });

/** Frames of the page while `work` is done in it; it ends when the promise does. */
export async function framesWhile(page: Page, work: () => Promise<unknown>): Promise<Frames> {
  await page.evaluate(() => {
    const frames: Window['benchFrames'] = { times: [], on: true };
    window.benchFrames = frames;
    const tick = (time: number) => {
      frames.times.push(time);
      if (frames.on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await work();
  const times = await page.evaluate(() => {
    window.benchFrames.on = false;
    return window.benchFrames.times;
  });
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const late = gaps.filter((gap) => gap > LATE).length / gaps.length;
  return { longest: Math.max(0, ...gaps), late, times };
}

/** Milliseconds of processor that the page's main thread took so far: other work on the machine is no part of it. */
export async function processorClock(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
}

/** Middle, least and most of some runs: `12 [10, 15]`. */
export function spread(values: readonly number[], digits = 0): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = NaN, middle = NaN, high = NaN] = [
    sorted[0],
    sorted[Math.floor(sorted.length / 2)],
    sorted.at(-1),
  ];
  return `${middle.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`;
}

/** What the figures were taken on, and how busy it was with other work. */
export const machine = (): string =>
  `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'processor'}, load average ${loadavg()[0]?.toFixed(1) ?? '?'}`;
