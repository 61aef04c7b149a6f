import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BuiltPage, bring, drawn, fileOf, print, RUNS } from './built-page';
import { longEvents, manyPrompts, recordOf, type Length } from './long-record';
import { lateFramesWhile, type LateFrames } from './late-frames';
import { tasksWhile } from './tasks';
import { framesWhile, processorClock, spread, type Frames } from './page-clock';

/** The page with long runs in it: `npm run build && npm run bench:page`. Printed, never asserted. */
const OPENED: Length = { candidates: 2000, questions: 50 };
const LISTED: Length = { candidates: 10_000, questions: 1 };
/** How long points are watched as they arrive, ms: less than the last tenth takes. */
const WATCHED = 3000;
const GOING = 15_000;
/** After a run is there: drawings that were put off. */
const SETTLED = 3000;

let site: BuiltPage;
beforeAll(async () => {
  site = await BuiltPage.start();
});
afterAll(() => site.end());

/** There may be more tasks than a call takes arguments. */
const longest = (tasks: readonly number[]) => tasks.reduce((most, ms) => Math.max(most, ms), 0);

const late = (frames: readonly Frames[]) => ({
  longest: spread(frames.map((f) => f.longest)),
  'share over 32 ms, %': spread(
    frames.map((f) => 100 * f.late),
    1,
  ),
});
const named = (name: string, figures: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(figures).map(([key, figure]) => [`${name}, ${key}`, figure]));

/** From a page that stands at its start to the run's curve, and until all its answers are there. */
async function openingOf(page: Page, id: string) {
  await page.goto(site.url);
  await drawn(page, 'main svg circle');
  await page.waitForLoadState('networkidle');
  const clock = await processorClock(page);
  const before = await clock();
  const began = await page.evaluate((hash) => {
    window.benchLong = [];
    location.hash = hash;
    return performance.now();
  }, `#run=${id}`);
  const ms = (await drawn(page, '.bench svg path')) - began;
  const processor = (await clock()) - before;
  const whole = (await drawn(page, '.bench:not(.reading ~ *)')) - began;
  const longest = await page.evaluate(() => Math.max(0, ...window.benchLong.map((task) => task.duration)));
  return { ms, processor, whole, wholeProcessor: (await clock()) - before, longest };
}

it('a run of 100,000 answers is opened', async () => {
  const events = await longEvents(OPENED);
  const file = fileOf(recordOf('opened', OPENED, events));
  const { brought, held, runs, tasks } = await site.visit(async (open) => {
    const first = await open();
    await first.goto(site.url);
    const brought = await bring(first, file.path);
    const held = await first.evaluate(() => window.benchLong.map((task) => task.duration));
    await first.close();
    const runs = [];
    for (let i = 0; i < RUNS; i++) {
      const page = await open();
      runs.push(await openingOf(page, 'opened'));
      await page.close();
    }
    // Apart from the timed ones: tracing takes its share.
    const traced = await open();
    const tasks = await tasksWhile(traced, () => openingOf(traced, 'opened'));
    return { brought, held, runs, tasks };
  });
  print(`a run of ${OPENED.candidates * OPENED.questions} answers, ${events.length} events, ${RUNS} runs`, {
    'file, MB': (file.bytes / 1e6).toFixed(1),
    'brought in from its file, once, ms': brought.toFixed(0),
    'longest task meanwhile, ms by the clock': longest(held).toFixed(0),
    'opened: curve, table and conclusion, ms (goal 1000)': spread(runs.map((r) => r.ms)),
    'of it the main thread, ms of processor': spread(runs.map((r) => r.processor)),
    'all answers read, ms': spread(runs.map((r) => r.whole)),
    'of it the main thread, ms of processor until then': spread(runs.map((r) => r.wholeProcessor)),
    'longest task of all, ms by the clock': spread(runs.map((r) => r.longest)),
    'once more, longest task, ms of processor (goal 100)': longest(tasks).toFixed(0),
  });
  expect(runs).toHaveLength(RUNS);
});

it('a run of 60,000 answers is brought in and goes on', async () => {
  const whole = await longEvents(OPENED);
  const file = fileOf(recordOf('going', OPENED, whole.slice(0, Math.floor(0.6 * whole.length))));
  const runs = await site.times(RUNS, async (page) => {
    await page.goto(site.url);
    await page.waitForLoadState('networkidle');
    const brought = await tasksWhile(page, async () => {
      await bring(page, file.path);
      // Its own budget line, not that of the run before it; then until all its answers are read.
      await page.locator('.budget dd', { hasText: ` of ${OPENED.candidates / 1000},` }).waitFor();
      await drawn(page, '.bench:not(.reading ~ *)');
      await page.waitForTimeout(SETTLED);
    });
    const from = await scored(page);
    await page.locator('.transport button').first().click();
    const going = await tasksWhile(page, () => page.waitForTimeout(GOING));
    return { brought, going, points: (await scored(page)) - from };
  });
  const over = (tasks: readonly number[]) => tasks.filter((ms) => ms > 100).length;
  print(`tasks of the main thread, ms of processor, ${RUNS} runs (goal: none over 100)`, {
    'brought in, longest': spread(runs.map(({ brought }) => longest(brought))),
    'brought in, over 100 ms': spread(runs.map(({ brought }) => over(brought))),
    'going on, longest': spread(runs.map(({ going }) => longest(going))),
    'going on, over 100 ms': spread(runs.map(({ going }) => over(going))),
    'prompts scored meanwhile': spread(runs.map(({ points }) => points)),
  });
  expect(runs).toHaveLength(RUNS);
});

/** A fresh page with 9,000 prompts in it; the last tenth of the run is still to come. */
async function listedPage<T>(work: (page: Page) => Promise<T>): Promise<T[]> {
  const whole = await longEvents(LISTED, manyPrompts());
  const file = fileOf(recordOf('listed', LISTED, whole.slice(0, Math.floor(0.9 * whole.length))));
  return site.times(RUNS, async (page) => {
    await page.goto(site.url);
    await bring(page, file.path);
    // Until all its answers are read.
    await drawn(page, '.bench:not(.reading ~ *)');
    return work(page);
  });
}

const openList = async (page: Page) => {
  await page.locator('.board .foot button').click();
  await page.locator('dialog tbody tr').first().waitFor();
  await page.waitForTimeout(SETTLED);
};

/** The run goes on for a while; the points a second it then brings. */
async function goOn(page: Page): Promise<number> {
  const words = await page.locator('.budget dd').first().textContent();
  await page.locator('.transport button').first().click();
  // What a run needs before it goes on belongs to the frames, not to the points a second.
  await page.waitForFunction((some) => document.querySelector('.budget dd')?.textContent !== some, words);
  const began = await points(page);
  await page.waitForTimeout(WATCHED);
  const ended = await points(page);
  // A run that came to its end would be slower than it is.
  expect(ended.n).toBeLessThan(LISTED.candidates - 10);
  return (ended.n - began.n) / ((ended.at - began.at) / 1000);
}

const SCENES = {
  opened: 'list opened',
  scrolled: 'scrolled',
  sorted: 'sorted',
  arriving: 'points arriving',
} as const;
type Scene = keyof typeof SCENES;

/** What is done with the list and the run, one after the other, each as `watch` measures it; the points a second. */
async function walk<T>(
  page: Page,
  watch: (page: Page, work: () => Promise<unknown>) => Promise<T>,
): Promise<Record<Scene, T> & { rate: number }> {
  const opened = await watch(page, () => openList(page));
  const scrolled = await watch(page, () => page.evaluate(scroll, 120));
  const sorted = await watch(page, () => page.evaluate(sort));
  await page.keyboard.press('Escape');
  let rate = NaN;
  const arriving = await watch(page, async () => (rate = await goOn(page)));
  return { opened, scrolled, sorted, arriving, rate };
}

/** A line or some of each scene. */
const ofScenes = (figures: (scene: Scene, name: string) => Readonly<Record<string, string>>) =>
  Object.assign(
    {},
    ...Object.entries(SCENES).map(([scene, name]) => figures(scene as Scene, name)),
  ) as Record<string, string>;

it('10,000 prompts are listed, sorted and joined by others', async () => {
  const runs = await listedPage((page) => walk(page, framesWhile));
  print(`${LISTED.candidates} prompts, ${RUNS} runs (goal: no frame over 32 ms)`, {
    ...ofScenes((scene, name) => named(name, late(runs.map((r) => r[scene])))),
    'points a second': spread(runs.map((r) => r.rate)),
  });
  expect(runs).toHaveLength(RUNS);
});

it('10,000 prompts: what late frames wait for', async () => {
  // Apart from the timed ones: tracing takes its share.
  const runs = await listedPage((page) => walk(page, lateFramesWhile));
  const sum = (scene: Scene, what: keyof LateFrames) =>
    runs.reduce((total, run) => total + run[scene][what], 0);
  print(
    `${LISTED.candidates} prompts, ${RUNS} runs, traced: late frames, and those in which the browser collects garbage`,
    ofScenes((scene, name) => ({
      [name]: `${sum(scene, 'late')} of ${sum(scene, 'frames')}, ${sum(scene, 'collecting')} while collecting`,
    })),
  );
  expect(runs).toHaveLength(RUNS);
});

const scored = async (page: Page): Promise<number> => (await points(page)).n;

/** Prompts scored so far, and when that was, by the page's clock. */
const points = (page: Page): Promise<{ n: number; at: number }> =>
  page.evaluate(() => ({
    n: Number(document.querySelector('.budget dd')?.textContent.replace(/ .*|,/g, '')),
    at: performance.now(),
  }));

/** Through the list, some rows a frame and now and then far away. */
function scroll(frames: number): Promise<void> {
  return new Promise((done) => {
    const box = document.querySelector('dialog .scroll');
    let at = 0;
    const next = () => {
      if (at++ === frames) return done();
      box?.scrollBy(0, at % 20 === 0 ? 20_000 : 171);
      requestAnimationFrame(next);
    };
    next();
  });
}

/** By every column, both ways, with ten frames after each. */
async function sort(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (const button of document.querySelectorAll<HTMLElement>('dialog thead button'))
    for (let turn = 0; turn < 2; turn++) {
      button.click();
      for (let i = 0; i < 10; i++) await frame();
    }
}
