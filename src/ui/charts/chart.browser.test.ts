import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../styles/tokens.css';
import '../styles/base.css';
import { runState } from '../../../tests/fixtures/run-state';
import { PerFrame } from '../kit/per-frame.svelte';
import { pngBlob, svgBlob } from './save';
import TrajectoryChart from './TrajectoryChart.svelte';

const run = runState({ done: 6, report: true, confirm: true });
const show = async (simulated = false) => {
  const onselect = vi.fn();
  const screen = await render(TrajectoryChart, {
    run,
    live: null,
    simulated,
    selected: null,
    onselect,
    name: 'Test chart',
  });
  return { screen, onselect };
};
const chart = () => page.getByRole('application');

test('is one tab stop; arrow keys walk the points and speak them, Enter opens one', async () => {
  const { onselect } = await show();
  await expect.element(chart()).toBeVisible();
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('role')).toBe('application');
  await userEvent.keyboard('{ArrowRight}');
  const spoken = page.getByText(/No persona, .*interval.*seed\. 1 of/);
  await expect.element(spoken).toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.element(page.getByText(/#4, .*step 1.* 5 of/)).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  expect(onselect).toHaveBeenCalledWith(4);
  await userEvent.keyboard('{End}');
  await expect.element(page.getByText(/on the report questions/)).toBeInTheDocument();
});

test('shows the same figures as a table', async () => {
  const { onselect } = await show();
  await page.getByRole('button', { name: 'Table' }).click();
  const rows = page.getByRole('row');
  // The table's code comes when it is asked for.
  await expect.poll(() => rows.elements().length).toBe(1 + run.candidates.filter((c) => !c.refused).length);
  await page.getByRole('button', { name: '#4', exact: true }).click();
  expect(onselect).toHaveBeenCalledWith(4);
});

test('switches the axis to 0 to 1', async () => {
  await show();
  const ticks = () => [...document.querySelectorAll('svg text')].map((t) => t.textContent);
  await expect.element(chart()).toBeVisible();
  await vi.waitFor(() => expect(ticks()).toContain('1'));
  expect(ticks()).not.toContain('0');
  await page.getByRole('button', { name: 'Show 0 to 1' }).click();
  await vi.waitFor(() => expect(ticks()).toContain('0'));
});

test('has no faults that axe can find', async () => {
  await show(true);
  await page.getByRole('button', { name: 'Table' }).click();
  await expect.element(page.getByRole('table')).toBeVisible();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
});

test('follows a growing run', async () => {
  const { screen } = await show();
  await screen.rerender({ run: runState({ done: 7 }) });
  await vi.waitFor(() => expect(page.getByText(/Step 7 of 12/).elements().length).toBe(1));
});

test('hands on the newest value once a frame, however many came', async () => {
  const frames = vi.spyOn(window, 'requestAnimationFrame');
  const values = new PerFrame(0);
  for (let i = 1; i <= 50; i++) values.push(i);
  expect(values.current).toBe(0);
  expect(frames).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(values.current).toBe(50));
  frames.mockRestore();
});

test('draws what is long to draw less often, and what is quick in the next frame', async () => {
  const frame = window.requestAnimationFrame.bind(window);
  let [now, takes] = [1000, 2];
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  const timers = vi.spyOn(window, 'setTimeout');
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) =>
    frame((time) => {
      draw(time);
      now += takes;
    }),
  );
  const values = new PerFrame(0);
  const waits = () => timers.mock.calls.map(([, wait]) => wait ?? 0).filter((wait) => wait > 0);
  values.push(1);
  await frameAfter(() => values.current === 1, frame);
  expect(waits()).toEqual([]);
  takes = 20;
  values.push(2);
  await frameAfter(() => values.current === 2, frame);
  // It began at 1002 and took 20 ms: the next one comes when twice as much has passed, by itself and with the newest.
  expect(now).toBe(1022);
  now = 1030;
  values.push(3);
  values.push(4);
  expect(waits()).toEqual([32]);
  expect(values.current).toBe(2);
  await frameAfter(() => values.current === 4, frame);
  expect(frames).toHaveBeenCalledTimes(3);
  values.stop();
  // A long run asks for more.
  timers.mockClear();
  const patient = new PerFrame(0, 0, (shown) => 10 * shown);
  patient.push(1);
  await frameAfter(() => patient.current === 1, frame);
  patient.push(2);
  expect(waits()).toEqual([200]);
  patient.stop();
  for (const spy of [clock, timers, frames]) spy.mockRestore();
});

test('draws in the next frame where another drawing has taken the time of this one', async () => {
  const frame = window.requestAnimationFrame.bind(window);
  let [now, takes] = [1000, 20];
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) =>
    frame((time) => {
      draw(time);
      now += takes;
    }),
  );
  const [one, other] = [new PerFrame(0), new PerFrame(0)];
  const next = () => new Promise((done) => frame(done));
  one.push(1);
  other.push(1);
  await next();
  expect([one.current, other.current]).toEqual([1, 0]);
  await next();
  expect(other.current).toBe(1);
  // Two that are quick share one.
  takes = 2;
  const [third, fourth] = [new PerFrame(0), new PerFrame(0)];
  third.push(1);
  fourth.push(1);
  await next();
  expect([third.current, fourth.current]).toEqual([1, 1]);
  for (const values of [one, other, third, fourth]) values.stop();
  for (const spy of [clock, frames]) spy.mockRestore();
});

/** The frame after one in which something has become true, and the timers that came due in it. */
async function frameAfter(become: () => boolean, frame: typeof requestAnimationFrame): Promise<void> {
  const next = () => new Promise((done) => frame(done));
  while (!become()) await next();
  for (let i = 0; i < 3; i++) await next();
}

const figure = { title: 'A title with <b> & "quotes"', head: null };

test('saves an SVG that parses and says simulated', async () => {
  const text = await (await svgBlob(run, { ...figure, simulated: true })).text();
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.querySelector('title')?.textContent).toBe(figure.title);
  expect(parsed.documentElement.textContent).toContain('SIMULATED');
  expect(text).not.toContain('var(--');
  expect(text).toContain('@font-face');
});

test('saves a PNG that decodes at twice the size, white around and not empty inside', async () => {
  const png = await pngBlob(run, { ...figure, simulated: false });
  expect(png.type).toBe('image/png');
  const bitmap = await createImageBitmap(png);
  expect(bitmap.width).toBe(2 * (800 + 48));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
  expect([data[0], data[1], data[2]]).toEqual([255, 255, 255]);
  const hue = [...data.keys()].some((i) => i % 4 === 0 && data[i] === 0xcc && data[i + 1] === 0x43);
  expect(hue).toBe(true);
});
