import { describe, expect, it } from 'vitest';
import { sharedLog } from './shared-log';

interface Head {
  readonly id: string;
  readonly items: readonly string[];
  readonly target: string | null;
  readonly progress: { readonly done: number };
  readonly runningMs: number;
}

const items = ['What would you do?'];
const at = (done: number, target: string | null = null): Head => ({
  id: 'run',
  items,
  target,
  progress: { done },
  runningMs: done,
});

/** A store that writes down what it is given, and a clock that is set by hand. */
function stand() {
  const written: (number | null)[] = [];
  const renewed: number[] = [];
  const is = { there: true, now: 0, full: false };
  const log = sharedLog<Head, string>(
    {
      append: async () => void written.push(null),
      appendWhole: async (_id, _index, _event, head) => {
        if (is.there) written.push(head.progress.done);
        return is.there;
      },
      renew: async (head) => {
        if (is.full) throw new Error('no room');
        renewed.push(head.progress.done);
      },
      since: async () => null,
    },
    'run',
    () => is.now,
  );
  return { log, written, renewed, is };
}

describe('a record as its writer stores it', () => {
  it('writes the head with the first event, and again once it is a second behind', async () => {
    const { log, written, is } = stand();
    for (const [done, now] of [0, 10, 999, 1000, 1500, 2100].entries()) {
      is.now = now;
      await log.append(done, 'event', at(done), false);
    }
    expect(written).toEqual([0, null, null, 3, null, 5]);
  });

  it('asks for the whole head only where it is written', async () => {
    const { log, written, is } = stand();
    let asked = 0;
    for (const [done, now] of [0, 10, 1000].entries()) {
      is.now = now;
      await log.append(done, 'event', at(-1), false, () => {
        asked++;
        return at(done);
      });
    }
    expect([written, asked]).toEqual([[0, null, 2], 2]);
  });

  it('writes it at once when more than its clock and progress changed', async () => {
    const { log, written } = stand();
    await log.append(0, 'event', at(0), false);
    await log.append(1, 'event', at(1, 'a model'), false);
    await log.append(2, 'event', at(2, 'a model'), false);
    expect(written).toEqual([0, 1, null]);
  });

  it('writes it at once with the last event: nobody may come back to it', async () => {
    const { log, written, renewed } = stand();
    await log.append(0, 'event', at(0), false);
    await log.append(1, 'event', at(1), true);
    await log.settle();
    expect([written, renewed]).toEqual([[0, 1], []]);
  });

  it('stores the last head when nothing follows, and only then', async () => {
    const { log, renewed } = stand();
    await log.append(0, 'event', at(0), false);
    await log.settle();
    expect(renewed).toEqual([]);
    await log.append(1, 'event', at(1), false);
    await log.append(2, 'event', at(2), false);
    await log.settle();
    await log.settle();
    expect(renewed).toEqual([2]);
  });

  it('stores what is worked out by then when nothing follows, once, and never without an event of its own', async () => {
    const { log, renewed } = stand();
    await log.settle();
    await log.append(0, 'event', at(0), false);
    let worked = at(0);
    await log.append(1, 'event', at(0), false, () => worked);
    worked = at(1);
    await log.settle();
    worked = at(8);
    await log.settle();
    await log.append(2, 'event', at(2), true, () => worked);
    await log.settle();
    expect(renewed).toEqual([1]);
  });

  it('leaves the head to the tab that wrote what this one wanted to write', async () => {
    const { log, renewed, is } = stand();
    await log.append(0, 'event', at(0), false);
    await log.append(1, 'event', at(1), false);
    is.there = false;
    is.now = 1000;
    await expect(log.append(2, 'event', at(2), false)).rejects.toThrow();
    await log.settle();
    expect(renewed).toEqual([]);
  });

  it('a head kept without an event is the last one', async () => {
    const { log, renewed } = stand();
    await log.append(0, 'event', at(0), false);
    await log.append(1, 'event', at(1), false);
    await log.keep(at(1, 'failed'));
    await log.settle();
    expect(renewed).toEqual([1]);
  });

  it('leaves a clock that cannot be stored: no answer is in it', async () => {
    const { log, renewed, is } = stand();
    await log.append(0, 'event', at(0), false);
    await log.append(1, 'event', at(1), false);
    is.full = true;
    await expect(log.settle()).resolves.toBeUndefined();
    is.full = false;
    await log.settle();
    expect(renewed).toEqual([]);
    is.full = true;
    await expect(log.keep(at(1))).rejects.toThrow('no room');
  });

  it('refuses a record that another tab deleted, a second later at the latest', async () => {
    const { log, written, is } = stand();
    await log.append(0, 'event', at(0), false);
    is.there = false;
    is.now = 1000;
    await expect(log.append(1, 'event', at(1), false)).rejects.toMatchObject({ name: 'InputError' });
    expect(written).toEqual([0]);
  });
});
