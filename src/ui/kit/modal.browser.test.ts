import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { modal } from './modal';

const told = vi.fn<() => void>();
const one = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] => {
  const found = document.querySelector(tag);
  if (!found) throw new Error(`No ${tag} in the test page.`);
  return found;
};
let dialog: HTMLDialogElement;
let close: () => void;
let leave: () => void;

function open(from: HTMLElement | null) {
  from?.focus();
  const own = modal(told);
  close = own.close;
  leave = own.attach(dialog) as () => void;
}
beforeEach(() => {
  document.body.innerHTML =
    '<button>Open</button><dialog aria-label="Test"><input type="file"><input type="text"></dialog>';
  dialog = one('dialog');
});
afterEach(() => told.mockReset());

/** The browser says "close" some time after; nothing may come of it. */
const closeEvent = () => new Promise((done) => dialog.addEventListener('close', done, { once: true }));

it('says that it was closed at once, with the focus given back, and once only', async () => {
  open(one('button'));
  expect(dialog.matches(':modal')).toBe(true);
  told.mockImplementation(() => expect(document.activeElement).toBe(one('button')));
  const later = closeEvent();
  close();
  expect(told).toHaveBeenCalledTimes(1);
  expect(dialog.open).toBe(false);
  await later;
  close();
  expect(told).toHaveBeenCalledTimes(1);
});

it('is closed by Escape, and has said so before the key is let go', async () => {
  open(one('button'));
  const left = new Promise<boolean>((done) =>
    window.addEventListener('keyup', () => done(dialog.open || told.mock.calls.length !== 1), { once: true }),
  );
  await userEvent.keyboard('{Escape}');
  expect(await left).toBe(false);
});

it('stays when a file field inside was left without a file', () => {
  open(one('button'));
  one('input').dispatchEvent(new Event('cancel', { bubbles: true }));
  expect(dialog.open).toBe(true);
  expect(told).not.toHaveBeenCalled();
});

it('gives the focus back and says nothing when the page takes it away', async () => {
  open(one('button'));
  const later = closeEvent();
  leave();
  expect(document.activeElement).toBe(one('button'));
  await later;
  expect(told).not.toHaveBeenCalled();
});

it('leaves no closed field with the keyboard where nothing had it before', () => {
  open(null);
  one('input').focus();
  close();
  expect(document.activeElement).toBe(document.body);
});
