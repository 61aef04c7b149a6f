import { describe, expect, it } from 'vitest';
import type { CompletionRequest } from './completion';
import { toEngineError } from './errors';
import { forceTokens } from './likelihood';
import type { Runtime } from './runtime';

describe('an answer that could not be read', () => {
  const broken = () => toEngineError('RuntimeError: Invalid typed array length: 1163217991');
  /** A runtime whose first `failures` answers are unreadable. */
  const runtime = (failures: number) => {
    const asked: CompletionRequest[] = [];
    const complete: Runtime['complete'] = (request) => {
      asked.push(request);
      if (asked.length <= failures) return Promise.reject(broken());
      const tokens = [5, 6].map((id) => ({ id, logProb: -id, top: [] }));
      const usage = { promptTokens: 9, completionTokens: 2, cachedTokens: 4 };
      return Promise.resolve({ text: 'ab', finish: 'length', ...usage, tokens, biases: [] });
    };
    return { asked, forced: () => forceTokens({ complete } as Runtime, 0, 'p', [5, 6], signal) };
  };
  const { signal } = new AbortController();

  it('is asked for again', async () => {
    const { asked, forced } = runtime(3);
    expect(await forced()).toEqual({ logProbs: [-5, -6], evaluated: 6, reused: 4 });
    expect(asked).toHaveLength(4);
    expect(new Set(asked.map((r) => r.grammar)).size).toBe(1);
  });

  it('ends in a sentence when it stays so', async () => {
    await expect(runtime(4).forced()).rejects.toMatchObject({
      code: 'unknown',
      raw: expect.stringMatching(/in pieces/),
    });
  });
});
