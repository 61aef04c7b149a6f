import { describe, expect, it } from 'vitest';
import { History, type Deed } from './history.svelte';

/** A number that deeds set, and a history of them. */
function counter() {
  const history = new History();
  const at = { now: 0 };
  const set = (to: number, more: Partial<Deed> = {}) => {
    const before = at.now;
    at.now = to;
    history.record({
      name: `to ${to}`,
      undo: () => void (at.now = before),
      redo: () => void (at.now = to),
      ...more,
    });
  };
  return { history, at, set };
}

describe('what was done', () => {
  it('is taken back from the last to the first, and done again in order', async () => {
    const { history, at, set } = counter();
    [1, 2, 3].forEach((to) => set(to));
    expect(history.toUndo).toBe('to 3');
    expect([await history.undo(), await history.undo(), at.now]).toEqual(['to 3', 'to 2', 1]);
    expect(history.toRedo).toBe('to 2');
    expect([await history.redo(), at.now]).toEqual(['to 2', 2]);
    set(9);
    expect([history.toRedo, await history.redo()]).toEqual([null, null]);
    expect([await history.undo(), await history.undo(), await history.undo(), at.now]).toEqual([
      'to 9',
      'to 2',
      'to 1',
      0,
    ]);
  });

  it('is one deed where several things are done for one reason', async () => {
    const { history, at, set } = counter();
    set(1);
    history.together('both', () => [2, 3].forEach((to) => set(to, { key: 'number' })));
    set(4, { key: 'number' });
    expect([await history.undo(), history.toUndo, await history.undo(), at.now]).toEqual([
      'to 4',
      'both',
      'both',
      1,
    ]);
    expect([await history.redo(), at.now, history.toUndo]).toEqual(['both', 3, 'both']);
    history.together('nothing', () => undefined);
    expect(history.toUndo).toBe('both');
  });

  it('one after the other, however fast they are asked for', async () => {
    const { history, at, set } = counter();
    [1, 2, 3].forEach((to) => set(to, { undo: () => Promise.resolve().then(() => void (at.now = to - 1)) }));
    await Promise.all([history.undo(), history.undo()]);
    expect([at.now, history.toUndo, history.toRedo]).toEqual([1, 'to 1', 'to 2']);
  });

  it('is one deed while the same thing is changed, until that is closed', async () => {
    const { history, at, set } = counter();
    set(1, { key: 'note' });
    set(2, { key: 'note' });
    history.close('note');
    set(3, { key: 'note' });
    await history.undo();
    expect(at.now).toBe(2);
    await history.undo();
    expect([at.now, history.toUndo]).toEqual([0, null]);
    await history.redo();
    expect(at.now).toBe(2);
  });

  it('stays to be undone where that failed', async () => {
    const { history, set } = counter();
    set(1, { undo: () => Promise.reject(new Error('the disk is full')) });
    await expect(history.undo()).rejects.toThrow('full');
    expect([history.toUndo, history.toRedo]).toEqual(['to 1', null]);
  });

  it('can be taken back from its message, once', async () => {
    const { history, at, set } = counter();
    const deed: Deed = { name: 'x', undo: () => void (at.now = -1), redo: () => undefined };
    history.record(deed);
    set(5);
    await history.takeBack(deed);
    expect([at.now, history.toUndo]).toEqual([-1, 'to 5']);
    at.now = 7;
    await history.takeBack(deed);
    expect(at.now).toBe(7);
  });
});
