import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import '../styles/tokens.css';
import '../styles/base.css';
import { EngineError } from '../../core/errors';
import type { EngineChoice } from '../../experiments/choice';
import type { EngineStatus, Workbench } from '../../experiments/workbench';
import ModelChooser from './ModelChooser.svelte';

/** A workbench that only loads, under the test's control. */
function stand() {
  let status: EngineStatus = { choice: null, name: '', description: null, loading: null, held: [] };
  const listeners = new Set<(s: EngineStatus) => void>();
  let end: { resolve(): void; reject(error: unknown): void } | null = null;
  const load = vi.fn((_choice: EngineChoice, signal: AbortSignal) => {
    signal.addEventListener('abort', () => end?.reject(new EngineError('aborted')));
    return new Promise<void>((resolve, reject) => (end = { resolve, reject }));
  });
  const say = (next: Partial<EngineStatus>) => {
    status = { ...status, ...next };
    for (const listener of listeners) listener(status);
  };
  const never = () => Promise.reject(new Error('not here'));
  const workbench: Workbench = {
    notebooks: never,
    runs: () => Promise.resolve([]),
    create: never,
    open: never,
    importFile: never,
    studies: {
      list: () => Promise.resolve([]),
      create: never,
      open: never,
      remove: never,
    },
    talks: { list: () => Promise.resolve([]), bench: never },
    remove: never,
    hasStored: () => Promise.resolve(false),
    salvage: never,
    engineStatus: () => status,
    onEngineStatus: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    defaultModelIsNear: () => Promise.resolve(false),
  };
  return { workbench, load, say, finish: () => end?.resolve(), fail: (e: unknown) => end?.reject(e) };
}

let bench = stand();
const onuse = vi.fn();
const onclose = vi.fn();
beforeEach(async () => {
  bench = stand();
  onuse.mockReset();
  await render(ModelChooser, { workbench: bench.workbench, current: null, onuse, onclose });
});

const loadButton = () => page.getByRole('button', { name: 'Load SmolLM2 135M Instruct, 98 MB' });

test('names size, licence and host of the CPU model, and loads nothing by itself', async () => {
  await expect.element(loadButton()).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Apache-2.0' }).first()).toBeVisible();
  await expect.element(page.getByText('huggingface.co').first()).toBeVisible();
  expect(bench.load).not.toHaveBeenCalled();
  expect(document.activeElement?.id).toBe('choose-a-model');
});

test('shows bytes, rate and time left while loading; then offers to use it', async () => {
  await loadButton().click();
  bench.say({
    loading: { phase: 'download', done: 49e6, total: 98e6, unit: 'bytes', rate: 7e6 },
  });
  await expect.element(page.getByText('49 MB of 98 MB')).toBeVisible();
  await expect.element(page.getByText('7 MB/s')).toBeVisible();
  await expect.element(page.getByText('7 s left')).toBeVisible();
  await expect.element(page.getByText('A broken download goes on where it stopped.')).toBeVisible();
  bench.say({ loading: null });
  bench.finish();
  await expect.element(page.getByText('SmolLM2 135M Instruct is loaded.')).toBeInTheDocument();
});

test('cancels', async () => {
  await loadButton().click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(loadButton()).toBeVisible();
  await expect.element(page.getByText(/was cancelled/)).toBeInTheDocument();
  expect(page.getByRole('alert').elements()).toHaveLength(0);
});

test('a host that cannot be reached is said plainly, and leads to the folder', async () => {
  await loadButton().click();
  bench.fail(new EngineError('host-unreachable', 'TypeError: Failed to fetch'));
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(page.getByText(/cannot be reached/)).toBeVisible();
  await page.getByRole('button', { name: 'Use files from a folder' }).click();
  await vi.waitFor(() => expect(document.activeElement).toHaveProperty('type', 'file'));
});

test('finds a model in the whole list', async () => {
  await page.getByRole('button', { name: /^All \d+ models$/ }).click();
  await page.getByRole('searchbox').fill('llama 3.2 1b q4f16');
  await expect.element(page.getByText('Llama 3.2 1B Instruct', { exact: true }).first()).toBeVisible();
  expect(page.getByText('Qwen3 8B', { exact: true }).elements()).toHaveLength(0);
});

test('takes files from this device, an address, and the simulator', async () => {
  await page.getByText('Files from a folder', { exact: true }).click();
  const input = page.getByLabelText(/GGUF files, for the CPU/).first();
  await input.upload(new File(['GGUF'], 'my.gguf'));
  await page.getByRole('button', { name: /Load my.gguf/ }).click();
  expect(bench.load.mock.calls[0]?.[0]).toMatchObject({ kind: 'gguf-files' });
  await page.getByText('The simulator', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Landscape' }).selectOptions('deaf');
  await page.getByRole('button', { name: 'Use The simulator' }).click();
  expect(onuse).toHaveBeenCalledWith({ kind: 'simulator', landscape: 'deaf' });
});

test('has no faults that axe can find, all parts open', async () => {
  for (const part of ['Files from a folder', 'Another address', 'The simulator'])
    await page.getByText(part, { exact: true }).click();
  await page.getByRole('button', { name: /^All \d+ models$/ }).click();
  await page.getByRole('searchbox').fill('llama 3.2');
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(
    violations.map(
      (v) =>
        `${v.id}: ${v.nodes
          .map((n) => n.html)
          .join(' ')
          .slice(0, 400)}`,
    ),
  ).toEqual([]);
});
