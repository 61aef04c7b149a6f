import { expect, it, vi } from 'vitest';
import type { Workbench } from '../../experiments/workbench';
import { findActions } from './find';
import { groups, offeredNow } from './index';
import { isCharacter } from './keys';
import { pageAt } from './page.fixture';

const all = groups.flatMap((group) => group.actions(pageAt({})));
const ids = (page: Parameters<typeof offeredNow>[0]) =>
  offeredNow(page).flatMap(({ actions }) => actions.map(({ id }) => id));

it('has every file with a group in its list', async () => {
  const files = import.meta.glob<Record<string, unknown>>('./*.ts');
  const made = await Promise.all(
    Object.entries(files)
      .filter(([path]) => !/test|index|fixture/.test(path))
      .map(async ([, load]) => Object.entries(await load())),
  );
  const found = made.flat().flatMap(([name, value]) => (name.endsWith('Group') ? [value] : []));
  expect(new Set(found)).toEqual(new Set(groups));
});

it('gives every action its own id, a title, and a key that is nobody else’s', () => {
  for (const of of ['id', 'title'] as const) {
    const values = all.map((action) => action[of]);
    expect(values.every((value) => value.trim() !== '')).toBe(true);
    expect(new Set(values).size).toBe(values.length);
  }
  const keys = all.flatMap(({ keys = [], alsoKeys = [] }) => [keys, alsoKeys].flat());
  expect(new Set(keys).size).toBe(keys.length);
});

it('takes no key that browsers or screen readers have', () => {
  // Open, close, find, print, reload, save, select, zoom, switch tabs, read on.
  const taken = /^mod\+(shift\+)?([acdfhjlnopqrstuvwx\d+\-=]|tab|escape|arrow\w+|home|end)$|^ $/;
  const keys = all.flatMap(({ keys = [], alsoKeys = [] }) => [keys, alsoKeys].flat());
  expect(keys.filter((key) => taken.test(key))).toEqual([]);
  expect(keys.filter((key) => isCharacter(key) && key.length !== 1)).toEqual([]);
});

it('offers what can be done at the place, and nothing else', () => {
  const workbench = {} as Workbench;
  const front = ids(pageAt({ workbench, near: false }));
  expect(front).toEqual(expect.arrayContaining(['run', 'new-run', 'open-file', 'theme-dark', 'model']));
  for (const absent of ['pause', 'step', 'stop', 'front', 'share', 'export-csv', 'next', 'theme-system'])
    expect(front).not.toContain(absent);
  // The store is not open yet.
  expect(ids(pageAt({ near: false }))).not.toContain('run');

  const draft = ids(pageAt({ workbench, place: { kind: 'new' } }));
  expect(draft).toEqual(expect.arrayContaining(['run', 'step', 'share', 'front']));
  expect(draft).not.toContain('pause');
});

it('does what its title says', () => {
  const open = vi.fn();
  const page = pageAt({}, { open });
  all.find(({ id }) => id === 'shortcuts')?.run(page);
  expect(open).toHaveBeenCalledExactlyOnceWith({ kind: 'shortcuts' });
  all.find(({ id }) => id === 'theme-dark')?.run(page);
  expect(page.theme.choice).toBe('dark');
});

it('finds actions by the beginnings of words, also by words that are not in the title', () => {
  const titles = (typed: string) =>
    findActions(offeredNow(pageAt({})), typed).flatMap(({ actions }) => actions.map(({ id }) => id));
  expect(titles('file open')).toEqual(['open-file']);
  expect(titles('them')).toEqual(['theme-light', 'theme-dark']);
  expect(titles('HOTKEYS')).toEqual(['shortcuts']);
  expect(titles('qqq')).toEqual([]);
  expect(titles('')).toHaveLength(ids(pageAt({})).length);
});
