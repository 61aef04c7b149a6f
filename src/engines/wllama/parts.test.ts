import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../core/errors';
import { readCompletion } from './completion';
import { WLLAMA_VERSION } from './describe';
import { orAborted, toEngineError } from './errors';
import { spread } from './generate';
import { rateOf } from './rate';
import { stepsDown } from './shrink';
import { Slots } from './slots';
import { orderFiles, partUrls } from './source';
import { Watchdog } from './watchdog';
import { fitsMemory } from './weights';
import packageJson from '../../../package.json';

const file = (name: string) => new File(['x'], name);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof EngineError) return error.code;
  }
  return 'none';
};

it('names the version that is pinned', () => {
  expect(packageJson.dependencies['@wllama/wllama']).toBe(WLLAMA_VERSION);
});

describe('split models', () => {
  it('are found from the first address', () => {
    expect(partUrls(['https://h/m-00001-of-00003.gguf?download=true'])).toEqual([
      'https://h/m-00001-of-00003.gguf?download=true',
      'https://h/m-00002-of-00003.gguf?download=true',
      'https://h/m-00003-of-00003.gguf?download=true',
    ]);
    expect(partUrls(['https://h/m.gguf'])).toEqual(['https://h/m.gguf']);
    expect(partUrls(['a-00001-of-00002.gguf', 'b'])).toEqual(['a-00001-of-00002.gguf', 'b']);
  });

  it('are put in order; what is missing is named', () => {
    const names = (files: File[]) => orderFiles(files).map((f) => f.name);
    expect(names([file('m-00002-of-00002.gguf'), file('m-00001-of-00002.gguf')])).toEqual([
      'm-00001-of-00002.gguf',
      'm-00002-of-00002.gguf',
    ]);
    expect(names([file('readme.md'), file('m.gguf')])).toEqual(['m.gguf']);
    expect(() => orderFiles([file('m-00002-of-00002.gguf')])).toThrow(/m-00001-of-00002.gguf is missing/);
    expect(codeOf(() => orderFiles([file('a.gguf'), file('b.gguf')]))).toBe('file-invalid');
    expect(codeOf(() => orderFiles([]))).toBe('file-invalid');
  });
});

describe('slots', () => {
  it('are never given out twice, and those who wait are served in turn', async () => {
    const slots = new Slots(2);
    const { signal } = new AbortController();
    expect([await slots.acquire(signal), await slots.acquire(signal)]).toEqual([0, 1]);
    const served: string[] = [];
    const first = slots.acquire(signal).then((slot) => served.push(`first ${slot}`));
    const second = slots.acquire(signal).then((slot) => served.push(`second ${slot}`));
    slots.release(1);
    await first;
    slots.release(0);
    await second;
    expect(served).toEqual(['first 1', 'second 0']);
  });

  it('can be waited for in vain', async () => {
    const slots = new Slots(1);
    const stop = new AbortController();
    await slots.acquire(stop.signal);
    const waiting = slots.acquire(stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
    slots.release(0);
    await expect(slots.acquire(stop.signal)).rejects.toMatchObject({ code: 'aborted' });
    expect(await slots.acquire(new AbortController().signal)).toBe(0);
  });
});

describe('the watchdog', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('barks once after so many silent ticks, and not while there are signs of life', () => {
    const bark = vi.fn();
    const dog = new Watchdog(3, bark);
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(2000);
      dog.beat();
    }
    expect(bark).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(bark).toHaveBeenCalledTimes(1);
  });

  it('does not count sleep: the clock jumps, no tick comes', () => {
    const bark = vi.fn();
    const dog = new Watchdog(3, bark);
    vi.advanceTimersByTime(1000);
    vi.setSystemTime(Date.now() + 8 * 3600_000);
    vi.advanceTimersByTime(1000);
    expect(bark).not.toHaveBeenCalled();
    dog.stop();
    vi.advanceTimersByTime(60_000);
    expect(bark).not.toHaveBeenCalled();
  });
});

describe('errors', () => {
  it('get a code and keep what was said', () => {
    const code = (thrown: unknown) => toEngineError(thrown).code;
    expect(code(new DOMException('full', 'QuotaExceededError'))).toBe('storage-full');
    expect(code('request (3000 tokens) exceeds the available context size (2048 tokens)')).toBe(
      'context-too-long',
    );
    expect(code(new RangeError('Array buffer allocation failed'))).toBe('out-of-memory');
    // As Chromium says it of WebAssembly.
    expect(code('RuntimeError: WebAssembly.Memory(): could not allocate memory')).toBe('out-of-memory');
    expect(code('WebAssembly.Memory.grow(): Unable to grow instance memory')).toBe('out-of-memory');
    expect(code(new WebAssembly.RuntimeError('memory access out of bounds'))).toBe('engine-died');
    expect(code(new DOMException('x', 'AbortError'))).toBe('aborted');
    expect(code({ odd: 1 })).toBe('unknown');
    // One unreadable answer is no dead worker: it is asked again (likelihood.ts).
    expect(code('RuntimeError: Invalid typed array length: 1163217991')).toBe('unknown');
    expect(toEngineError('what it said').raw).toBe('what it said');
    const known = new EngineError('integrity', 'x');
    expect(toEngineError(known)).toBe(known);
    expect(toEngineError('odd', 'file-invalid').code).toBe('file-invalid');
  });

  it('do not wait for work that is no longer wanted', async () => {
    const stop = new AbortController();
    const never = new Promise<void>(() => undefined);
    const waiting = orAborted(never, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
    expect(await orAborted(Promise.resolve(7), new AbortController().signal)).toBe(7);
  });
});

it('reads what the server says, and nothing else', () => {
  const answer = {
    choices: [
      {
        text: 'x',
        finish_reason: 'length',
        logprobs: { content: [{ id: 5, logprob: -1, top_logprobs: [{ id: 6, logprob: -0.5 }] }] },
      },
    ],
    usage: { prompt_tokens: 9, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 4 } },
  };
  expect(readCompletion(answer)).toEqual({
    text: 'x',
    finish: 'length',
    promptTokens: 9,
    completionTokens: 1,
    cachedTokens: 4,
    tokens: [{ id: 5, logProb: -1, top: [{ id: 6, logProb: -0.5 }] }],
    biases: [],
  });
  for (const odd of [
    undefined,
    null,
    {},
    { choices: [{}] },
    { choices: [{}], usage: { prompt_tokens: 'x' } },
  ])
    expect(codeOf(() => readCompletion(odd))).toBe('unknown');
});

it('spreads neighbouring seeds', () => {
  const seeds = Array.from({ length: 1000 }, (_, i) => spread(i));
  expect(new Set(seeds).size).toBe(1000);
  for (const seed of seeds) expect(seed).toBeLessThan(2 ** 31);
  expect(spread(-1)).toBeGreaterThanOrEqual(0);
});

it('expands only where memory allows', () => {
  const gib = 2 ** 30;
  expect(fitsMemory(0.54 * gib, undefined)).toBe(true);
  expect(fitsMemory(0.54 * gib, 1)).toBe(false);
  expect(fitsMemory(2 * gib, 4)).toBe(false);
  expect(fitsMemory(2 * gib, 8)).toBe(true);
  expect(fitsMemory(4 * gib, 64)).toBe(false);
});

it('tells the rate over the last seconds', () => {
  let now = 0;
  const rate = rateOf(() => now);
  expect(rate(0)).toBeNull();
  now = 1000;
  expect(rate(5000)).toBe(5000);
  for (now = 2000; now < 10_000; now += 1000) rate(5000);
  // The last sample before the window still counts: 3000 bytes in four seconds.
  expect(rate(8000)).toBe(750);
});

describe('leading a slot down', () => {
  it('takes steps that each keep more than half, to what the next prompt shares', () => {
    const held = `persona ${'x'.repeat(1000)}`;
    const steps = stepsDown(held, 'persona y');
    let before = held;
    for (const step of steps) {
      expect(before.startsWith(step)).toBe(true);
      expect(step.length).toBeGreaterThan(before.length / 2);
      before = step;
    }
    expect(steps.length).toBeGreaterThan(4);
    expect(steps.length).toBeLessThan(12);
    expect(before.length).toBeLessThanOrEqual(48);
  });

  it('takes none when enough is shared or little is held', () => {
    const prompt = 'a'.repeat(400);
    expect(stepsDown(`${prompt} reply`, prompt)).toEqual([]);
    expect(stepsDown('short', 'other')).toEqual([]);
    expect(stepsDown('', prompt)).toEqual([]);
  });
});
