import { strToU8, zipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { refused } from '../../core/problems/refused';
import { askForWriter, openFiles } from './actions';
import { Notices } from './notices.svelte';
import type { Page } from './page';

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

it('opens what lies in a bundle, and says of each other file why it is not opened', async () => {
  const notices = new Notices();
  const say = vi.spyOn(notices, 'say');
  const importFile = vi.fn(async (file: File) => {
    const text = await file.text();
    if (text !== 'a run') throw refused({ kind: 'not-a', what: 'run' });
    return { kind: 'notebook', notebook: { title: file.name } };
  });
  const page = { notices, notebook: { importFile } } as unknown as Page;
  const zip = (entries: Record<string, string>, name: string) =>
    new File(
      [zipSync(Object.fromEntries(Object.entries(entries).map(([n, text]) => [n, strToU8(text)]))).slice()],
      name,
    );
  await openFiles(page, [
    zip(
      { 'README.txt': 'hi', 'steps.csv': 'a', 'one.personaloop.json': 'a run', 'two.json': 'x' },
      'both.zip',
    ),
    zip({ 'steps.csv': 'a' }, 'tables.zip'),
    new File(['PK\u0003\u0004cut'], 'cut.ZIP'),
    new File(['a run'], 'three.json'),
  ]);
  expect(importFile.mock.calls.map(([file]) => file.name)).toEqual([
    'one.personaloop.json',
    'two.json',
    'three.json',
  ]);
  expect(say.mock.calls.map(([{ title, advice }]) => `${title} ${advice ?? ''}`)).toEqual([
    'Opened: one.personaloop.json ',
    'two.json could not be opened. This file is not a Personaloop run.',
    expect.stringMatching(/^tables\.zip could not be opened\. There is no run file in this \.zip\./),
    expect.stringMatching(/^cut\.ZIP could not be opened\. This \.zip cannot be unpacked/),
    'Opened: three.json ',
  ]);
});
