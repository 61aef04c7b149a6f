import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EngineError } from '../../core/errors';
import { PATIENCE, WorkerLink } from './link';
import type { FromWorker } from './messages';

/** Stands for the browser's worker: it says what the test lets it say. */
class QuietWorker {
  static last: QuietWorker;
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  terminated = false;
  constructor() {
    QuietWorker.last = this;
  }
  postMessage(): void {}
  terminate(): void {
    this.terminated = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', QuietWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const failed = (link: WorkerLink) => {
  const heard = vi.fn<(error: EngineError) => void>();
  link.call('score', { asks: [] }).catch(heard);
  return heard;
};
const ended = async (heard: ReturnType<typeof failed>, code: string, link: WorkerLink) => {
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code }));
  expect(QuietWorker.last.terminated).toBe(true);
  await expect(link.call('score', { asks: [] })).rejects.toMatchObject({ code });
};

it('a worker that falls silent is dead, one that only computes for long is stuck', async () => {
  const silent = new WorkerLink(PATIENCE);
  const first = failed(silent);
  await vi.advanceTimersByTimeAsync(PATIENCE.deadAfter * 1000);
  expect(first).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  await ended(first, 'engine-died', silent);

  const stuck = new WorkerLink(PATIENCE);
  const second = failed(stuck);
  for (let s = 0; s <= PATIENCE.stuckAfter; s++) {
    QuietWorker.last.onmessage?.({ data: { is: 'alive' } });
    await vi.advanceTimersByTimeAsync(1000);
  }
  await ended(second, 'timeout', stuck);
});

it('a worker that throws is dead at once', async () => {
  const link = new WorkerLink(PATIENCE);
  const heard = failed(link);
  QuietWorker.last.onerror?.({ message: 'boom', preventDefault: () => undefined });
  await ended(heard, 'engine-died', link);
});

it('a night asleep kills nothing', async () => {
  const link = new WorkerLink(PATIENCE);
  const heard = failed(link);
  await vi.advanceTimersByTimeAsync(20_000);
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(heard).not.toHaveBeenCalled();
  expect(link.ended).toBeNull();
});
