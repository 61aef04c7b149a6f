import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StallTimer } from './stall';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => undefined);
const url = 'https://host/file';

it('gives up after so many seconds without a byte, and not before', async () => {
  const stall = new StallTimer(10);
  const caught = stall.guard(never, url).catch((error: unknown) => error);
  for (let i = 0; i < 20; i++) {
    await vi.advanceTimersByTimeAsync(9000);
    stall.alive();
  }
  const settled = vi.fn();
  void caught.then(settled);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(settled).toHaveBeenCalledWith(
    expect.objectContaining({ code: 'host-unreachable', raw: `${url}: no data for 10 s` }),
  );
});

it('does not count sleep: the clock jumps, no tick comes', async () => {
  const settled = vi.fn();
  new StallTimer(10).guard(never, url).catch(settled);
  await vi.advanceTimersByTimeAsync(5000);
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  await vi.advanceTimersByTimeAsync(5000);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(settled).toHaveBeenCalledOnce();
});

it('leaves what arrives alone', async () => {
  await expect(new StallTimer(10).guard(Promise.resolve(7), url)).resolves.toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});
