import { expect, it } from 'vitest';
import { firstVisit } from '../../scripts/size.mjs';
import { BuiltPage, drawn, print, RUNS } from './built-page';
import { processorClock, spread } from './page-clock';

/** A first visit on a slow processor: `npm run build && npm run bench:page`. Printed, never asserted. */
const SLOWED = 4;

it('first visit', async () => {
  const { rows } = await firstVisit(['dist']);
  const site = await BuiltPage.start();
  // The same without a slower processor: what the page itself takes of it, whatever else the machine does.
  const busy = await site.times(RUNS, async (page) => {
    const clock = await processorClock(page);
    await page.goto(site.url, { waitUntil: 'commit' });
    await drawn(page, 'main svg circle');
    await drawn(page, 'main button:enabled');
    return clock();
  });
  const runs = await site.times(RUNS, async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.goto(site.url, { waitUntil: 'commit' });
    const curve = await drawn(page, 'main svg circle');
    const button = await drawn(page, 'main button:enabled');
    await page.waitForLoadState('networkidle');
    // The processor is free for a reader once the last long task is over.
    const tasks = await page.evaluate(() =>
      window.benchLong.map(({ start, duration }) => [start + duration, duration] as const),
    );
    const [free, longest] = [0, 1].map((i) => Math.max(0, ...tasks.map((task) => task[i] ?? 0)));
    return { curve, interactive: Math.max(button, free ?? 0), longest: longest ?? 0 };
  });
  await site.end();
  print(`first visit, processor slowed ${SLOWED} times, ${RUNS} runs`, {
    'bytes before any engine': String(rows.reduce((sum, { body }) => sum + body, 0)),
    requests: String(rows.length),
    'first curve, ms (goal 2000)': spread(runs.map((r) => r.curve)),
    'interactive, ms (goal 2000)': spread(runs.map((r) => r.interactive)),
    'main thread until then at full speed, ms of processor': spread(busy),
    'longest task, ms': spread(runs.map((r) => r.longest)),
  });
  expect(runs).toHaveLength(RUNS);
});
