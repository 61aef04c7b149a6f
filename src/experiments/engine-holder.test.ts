import { describe, expect, it } from 'vitest';
import { deceptive, flat, smooth, stand } from './two-models.fixture';

const wish = { seed: 1, like: null };
const { signal } = new AbortController();

describe('the loaded engines of a tab', () => {
  it('gives the same engine for the same choice', async () => {
    const { holder, did } = stand();
    const one = await holder.take(smooth, wish, signal);
    expect(await holder.take({ ...smooth }, wish, signal)).toBe(one);
    expect(did('load')).toEqual(['load smooth']);
  });

  it('keeps the model it is to be loaded beside, and frees it otherwise', async () => {
    const { holder, log } = stand();
    const one = await holder.take(smooth, wish, signal);
    await holder.take(deceptive, wish, signal, smooth);
    expect(await holder.take(smooth, wish, signal)).toBe(one);
    expect(holder.status().held.map(({ choice }) => choice)).toEqual([smooth, deceptive]);
    await holder.take(flat, wish, signal);
    expect(log.filter((line) => line.startsWith('free')).sort()).toEqual(['free deceptive', 'free smooth']);
    expect(holder.status().held).toHaveLength(1);
  });

  it('never holds three', async () => {
    const { holder, did } = stand();
    await holder.take(smooth, wish, signal);
    await holder.take(deceptive, wish, signal, smooth);
    await holder.take(flat, wish, signal, smooth);
    expect(did('free')).toEqual(['free deceptive']);
    expect(holder.status().held.map(({ choice }) => choice)).toEqual([flat, smooth]);
  });

  it('leaves the first usable where the second does not fit', async () => {
    const { holder, state, did } = stand();
    state.tooLarge = 'deceptive';
    const one = await holder.take(smooth, wish, signal);
    await expect(holder.take(deceptive, wish, signal, smooth)).rejects.toMatchObject({
      code: 'out-of-memory',
    });
    expect(did('free')).toEqual(['free deceptive']);
    expect(holder.status()).toMatchObject({ choice: smooth, loading: null, held: [{ choice: smooth }] });
    expect(await holder.take(smooth, wish, signal)).toBe(one);
  });

  it('tells what is being loaded, by its own name', async () => {
    const { holder } = stand();
    await holder.take(smooth, wish, signal);
    const seen: unknown[] = [];
    holder.onChange(({ choice, loading, held }) => loading && seen.push([choice, held.length]));
    await holder.take(deceptive, wish, signal, smooth);
    expect(seen.length).toBeGreaterThan(0);
    for (const one of seen) expect(one).toEqual([deceptive, 1]);
  });

  it('loads nothing after an abort, and frees nothing that is needed', async () => {
    const { holder, did } = stand();
    await holder.take(smooth, wish, signal);
    const abort = new AbortController();
    abort.abort();
    await expect(holder.take(deceptive, wish, abort.signal, smooth)).rejects.toMatchObject({
      code: 'aborted',
    });
    expect(did('make')).toEqual(['make smooth']);
    expect(holder.status().held).toHaveLength(1);
  });
});
