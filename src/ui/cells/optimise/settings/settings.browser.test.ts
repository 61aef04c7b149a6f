import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../styles/tokens.css';
import '../../../styles/base.css';
import { runState } from '../../../../../tests/fixtures/run-state';
import Settings from './Settings.svelte';

const { settings } = runState({ done: 0 });
const props = { settings, engine: 'The simulator', note: '' };

test('a part opens its control in place, takes the focus, and gives it back', async () => {
  const onchange = vi.fn();
  await render(Settings, { ...props, editable: true, onchange });
  const part = page.getByRole('button', { name: `Steps: ${settings.steps}. Change` });
  part.element().focus();
  await userEvent.keyboard('{Enter}');
  const dialog = page.getByRole('dialog', { name: 'Steps' });
  await expect.element(dialog).toBeVisible();
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map((v) => v.id)).toEqual([]);
  await dialog.getByRole('button', { name: 'More' }).click();
  expect(onchange).toHaveBeenCalledWith({ steps: settings.steps + 1 });
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.activeElement).toBe(part.element()));
});

test('a typed number is brought into range', async () => {
  const onchange = vi.fn();
  await render(Settings, { ...props, editable: true, onchange });
  await page.getByRole('button', { name: /^Questions for each prompt/ }).click();
  const input = page.getByRole('spinbutton');
  await input.fill('500');
  await userEvent.keyboard('{Tab}');
  expect(onchange).toHaveBeenCalledWith({ items: 30 });
});

test('asks who writes, and names another writer with its label', async () => {
  const onwriter = vi.fn();
  const { rerender } = await render(Settings, { ...props, simulated: true, editable: true, onwriter });
  await page.getByRole('button', { name: 'Writer of the prompts: the same simulator. Change' }).click();
  await page.getByRole('radio', { name: 'Another model writes the prompts' }).click();
  expect(onwriter).toHaveBeenCalledWith('other');
  const writer = { name: 'the deaf simulator', simulated: true };
  await rerender({ ...props, engine: 'Llama', simulated: false, writer, editable: true, onwriter });
  await expect.element(page.getByText('simulated', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Writer of the prompts: the deaf simulator/ }).click();
  await page.getByRole('radio', { name: 'The model that answers writes the prompts too' }).click();
  expect(onwriter).toHaveBeenLastCalledWith('same');
});

test('nothing can be changed once the run has begun', async () => {
  await render(Settings, { ...props, editable: false });
  // On a phone, all of them are one press away.
  const buttons = [...document.querySelectorAll('button')].map((button) => button.textContent);
  expect(buttons).toEqual(['All settings']);
});
