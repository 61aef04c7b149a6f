import { expect, it, vi } from 'vitest';
import { askForWriter } from './actions';
import { Notices } from './notices.svelte';

it('asks for a writer that is a local file, and for no other', () => {
  const notices = new Notices();
  const chooseModel = vi.fn();
  const page = { notices, chooseModel };
  expect(askForWriter(page, undefined)).toBeNull();
  expect(askForWriter(page, { kind: 'default-cpu' })).toBeNull();
  expect(notices.list).toEqual([]);

  expect(askForWriter(page, { kind: 'gguf-files', names: ['mine.gguf'] })).not.toBeNull();
  const [said] = notices.list;
  expect(`${said?.title} ${said?.advice}`).toMatch(/mine\.gguf.*Choose the writer again/);
  said?.action?.run();
  expect(chooseModel).toHaveBeenCalledExactlyOnceWith(undefined, 'writer');
});
