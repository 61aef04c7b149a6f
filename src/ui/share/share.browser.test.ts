import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../styles/tokens.css';
import '../styles/base.css';
import { SHARED } from '../../core/record/link.fixture';
import { readLink } from '../../core/record/link';
import OpenDialog from './OpenDialog.svelte';
import ShareDialog from './ShareDialog.svelte';

const { title, cell, choice } = SHARED.link;
const faults = async () => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
};
const link = () => page.getByRole('textbox', { name: 'Link' }).element() as HTMLTextAreaElement;
const held = () => readLink(new URL(link().value).hash);

test('the link holds the settings, and what is ticked and typed', async () => {
  await render(ShareDialog, { what: { title, cell, choice }, page: 'http://localhost/', onclose: vi.fn() });
  expect(held()).toEqual({ ...SHARED.link, locked: [], hidden: [] });
  await expect.element(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Lock the settings' }).click();
  await page.getByRole('checkbox', { name: 'Hide the other cells' }).click();
  await page.getByRole('textbox', { name: /^Title/ }).fill('Lesson 3');
  await vi.waitFor(() => expect(held()).toEqual({ ...SHARED.link, title: 'Lesson 3' }));
  await expect.element(page.getByText(`${link().value.length} characters`)).toBeVisible();
  await expect.element(page.getByText('works on this device only', { exact: false })).toBeVisible();
  expect(await faults()).toEqual([]);
});

test('what cannot be a link says why, and shows no QR code', async () => {
  const words = Array.from({ length: 3_000 }, (_, i) => (i * i * 7919).toString(36)).join(' ');
  const long = { kind: 'run' as const, settings: { ...SHARED.run, ownPrompts: [words] } };
  await render(ShareDialog, {
    what: { title, cell: long, choice },
    page: 'http://localhost/',
    onclose: vi.fn(),
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent(/A link with all of this would have/);
  expect(page.getByRole('img').elements()).toHaveLength(0);
});

test('opening asks, and only its button says yes', async () => {
  const onopen = vi.fn();
  const onleave = vi.fn();
  const view = await render(OpenDialog, { link: SHARED.link, replaces: true, onopen, onleave });
  const dialog = page.getByRole('dialog', { name: 'Open what was shared?' });
  await expect.element(dialog).toHaveTextContent(/Introverts, class 9b/);
  await expect.element(dialog).toHaveTextContent(/takes the place of the draft/);
  expect(await faults()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(onleave).toHaveBeenCalledOnce());
  await view.unmount();
  await render(OpenDialog, { link: SHARED.link, onopen, onleave });
  await page.getByRole('button', { name: 'Open as a new draft' }).click();
  await vi.waitFor(() => expect(onopen).toHaveBeenCalledOnce());
  expect(onleave).toHaveBeenCalledOnce();
});
